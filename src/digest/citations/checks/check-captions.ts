import { visit } from 'unist-util-visit';
import { readCaption } from '../../../content/pictures/caption.ts';
import type { ParsedRecord } from '../../../content/records.ts';
import { type Problem, startOfFile, warning } from '../../../problem.ts';
import { speechIn } from '../../quotation/direct-speech.ts';
import type { Footnote } from '../footnotes.ts';
import { speechSupport, spokenWords } from '../speech-support.ts';

/**
 * Warns of direct speech in the captions of an event's pictures that no footnote of the event has. It is no
 * error: a caption may repeat what is to be read in the picture.
 */
export function checkCaptions(
  event: ParsedRecord<'events'>,
  footnotes: readonly Footnote[],
  problems: Problem[],
): void {
  const supports = footnotes.map(speechSupport);
  visit(event.body, 'image', ({ title, position }) => {
    const { caption = '' } = readCaption(title ?? '');
    for (const speech of speechIn(caption)) {
      const words = spokenWords(speech.words);
      if (supports.some((support) => support(words) !== undefined)) continue;
      const reason = `found "${words}" in a caption; expected the words in a footnote of the event, if somebody said them; quote there what supports them`;
      problems.push(warning(event.path, position?.start ?? startOfFile, 'speech-uncited', reason));
    }
  });
}
