/**
 * What Markdown can make of the signs of a text. Structure may be what the source had; everything else is signs
 * or words that the source had and readers do not see.
 */
interface ConstructKind {
  /** What becomes of the signs: "found "…", which ". */
  readonly reads: string;
  readonly isStructure?: boolean;
  /** Whether it makes a block of lines, with text or other blocks in it. */
  readonly isBlock?: boolean;
  /** Whether words are not shown at all, nor anything in their place. */
  readonly losesWords?: boolean;
  /** Whether another check refuses it already. */
  readonly isRefused?: boolean;
}

/** Each construct, and what becomes of its signs. */
export const constructs = {
  'list number': {
    reads: 'starts an item of a numbered list, and is shown as a number of it',
    isStructure: true,
    isBlock: true,
  },
  'other number': {
    reads: 'is shown as another number, since lists are numbered anew',
    isBlock: true,
  },
  'list bracket': {
    reads: 'starts an item of a numbered list, and is shown with a full stop',
    isBlock: true,
  },
  bullet: {
    reads: 'starts an item of a list, and is shown as a bullet',
    isStructure: true,
    isBlock: true,
  },
  box: { reads: 'is shown as a box to tick', isStructure: true, isBlock: true },
  heading: {
    reads: 'makes the line a heading, and is not shown',
    isBlock: true,
  },
  'heading end': { reads: 'ends a heading, and is not shown', isStructure: true },
  underline: {
    reads: 'makes the line above it a heading, and is not shown',
    isStructure: true,
    isBlock: true,
  },
  'line across': { reads: 'is shown as a line across the page', isStructure: true, isBlock: true },
  quote: { reads: 'makes the line a quote, and is not shown', isStructure: true, isBlock: true },
  table: { reads: 'is part of a table, and is not shown', isStructure: true, isBlock: true },
  'table cell': { reads: 'is a cell more than the table has, and is not shown', losesWords: true },
  'indented code': {
    reads: 'is read as program code, since it is indented, and cannot be quoted',
    isStructure: true,
    isBlock: true,
  },
  'fenced code': {
    reads: 'makes the lines below it program code',
    isStructure: true,
    isBlock: true,
  },
  'code language': {
    reads: 'names the language of program code, and is not shown',
    isStructure: true,
    losesWords: true,
  },
  code: { reads: 'makes the words program code, and is not shown', isStructure: true },
  emphasis: { reads: 'makes the words stand out, and is not shown', isStructure: true },
  'emphasis in a word': { reads: 'makes a part of the text stand out, and is not shown' },
  strikethrough: { reads: 'strikes the words out, and is not shown', isStructure: true },
  link: { reads: 'is a link, of which readers see the words alone', isStructure: true },
  'line break': { reads: 'breaks the line, and is not shown', isStructure: true },
  definition: {
    reads: 'is the address of links that name it, and is not shown',
    isStructure: true,
    isBlock: true,
  },
  'unused definition': {
    reads: 'is the address of links, of which there are none, and is not shown',
    losesWords: true,
    isBlock: true,
  },
  'entity of a mark': {
    reads: 'stands for another sign, which is shown in its place',
    isStructure: true,
  },
  entity: { reads: 'stands for another sign, which is shown in its place' },
  backslash: { reads: 'takes the meaning of the sign behind it, and is not shown' },
  footnote: { reads: 'is a footnote, and is not shown', isRefused: true },
  html: { reads: 'is HTML, and is not shown', isRefused: true, isBlock: true },
  picture: { reads: 'is a picture', isStructure: true },
  page: { reads: 'is the number of a page', isStructure: true },
  other: { reads: 'is not shown' },
} satisfies Record<string, ConstructKind>;

/** What Markdown makes of some signs. */
export type Construct = keyof typeof constructs;

/** What is known of a construct. */
export function kindOf(construct: Construct): ConstructKind {
  return constructs[construct];
}

/** A stretch of a source, in UTF-16 code units. */
export type Stretch = readonly [start: number, end: number];

/** Signs of a source that readers do not see, or see as something else. */
export interface Mark {
  readonly construct: Construct;
  /** What is told of, from its first sign to its last. */
  readonly start: number;
  readonly end: number;
  /** Whether it says nothing that the source did not: emphasis around whole words, a list that counts from 1. */
  readonly isQuiet: boolean;
  /** The signs themselves. */
  readonly signs: readonly Stretch[];
  /** Where a backslash makes them signs again. */
  readonly escapes: readonly number[];
  /** White space without which they are text. */
  readonly cuts?: readonly Stretch[];
}
