import { sentencesIn } from '../../../digest/language/sentences.ts';
import type { Stretch } from '../../people/person.ts';
import { withoutSpeech } from '../../people/references/without-speech.ts';
import type { PlacedText } from '../../received/placed-text.ts';

/** A sentence of a story. */
export interface PlainSentence {
  /** Its paragraph, without direct speech. */
  readonly text: string;
  readonly at: Stretch;
}

/** What is longer is no sentence, and would take long to read. */
const longest = 2000;

/** The sentences of a story, in its order. */
export function sentencesOf(paragraphs: readonly PlacedText[]): PlainSentence[] {
  return paragraphs.flatMap(({ text }, paragraph) => {
    const plain = withoutSpeech(text);
    return sentencesIn(text).map(({ start, end }) => ({
      text: plain,
      at: { paragraph, start, end: Math.min(end, start + longest) },
    }));
  });
}
