import { readDay } from '../days/read-day.ts';
import { furnitureOf } from '../furniture/furniture.ts';
import { isProse } from '../furniture/prose.ts';
import type { Paragraph } from '../paragraphs.ts';
import { readBylineLine } from './read-byline.ts';

/** What stands between the parts of a line of details: `Wire | Updated: 1 May 2030 | 3 min read`. */
const between = /\s+[|•·–—-]\s+|\s*\|\s*|\s{2,}/u;
/** Longest part of such a line. */
const longestPart = 60;

/** What a line above a story is, but for headlines: `byline`, `day`, or a kind of furniture. */
export function kindOfLine({ text, role, outside }: Paragraph): string | undefined {
  if (role === 'headline') return undefined;
  const words = text.text;
  const byline = readBylineLine(words);
  if (outside !== undefined) return outside;
  if (role === 'caption') return 'caption';
  return (
    (isPartOfDetails(words) ? 'details' : undefined) ??
    furnitureOf(words) ??
    (byline ? 'byline' : undefined) ??
    (isDay(words) ? 'day' : undefined)
  );
}

/** Beside a whole day, a line of the head has few other letters. */
const mostLetters = 24;

/** Whether a line is nothing but a day, or has one among its details. */
export function isDayLine(words: string): boolean {
  return isPartOfDetails(words) || isDay(words);
}

function isDay(words: string): boolean {
  const plain = words.replace(/^[\p{P}\s]+/u, '');
  const day = readDay(plain);
  if (day) return plain.length - day.length <= 30;
  if (words.length > longestPart) return false;
  for (const { index } of words.matchAll(/(?<![\p{L}\p{M}\p{Nd}])[\p{L}\p{Nd}]/gu)) {
    const within = readDay(words.slice(index));
    if (within?.year === undefined) continue;
    const rest = words.slice(0, index) + words.slice(index + within.length);
    return (rest.match(/\p{L}/gu)?.length ?? 0) <= mostLetters && !isProse(words);
  }
  return false;
}

/** Several parts, of which one is a whole day or how long it takes to read. */
function isPartOfDetails(words: string): boolean {
  const parts = words.split(between).filter((part) => part !== '');
  return (
    parts.length >= 2 &&
    parts.every(({ length }) => length <= longestPart) &&
    parts.some((part) => {
      const kind = furnitureOf(part);
      return (
        kind === 'date line of the page' ||
        kind === 'reading time' ||
        (readDay(part)?.year !== undefined && isDay(part))
      );
    })
  );
}
