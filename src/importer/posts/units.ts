import { sentencesIn } from '../../digest/language/sentences.ts';
import type { Stretch } from '../people/person.ts';
import { filler, type Quoted, quotationsIn, withoutQuotations } from './quotations.ts';

/** A sentence of a story, and what it quotes. */
export interface Unit extends Stretch {
  /** The sentence with dots for what it quotes, so that offsets stay. */
  readonly told: string;
  readonly quoted: readonly Quoted[];
  /** Whether it is nothing but quoted words. */
  readonly isBare: boolean;
}

/** The sentences of a story; one that quotes whole sentences is one. */
export function unitsOf(texts: readonly string[]): Unit[] {
  return texts.flatMap((text, paragraph) => {
    const quotations = quotationsIn(text, paragraph);
    const plain = withoutQuotations(text, quotations);
    // "She wrote on X. Then …" ends with no initial.
    const parted = plain
      .replace(/(?<=\s(?:on|auf|en|sur|em|no|su|via|op) )X(?=\. )/gu, 'x')
      // What is quoted behind a full stop begins a sentence, though a small letter follows: "“It is,” she said."
      .replace(/(?<=[.!?…] )·/gu, 'A');
    return sentencesIn(parted).map(({ start, end }) => {
      const told = plain.slice(start, end);
      const quoted = quotations.filter((each) => each.start >= start && each.start < end);
      const isBare = quoted.length > 0 && !/[\p{L}\p{N}]/u.test(told.replaceAll(filler, ''));
      return { paragraph, start, end, told, quoted, isBare };
    });
  });
}
