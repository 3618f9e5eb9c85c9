import type { Point } from '../../problem.ts';
import type { PlacedText } from './placed-text.ts';

/** How a file was written. */
export type Format = 'text' | 'markdown' | 'html' | 'mail';

/** A line, or a block of a page, as it was received. */
export interface Line {
  readonly text: PlacedText;
  /** Whether white space parts it from the line before. */
  readonly isApart: boolean;
  /** Whether it is a paragraph, a heading or the like by itself, of which no other line is a part. */
  readonly isWhole: boolean;
  readonly role?: 'headline' | 'heading' | 'caption';
  /** Whether it is a link and nothing else, but for a label before it. */
  readonly isLink?: true;
  /** Why the container says that it is no part of the story. */
  readonly outside?: string;
}

/** A value that the container of a story gives, and the words of the file that give it. */
export interface Stated extends Point {
  readonly value: string;
  readonly words: string;
}

/** What a file says of its story beside the text: meta tags, JSON-LD, headers of a mail. */
export interface Container {
  readonly title?: Stated;
  readonly url?: Stated;
  /** As given: in ISO 8601, or by a labelled line as it is printed. */
  readonly published?: Stated;
  readonly byline?: readonly Stated[];
  /** The site or the sender. */
  readonly publisher?: Stated;
  /** BCP 47, as given. */
  readonly language?: Stated;
}

/** A received file as plain data. Every word of it that a reader can see is in one of the lines. */
export interface Received {
  /** Path or name, as the editor knows it. */
  readonly name: string;
  readonly format: Format;
  /** As the Encoding Standard names it: `utf-8`, `windows-1252`. */
  readonly encoding: string;
  readonly lines: readonly Line[];
  readonly container: Container;
}
