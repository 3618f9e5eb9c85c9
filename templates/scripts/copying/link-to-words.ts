/// <reference lib="dom" />

import { textFragmentUrl } from '../../../src/digest/passages/text-fragment.ts';
import { wordsIn } from '../../../src/digest/quotation/text-units.ts';
import { readPageText, stretchOf } from './page-text.ts';

/** How far the edges of a word are looked for, in characters. */
const reach = 100;

/**
 * Makes an address of this page that leads to some of its words, which browsers mark. They are taken whole, as
 * browsers find no part of a word, and told from the same words elsewhere by those beside them, all of this page.
 *
 * @param root What the words are looked for in.
 * @param id Where the address leads in a browser that finds no words.
 * @returns undefined where there are none.
 */
export function linkToWords(range: Range, root: Element, id = ''): string | undefined {
  const page = readPageText(root);
  const stretch = stretchOf(range, page);
  if (!stretch) return undefined;
  const from = Math.max(0, stretch.start - reach);
  const words = wordsIn(page.text.slice(from, stretch.end + reach))
    .map(({ start, end }) => ({ start: from + start, end: from + end }))
    .filter(({ start, end }) => start < stretch.end && end > stretch.start);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return undefined;
  const match = [{ start: first.start, end: last.end }] as const;
  return textFragmentUrl(`${location.origin}${location.pathname}#${id}`, [...match], page, true);
}
