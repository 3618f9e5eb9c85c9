import type { ParsedRecord } from '../../../content/records.ts';
import { type Point, type Problem, problem, startOfFile } from '../../../problem.ts';
import type { Rule } from '../../../rules.ts';
import { speechIn } from '../../quotation/direct-speech.ts';
import { placeOf, readText } from '../../quotation/source-text.ts';
import { blocksIn } from '../blocks.ts';
import type { Footnote } from '../footnotes.ts';
import { speechSupport, spokenWords } from '../speech-support.ts';

const names = { paragraph: 'a paragraph', tableRow: 'a row', code: 'a block of code' };

/**
 * Checks that nothing in a summary stands without support: every paragraph has a footnote, but for the editor's
 * own context, and direct speech occurs in the words of one, or in their translation.
 */
export function checkSummary(
  event: ParsedRecord<'events'>,
  footnotes: readonly Footnote[],
  problems: Problem[],
): void {
  const refuse = (place: Point | undefined, rule: Rule, reason: string) =>
    problems.push(problem(event.path, place ?? startOfFile, rule, reason));
  const byIdentifier = new Map(footnotes.map((footnote) => [footnote.identifier, footnote]));
  for (const { node, cited, needsSupport } of blocksIn(event.body)) {
    const support = [...cited].map((identifier) => byIdentifier.get(identifier));
    if (support.length === 0 && needsSupport) {
      const reason = `found ${names[node.type]} without a footnote; put [^1] behind the claim it makes`;
      refuse(node.position?.start, 'citation-missing', reason);
    }
    // What a faulty footnote supports is not known; the fault is told.
    if (support.includes(undefined)) continue;
    const text = readText({ type: 'root', children: [node] });
    for (const speech of speechIn(text.text)) {
      const words = spokenWords(speech.words);
      if (support.some((each) => each && speechSupport(each)(words) !== undefined)) continue;
      const reason = `found "${words}"; expected the words in a footnote of the paragraph; quote there what supports them`;
      refuse(placeOf(speech.start, text), 'speech-uncited', reason);
    }
  }
}
