/** How many records of the kinds that a digest grows by. */
export interface Size {
  articles: number;
  events: number;
  posts: number;
}

/** One record, in its two parts. */
export interface CorpusFile {
  /** Path from the project's folder: `content/events/x.md`. */
  path: string;
  front: Record<string, unknown>;
  body: string;
}
