import type { Heading, List, ListItem, Nodes, Parents, Root, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Mark, Stretch } from './constructs.ts';
import { isEscape } from './is-escape.ts';
import { isAroundWords, isPlainList, itemMarks } from './is-structure.ts';
import { leafMarks, markOf, offsetsOf } from './leaf-marks.ts';
import { type OwnSigns, ownSigns, rangeOf } from './own-signs.ts';

/** What a node is in, and the signs that are told of with others. */
interface Around {
  readonly parent?: Parents;
  /** Of the outermost quote. */
  readonly quote?: Stretch[];
  /** Of the paragraph, heading or cell: the offsets of its backslashes. */
  readonly backslashes?: number[];
  readonly table?: { signs: Stretch[]; columns: number };
}

/** A copy and its tree, whose texts have their places. */
export interface Copy {
  readonly body: Root;
  /** What the tree was made of, with lines that end in `\n`. */
  readonly source: string;
  /** Whether it may have headings. */
  readonly hasHeadings: boolean;
  /** Offsets of the backslashes that are escapes, if that is known. */
  readonly escapes?: ReadonlySet<number>;
}

/**
 * Finds every sign of a source that readers do not see, or see as something else, in the order of the text.
 *
 * Takes time in proportion to the length of the source.
 *
 */
export function readMarks({ body, source, hasHeadings, escapes }: Copy): Mark[] {
  const marks: Mark[] = [];
  const named = namesIn(body);
  const add = (...found: Mark[]) => marks.push(...found);
  const readAll = (nodes: readonly Nodes[], around: Around) => {
    for (const node of nodes) read(node, around);
  };
  const read = (node: Nodes, around: Around): void => {
    if (!('children' in node)) {
      const isUsed = node.type === 'definition' && named.delete(node.identifier);
      add(...leafMarks(node, source, isUsed));
      return;
    }
    const within: Around = {
      ...around,
      parent: node,
      ...(node.type === 'blockquote' && !around.quote && { quote: [] }),
      ...(isBlockOfText(node) && { backslashes: [] }),
      ...(node.type === 'table' && { table: { signs: [], columns: node.align?.length ?? 0 } }),
    };
    const own = ownSigns(node, source, within.quote !== undefined);
    within.quote?.push(...own.quotes);
    within.backslashes?.push(...own.backslashes);
    readOwn(node, own, around, within);
    const shown =
      node.type === 'tableRow' ? node.children.slice(0, within.table?.columns) : node.children;
    readAll(shown, within);
    if (node.type === 'tableRow') {
      for (const cell of node.children.slice(shown.length)) add(lostCell(cell, source));
    }
    if (isBlockOfText(node)) add(...backslashMarks(within.backslashes ?? [], source, escapes));
    if (within.quote !== around.quote) add(quoteMark(within.quote ?? [], source));
    if (node.type === 'table') add(tableMark(node, own, within.table?.signs ?? []));
  };
  const readOwn = (node: Parents, own: OwnSigns, around: Around, within: Around): void => {
    const signs = [...own.head, ...own.middle, ...own.tail];
    const [start, end] = rangeOf(node);
    switch (node.type) {
      case 'emphasis':
      case 'strong':
      case 'delete': {
        const isQuiet = node.type !== 'delete' && isAroundWords(source, start, end);
        const construct =
          node.type === 'delete' ? 'strikethrough' : isQuiet ? 'emphasis' : 'emphasis in a word';
        add(markOf(construct, signs, { isQuiet, start, end, escapes: offsetsOf(signs) }));
        return;
      }
      case 'link':
      case 'linkReference':
        if (signs.length > 0)
          add(markOf('link', signs, { start, end, escapes: [linkEscape(start, source)] }));
        return;
      case 'heading':
        add(...headingMarks(node, own, source, hasHeadings));
        return;
      case 'list':
        add(...listMarks(node, source), ...signs.map((sign) => markOf('other', [sign])));
        return;
      case 'listItem':
        add(...boxMarks(node, signs, source));
        return;
      case 'blockquote':
        within.quote?.push(...signs);
        return;
      case 'table':
      case 'tableRow':
      case 'tableCell':
        within.table?.signs.push(...signs);
        return;
      case 'footnoteDefinition':
        add(markOf('footnote', [[start, end]]));
        return;
      default: {
        const isBox =
          around.parent?.type === 'listItem' && typeof around.parent.checked === 'boolean';
        add(...signs.map((sign, index) => markOf(isBox && index === 0 ? 'box' : 'other', [sign])));
      }
    }
  };
  read(body, {});
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

function isBlockOfText({ type }: Nodes): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableCell';
}

/** The names of definitions that links use. */
function namesIn(body: Root): Set<string> {
  const names = new Set<string>();
  visit(body, ['linkReference', 'imageReference'], (node) => {
    if ('identifier' in node) names.add(node.identifier);
  });
  return names;
}

/** A backslash before `<` would be taken for the end of an address that stands before it. */
function linkEscape(start: number, source: string): number {
  const [scheme] = /^<https?(?=:)/i.exec(source.slice(start, start + 8)) ?? [];
  return start + (scheme?.length ?? 0);
}

function headingMarks(
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

function listMarks(list: List, source: string): Mark[] {
  const written = itemMarks(list, source);
  const signs = list.children.map((item, index): Stretch => {
    const [start] = rangeOf(item);
    return [start, start + (written[index]?.length ?? 0)];
  });
  const escapes = signs.map(([start, end]) => (list.ordered ? end - 1 : start));
  const [first] = signs;
  if (!first) return [];
  const isQuiet = isPlainList(list, source);
  const whole = markOf(list.ordered ? 'list number' : 'bullet', signs, {
    isQuiet,
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
function boxMarks(
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

function lostCell(cell: Nodes, source: string): Mark {
  const [start, end] = rangeOf(cell);
  const words = source.slice(start, end).trimEnd();
  return markOf('table cell', [[start, start + words.length]], { escapes: [] });
}

function backslashMarks(
  offsets: readonly number[],
  source: string,
  known: ReadonlySet<number> | undefined,
): Mark[] {
  // Whoever wrote one that nothing asks for did not escape the others either.
  const areEscapes = known === undefined && offsets.every((at) => isEscape(source, at));
  return offsets.map((at) =>
    markOf('backslash', [[at, at + 1]], { isQuiet: known?.has(at) ?? areEscapes }),
  );
}

function quoteMark(signs: readonly Stretch[], source: string): Mark {
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
function tableMark(table: Table, { middle, tail }: OwnSigns, signs: readonly Stretch[]): Mark {
  const [delimiters = rangeOf(table)] = table.children.length > 1 ? middle : tail;
  const [start, end] = delimiters;
  return markOf(
    'table',
    signs.toSorted(([a], [b]) => a - b),
    { start, end, escapes: [start] },
  );
}
