import { visit } from 'unist-util-visit';
import { parseMarkdown } from '../body/markdown.ts';
import { isTold } from './check-copy.ts';
import { kindOf, type Mark } from './marks/constructs.ts';
import { escapeOwnBackslashes, isEscape } from './marks/is-escape.ts';
import { type Copy, readMarks } from './marks/read-marks.ts';

/** An escape can bring to light what has to be escaped in its turn; texts need a few rounds. */
const mostRounds = 60;

interface Manner {
  hasMarkup: boolean;
  hasHeadings: boolean;
  /** Whether nothing in the text is Markdown yet: neither emphasis nor a list, and no backslash is an escape. */
  isPlain?: boolean;
}

/**
 * Puts a backslash before every sign that readers would not see, and takes away white space that makes code. No
 * line is added or lost.
 *
 * @param text The body of a copy, with lines that end in `\n`.
 * @returns the text, of which readers see each sign that was in the old one; undefined where that cannot be.
 */
export function escapeCopy(text: string, manner: Manner): string | undefined {
  const before = readCopy({ text }, manner);
  const isQuietOne = ({ construct, isQuiet }: Mark) => construct === 'backslash' && isQuiet;
  const isToEscape = (mark: Mark) =>
    manner.isPlain ? !isQuietOne(mark) : isTold(mark, manner.hasMarkup);
  const escapes = before && !manner.isPlain ? readMarks(before).filter(isQuietOne) : [];
  let escaped: Escaped = { text, escapes: new Set(escapes.map(({ start }) => start)) };
  let copy: Copy | undefined = before && { ...before, escapes: escaped.escapes };
  for (let round = 0; before && copy && round < mostRounds; round += 1) {
    const marks = readMarks(copy);
    const told = marks.filter(isToEscape);
    if (told.length > 0) {
      escaped = withEscapes(escaped, outermost(told, escaped.text));
      copy = readCopy(escaped, manner);
    } else if (visible(before, escapes) !== visible(copy, marks.filter(isQuietOne)))
      return undefined;
    else if (shown(copy) !== visible(copy, marks)) return undefined;
    else return clear(withOwnBackslashes(withoutNeedless(escaped), manner), manner);
  }
  return undefined;
}

/** A text, and the offsets of the backslashes that are known to be escapes. */
interface Escaped {
  text: string;
  escapes: ReadonlySet<number>;
}

function readCopy(
  { text, escapes }: Partial<Escaped> & { text: string },
  { hasHeadings }: Manner,
): Copy | undefined {
  const body = parseMarkdown('', text, 1, []);
  return body && { body, source: text, hasHeadings, ...(escapes && { escapes }) };
}

/** What stood at the start of a line, or of an item, may have needed an escape there, and no more. */
function withoutNeedless({ text, escapes }: Escaped): string {
  const needless = [...escapes].filter((at) => !isEscape(text, at)).sort((a, b) => b - a);
  return needless.reduce((rest, at) => rest.slice(0, at) + rest.slice(at + 1), text);
}

/** The text, unless one of its escapes could be a backslash that the source has. */
function clear(text: string, manner: Manner): string | undefined {
  if (manner.isPlain) return text;
  const copy = readCopy({ text }, manner);
  return copy && !readMarks(copy).some((mark) => isTold(mark, manner.hasMarkup)) ? text : undefined;
}

/** The text with the backslashes of words that have escapes as well, where it shows the same. */
function withOwnBackslashes(text: string, manner: Manner): string {
  const escaped = escapeOwnBackslashes(text);
  if (escaped === text) return text;
  const [before, after] = [text, escaped].map((each) => readCopy({ text: each }, manner));
  return before && after && shown(before) === shown(after) ? escaped : text;
}

/**
 * The marks to start with: blocks before what is in them, and of those in each other, the outer one. Where it is
 * gone, the inner one may mean nothing.
 */
function outermost(marks: readonly Mark[], text: string): readonly Mark[] {
  const backslashes = new Set(
    marks.filter(({ construct }) => construct === 'backslash').map(({ start }) => start),
  );
  // One more in a row of them changes what those behind it mean.
  const isFirst = ({ construct, start }: Mark) =>
    construct === 'backslash' ? !backslashes.has(start - 2) : kindOf(construct).isBlock;
  const first = marks.filter(isFirst);
  const lineOf = (offset: number) => text.lastIndexOf('\n', offset - 1);
  const lines = new Set<number>();
  const outer = first.map((mark) => {
    if (mark.construct === 'backslash') return mark;
    const isOuter = (at: number) => !lines.has(lineOf(at));
    const escapes = mark.escapes.filter(isOuter);
    const cuts = mark.cuts?.filter(([at]) => isOuter(at));
    for (const at of escapes) lines.add(lineOf(at));
    for (const [at] of cuts ?? []) lines.add(lineOf(at));
    return { ...mark, escapes, ...(cuts && { cuts }) };
  });
  return first.length === 0 ? marks : outer;
}

function withEscapes({ text, escapes }: Escaped, marks: readonly Mark[]): Escaped {
  const edits = new Map<number, number>();
  for (const { cuts = [] } of marks) for (const [start, end] of cuts) edits.set(start, end);
  for (const at of marks.flatMap((mark) => mark.escapes)) edits.set(at, at);
  const sorted = [...edits].sort(([a], [b]) => a - b);
  const known = [...escapes].sort((a, b) => a - b);
  const moved = new Set<number>();
  let [edited, from, next] = ['', 0, 0];
  const copyUpTo = (end: number) => {
    for (; (known[next] ?? Infinity) < end; next += 1) {
      moved.add((known[next] ?? 0) - from + edited.length);
    }
    edited += text.slice(from, end);
  };
  for (const [start, end] of sorted) {
    copyUpTo(start);
    if (start === end) {
      moved.add(edited.length);
      edited += '\\';
    }
    from = end;
  }
  copyUpTo(text.length);
  return { text: edited, escapes: moved };
}

/** The signs of a copy but for white space and some marks. */
function visible({ source }: Copy, marks: readonly Mark[]): string {
  const signs = marks.flatMap((mark) => mark.signs).sort(([a], [b]) => a - b);
  let [text, from] = ['', 0];
  for (const [start, end] of signs) {
    text += source.slice(from, Math.max(from, start));
    from = Math.max(from, end);
  }
  return withoutSpace(text + source.slice(from));
}

/** The signs that readers see, but for white space. */
function shown({ body }: Copy): string {
  let text = '';
  visit(body, ['text', 'inlineCode', 'code'], (node) => {
    if ('value' in node) text += node.value;
  });
  return withoutSpace(text);
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}
