import type { Nodes, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import {
  backslashMarks,
  boxMarks,
  headingMarks,
  linkEscape,
  listMarks,
  lostCell,
  quoteMark,
  tableMark,
} from './block-marks.ts';
import type { Mark, Stretch } from './constructs.ts';
import { addressBefore } from './is-escape.ts';
import { isAroundWords } from './is-structure.ts';
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
  const named = source.includes(']:') ? namesIn(body) : new Set<string>();
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
    if (isPlain(node)) return;
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
        const isQuiet = node.type !== 'delete' && isAroundWords(source, [start, end], !hasHeadings);
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
  const behindAddresses = marks.map((mark) => withAddress(mark, source));
  return behindAddresses.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A backslash right behind an address would be a part of it; without the sign that makes it one, it is none. */
function withAddress(mark: Mark, source: string): Mark {
  const escapes = mark.escapes.flatMap((at) => [addressBefore(source, at) ?? at, at]);
  return { ...mark, escapes: [...new Set(escapes)] };
}

/** Tells whether a node is text from its first sign to its last, as most paragraphs are. */
function isPlain(node: Parents): boolean {
  const [text, more] = node.children;
  if (text?.type !== 'text' || more) return false;
  const [start, end] = rangeOf(node);
  const [from, to] = rangeOf(text);
  return start === from && end === to && to - from === text.value.length;
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
