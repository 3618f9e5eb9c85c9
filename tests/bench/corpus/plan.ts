import type { Variety } from './variety.ts';

/** How many records of the kinds that a digest grows by. */
export interface Size {
  articles: number;
  events: number;
  posts: number;
}

/** What a corpus is made from. The same plan makes the same bytes, always. */
export interface Plan {
  /** At least one of each. */
  size: Size;
  /** Another seed makes other texts; 0 makes those that most figures were measured on. */
  seed: number;
  /** Follows from the seed. */
  variety: Variety;
}

/** One record, in its two parts. */
export interface CorpusFile {
  /** Path from the project's folder: `content/events/x.md`. */
  path: string;
  front: Record<string, unknown>;
  body: string;
}
