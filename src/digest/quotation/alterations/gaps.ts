import { sentencesIn } from '../../language/sentences.ts';
import { speechIn } from '../direct-speech.ts';
import type { Range, SourceText } from '../source-text.ts';

/** As much of a source is looked at before and within what an ellipsis leaves out, in characters. */
const reach = 1000;

/** Tells whether what an ellipsis leaves out goes past the end of a sentence. */
export function passesSentence({ text }: SourceText, { start, end }: Range): boolean {
  const from = Math.max(0, start - reach);
  // The end of a line ends no sentence, that of a paragraph does.
  const near = text.slice(from, Math.min(start + reach, end + 1)).replace(/(?<!\n)\n(?!\n)/g, ' ');
  return sentencesIn(near).some(
    (sentence) => from + sentence.end > start && from + sentence.end <= end,
  );
}

/**
 * Tells whether the words before an ellipsis and those behind it are in two speeches. Words like `," she said, "`
 * between them do not end the speech.
 */
export function passesSpeech({ text }: SourceText, { start, end }: Range): boolean {
  const paragraph = text.lastIndexOf('\n\n', start - 1) + 1;
  const from = Math.max(0, start - reach, paragraph);
  const speeches = speechIn(text.slice(from, end + reach));
  const around = (offset: number) =>
    speeches.find((speech) => from + speech.start < offset && offset < from + speech.end);
  const [before, behind] = [around(start), around(end)];
  if (!before || !behind || before === behind) return false;
  const speechEnd = from + before.end;
  const isOneSpeaker =
    text.slice(speechEnd - 2, speechEnd + 1).includes(',') &&
    /^[^.!?]*,\s*$/.test(text.slice(speechEnd, from + behind.start));
  return !isOneSpeaker;
}
