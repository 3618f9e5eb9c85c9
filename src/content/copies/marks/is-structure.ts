import type { List } from 'mdast';

/** The signs that may stand before words that stand out, and those that may stand behind them. */
const before =
  /^[\s"'\u2018\u201c\u201e\u00ab\u00bb\u2039\u203a([{\u2014\u2013\-\u2026\u00bf\u00a1*_~>|]?$/u;
const behind =
  /^[\s"'\u2018\u2019\u201c\u201d\u00ab\u00bb\u2039\u203a)\]},.;:!?\u2026\u2014\u2013\-*_~<|]?$/u;

/**
 * Tells whether words stand out as a whole, and not a part of a word, a handle or a figure.
 *
 * @param start Offset of the first mark.
 * @param end Offset behind the last one.
 */
export function isAroundWords(source: string, start: number, end: number): boolean {
  const words = source.slice(start, end).replace(/^[*_~]+|[*_~]+$/g, '');
  const isName = /^\S*[\p{L}\p{N}]_+[\p{L}\p{N}]\S*$/u.test(words);
  return (
    /\p{L}/u.test(words) &&
    !isName &&
    before.test(source.charAt(start - 1)) &&
    behind.test(source.charAt(end))
  );
}

/** The mark of each item of a list: `1.`, `-`. */
export function itemMarks({ children }: List, source: string): string[] {
  return children.map(({ position }) => {
    const at = position?.start.offset ?? 0;
    return /^(?:\d{1,9}[.)]|[-+*])/.exec(source.slice(at, at + 10))?.[0] ?? '';
  });
}

/** Tells whether a list is plainly one, of several items: it counts from 1, or its items are no figures. */
export function isPlainList(list: List, source: string): boolean {
  const marks = itemMarks(list, source);
  if (marks.length < 2) return false;
  if (list.ordered) return Number.parseInt(marks[0] ?? '', 10) === 1;
  const figures = list.children.filter(({ position }) =>
    /^[-*][ \t]+[\d$\u20ac\u00a3\u00a5]/.test(
      source.slice(position?.start.offset ?? 0, (position?.start.offset ?? 0) + 40),
    ),
  );
  return !marks.includes('+') && figures.length < marks.length;
}
