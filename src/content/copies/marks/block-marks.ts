import type { Heading, List, ListItem, Nodes, Table } from 'mdast';
import type { Mark, Stretch } from './constructs.ts';
import { isEscape, isOfWord } from './is-escape.ts';
import { isPlainList, itemMarks } from './is-structure.ts';
import { markOf } from './leaf-marks.ts';
import { type OwnSigns, rangeOf } from './own-signs.ts';

/** A backslash before `<` would be taken for the end of an address that stands before it. */
export function linkEscape(start: number, source: string): number {
  const [scheme] = /^<https?(?=:)/i.exec(source.slice(start, start + 8)) ?? [];
  return start + (scheme?.length ?? 0);
}

/** What makes a heading; where a copy may have none, its marks are told of. */
export function headingMarks(
  heading: Heading,
  { head, middle, tail }: OwnSigns,
  source: string,
  hasHeadings: boolean,
): Mark[] {
  const isEmpty = heading.children.length === 0;
  const ends = tail.map((sign) => {
    const isEnd = source.charAt(sign[0]) === '#';
    return markOf(isEnd ? 'heading end' : 'underline', [sign]);
  });
  const isQuiet = hasHeadings && heading.depth > 1 && !isEmpty;
  return [
    ...head.map((sign) => markOf('heading', [sign], { isQuiet })),
    ...middle.map((sign) => markOf('other', [sign])),
    ...ends,
  ];
}

/** The marks of the items of a list, and those of them that are shown as other numbers. */
export function listMarks(list: List, source: string): Mark[] {
  const written = itemMarks(list, source);
  const signs = list.children.map((item, index): Stretch => {
    const [start] = rangeOf(item);
    return [start, start + (written[index]?.length ?? 0)];
  });
  const escapes = signs.map(([start, end]) => (list.ordered ? end - 1 : start));
  const [first] = signs;
  if (!first) return [];
  const isQuiet = isPlainList(list, source);
  const hasBrackets = written[0]?.endsWith(')') === true;
  const kind = hasBrackets ? 'list bracket' : list.ordered ? 'list number' : 'bullet';
  const whole = markOf(kind, signs, {
    isQuiet: isQuiet && !hasBrackets,
    end: first[1],
    escapes,
  });
  if (!list.ordered) return [whole];
  const from = Number.parseInt(written[0] ?? '', 10);
  const others = signs.flatMap((sign, index) => {
    if (written[index]?.slice(0, -1) === String(from + index)) return [];
    return [markOf('other number', [sign], { escapes })];
  });
  return [whole, ...others];
}

/** The mark of an item is told of with its list. */
export function boxMarks(
  { checked }: ListItem,
  [first, ...others]: readonly Stretch[],
  source: string,
): Mark[] {
  const more = others.map((sign) => markOf('other', [sign]));
  if (!first) return more;
  const [, mark = '', box = ''] =
    /^(\d{1,9}[.)]|[-+*])\s*(.*)$/s.exec(source.slice(...first)) ?? [];
  if (box === '') return more;
  const sign: Stretch = [first[1] - box.length, first[1]];
  return [markOf(typeof checked === 'boolean' && mark !== '' ? 'box' : 'other', [sign]), ...more];
}

/** A cell behind the last column. */
export function lostCell(cell: Nodes, source: string): Mark {
  const [start, end] = rangeOf(cell);
  const words = source.slice(start, end).trimEnd();
  return markOf('table cell', [[start, start + words.length]], { escapes: [] });
}

/** @param known Offsets of those that are escapes, if that is known. */
export function backslashMarks(
  offsets: readonly number[],
  source: string,
  known: ReadonlySet<number> | undefined,
): Mark[] {
  // Whoever wrote one that nothing asks for did not escape the others either.
  const areEscapes =
    known === undefined && offsets.every((at) => isEscape(source, at) && !isOfWord(source, at));
  return offsets.map((at) =>
    markOf('backslash', [[at, at + 1]], { isQuiet: known?.has(at) ?? areEscapes }),
  );
}

/** The signs of a quote in one; the first of each line is escaped. */
export function quoteMark(signs: readonly Stretch[], source: string): Mark {
  const sorted = signs.toSorted(([a], [b]) => a - b);
  const isFirstOfLine = ([at]: Stretch, index: number) => {
    const [previous = -1] = sorted[index - 1] ?? [];
    return index === 0 || source.slice(previous, at).includes('\n');
  };
  const escapes = sorted.filter(isFirstOfLine).map(([at]) => at);
  const [first = 0] = escapes;
  return markOf('quote', sorted, { start: first, end: first + 1, escapes });
}

/** Without the line below its head, a table is text. */
export function tableMark(
  table: Table,
  { middle, tail }: OwnSigns,
  signs: readonly Stretch[],
): Mark {
  const [delimiters = rangeOf(table)] = table.children.length > 1 ? middle : tail;
  const [start, end] = delimiters;
  return markOf(
    'table',
    signs.toSorted(([a], [b]) => a - b),
    { start, end, escapes: [start] },
  );
}
