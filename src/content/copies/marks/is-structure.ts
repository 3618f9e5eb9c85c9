import type { List } from 'mdast';

/** The signs that may stand before words that stand out, and those that may stand behind them. */
const before =
  /^[\s"'\u2018\u201c\u201e\u00ab\u00bb\u2039\u203a([{\u2014\u2013\-\u2026\u00bf\u00a1*_~>|]?$/u;
const behind =
  /^[\s"'\u2018\u2019\u201c\u201d\u00ab\u00bb\u2039\u203a)\]},.;:!?\u2026\u2014\u2013\-*_~<|]?$/u;

/** What the words themselves start and end with; not with a stop that a pattern such as `*.txt,*.md` may have. */
const first = /^[\p{L}\p{N}\p{Ps}\p{Pi}\p{Sc}"'\u00bf\u00a1@#+\-\u2013\u2014\u2026`<\\!&]/u;
const last = /[\p{L}\p{M}\p{N}\p{Pe}\p{Pf}"'.!?:;,%\u2026\u2013\u2014\-`>\p{So}]$/u;
/** A sign of reckoning, a number or a variable beside some words, and far from them white space. */
const reckons = String.raw`(?:[\p{N}=+×÷/^<>%]|(?<!\p{L})\p{L}(?!\p{L}))`;
const reckonsBefore = new RegExp(`${reckons}\\s*$`, 'u');
const reckonsBehind = new RegExp(`^\\s*${reckons}`, 'u');
const isNumber = /^\s*\p{N}|\p{N}\s*$/u;
/** How far beside some words is looked, in characters. */
const reach = 20;

/**
 * Tells whether words stand out as a whole, and not a part of a word, a handle, a figure or a formula, whose signs
 * these may be.
 *
 * @param start Offset of the first mark.
 * @param end Offset behind the last one.
 * @param isPost Whether it is a post, in which `_ada_` is taken for a handle.
 */
export function isAroundWords(
  source: string,
  [start, end]: readonly [number, number],
  isPost: boolean,
): boolean {
  const marked = source.slice(start, end);
  const words = marked.replace(/^[*_~]+|(?<![*_~])[*_~]+$/g, '');
  return (
    /\p{L}/u.test(words) &&
    first.test(words) &&
    last.test(words) &&
    !isHandle(marked, words, isPost) &&
    !isOfFormula(
      words,
      source.slice(Math.max(0, start - reach), start),
      source.slice(end, end + reach),
    ) &&
    before.test(source.charAt(start - 1)) &&
    behind.test(source.charAt(end))
  );
}

/** `_a_b_`, `__init__`, and in a post `_ada_`. */
function isHandle(marked: string, words: string, isPost: boolean): boolean {
  if (!marked.startsWith('_') || /\s/.test(words)) return false;
  return isPost || marked.startsWith('__') || /[\p{L}\p{N}]_+[\p{L}\p{N}]/u.test(words);
}

/** `2 *x* 3`, `a *b* c`, `2 *width* 3`; not `what *I* want`. */
function isOfFormula(words: string, left: string, right: string): boolean {
  if (isNumber.test(left.slice(-2)) && isNumber.test(right.slice(0, 2))) return true;
  const isVariable = /^\p{L}\p{N}?$/u.test(words);
  return isVariable && (reckonsBefore.test(left) || reckonsBehind.test(right));
}

/** The mark of each item of a list: `1.`, `-`. */
export function itemMarks({ children }: List, source: string): string[] {
  return children.map(({ position }) => {
    const at = position?.start.offset ?? 0;
    return /^(?:\d{1,9}[.)]|[-+*])/.exec(source.slice(at, at + 10))?.[0] ?? '';
  });
}

/**
 * Tells whether a list is plainly one, of several items: it counts from 1, or its items are no figures, of which
 * `-` may be the sign.
 */
export function isPlainList(list: List, source: string): boolean {
  const marks = itemMarks(list, source);
  if (marks.length < 2) return false;
  if (list.ordered) return Number.parseInt(marks[0] ?? '', 10) === 1;
  const figures = list.children.filter(({ position }) => {
    const start = position?.start.offset ?? 0;
    return /^[-*][ \t]+[.,]?[\d$\u20ac\u00a3\u00a5]/.test(source.slice(start, start + 40));
  });
  return !marks.includes('+') && figures.length < (marks.includes('-') ? 1 : marks.length);
}
