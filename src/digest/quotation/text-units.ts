import { segmentsOf } from '../language/segments.ts';

/** A word of a text, with the signs that stand at it; or signs that stand alone, such as an emoji. */
export interface TextUnit {
  readonly start: number;
  /** Behind the signs. */
  readonly end: number;
  /** Before the punctuation at its end. */
  readonly bareEnd: number;
}

/** A word of a text, without the signs that stand at it. */
export interface Word {
  readonly start: number;
  readonly end: number;
}

/** Finds the words of a text in any script; numbers are words as well. */
export function wordsIn(text: string): Word[] {
  return [...segmentsOf(text, 'word')]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({ start: index, end: index + segment.length }));
}

/** Takes a text apart into its words. Together, they hold everything but white space. */
export function textUnits(text: string): TextUnit[] {
  const units: { start: number; end: number; hasWord: boolean }[] = [];
  for (const { segment, index, isWordLike = false } of segmentsOf(text, 'word')) {
    if (segment.trim() === '') continue;
    const last = units.at(-1);
    const end = index + segment.length;
    if (last?.end === index && !(isWordLike && last.hasWord)) {
      last.end = end;
      last.hasWord ||= isWordLike;
    } else {
      units.push({ start: index, end, hasWord: isWordLike });
    }
  }
  return units.map(({ start, end }) => {
    const bare = text.slice(start, end).replace(/(?<!\p{P})\p{P}+$/u, '');
    return { start, end, bareEnd: bare === '' ? end : start + bare.length };
  });
}
