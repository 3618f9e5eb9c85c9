import { readDay } from '../days/read-day.ts';
import { furnitureOf } from '../furniture/furniture.ts';
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

function isDay(words: string): boolean {
  const day = readDay(words.replace(/^[\p{P}\s]+/u, ''));
  return day !== undefined && words.length - day.length <= 30;
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
