import { findQuotation, type Match } from './find-quotation.ts';
import type { SourceText } from './source-text.ts';

/** So many words beside a quotation tell almost any two places apart. */
const mostContext = 12;

/**
 * The words beside a quotation that tell it from the same words elsewhere in its source, as few as it takes.
 *
 * @param at Offset of the quotation in the source.
 * @returns the title of a footnote's link, with what Markdown has before it; empty where the words stand there alone,
 * undefined where no words beside them tell them apart.
 * @example tellingContext('They met.', 120, text) // ' "on Monday. … They parted."'
 */
export function tellingContext(words: string, at: number, text: SourceText): string | undefined {
  const isFound = (prefix: string, suffix: string) => {
    const places = findQuotation(words, text, { prefix, suffix });
    return places.length === 1 && places[0]?.[0].start === at;
  };
  if (isFound('', '')) return '';
  const match = findQuotation(words, text).find(([first]) => first.start === at);
  const before = wordsOf(text.text.slice(0, at));
  const behind = wordsOf(text.text.slice(endOf(match) ?? at + words.length));
  for (let count = 1; count <= mostContext; count += 1) {
    // The first ellipsis of a title stands for the quotation.
    const prefix = before
      .slice(-count)
      .join(' ')
      .replace(/^.*(?:…|\.{3})/u, '');
    const suffix = behind.slice(0, count).join(' ');
    if (!isFound(prefix, suffix)) continue;
    const title = `${prefix} … ${suffix}`.trim();
    return ` "${title.replace(/["\\&]/g, '\\$&')}"`;
  }
  return undefined;
}

function endOf(match: Match | undefined): number | undefined {
  return match?.at(-1)?.end;
}

function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/);
}
