import type { PlacedText } from '../received/placed-text.ts';
import type { Found } from './found.ts';

/** A line that is no part of the copy, and what it is. */
export interface LeftOut {
  readonly text: PlacedText;
  /** In a phrase: `headline`, `link to another story`. */
  readonly what: string;
  /** How many paragraphs of the copy stand before it. */
  readonly behind: number;
  /** Whether the rest of its line is in the copy. */
  readonly isPart?: true;
}

/** What a received file says, by the rules of the field. Nothing in it is made up; what is not known is not there. */
export interface Story {
  /** As printed. */
  readonly title?: Found<string>;
  /** Who wrote it, by its full or its short name, as printed. */
  readonly agency?: Found<string>;
  /** Who passed it on. */
  readonly distributor?: Found<string>;
  readonly byline?: Found<readonly string[]>;
  readonly place?: Found<string>;
  /** The day of the dateline, as `YYYY-MM-DD`. */
  readonly date?: Found<string>;
  /** A day that is printed without its year, where nothing tells the year. */
  readonly dayWithoutYear?: Found<string>;
  readonly published?: Found<string>;
  readonly url?: Found<string>;
  /** BCP 47. */
  readonly language?: Found<string>;
  /** The story, word for word, from the first word behind the dateline to its last. */
  readonly paragraphs: readonly PlacedText[];
  /** All the rest of the received text, in its order. */
  readonly leftOut: readonly LeftOut[];
}
