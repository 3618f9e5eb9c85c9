import type { Root } from 'mdast';
import type { Point } from '../problem.ts';
import { type Kind, kinds } from './kinds.ts';
import type { FrontMatter } from './schema/index.ts';

/** A checked record: its front matter, and its body as a Markdown tree with positions in the file. */
export interface ContentRecord<K extends Kind = Kind> {
  kind: K;
  /** File name without `.md`. */
  id: string;
  /** Path from the project's folder, with `/`: `content/events/x.md`. */
  file: string;
  front: FrontMatter<K>;
  /** Tells whether a value of the front matter is wrong or missing, and that is a problem already. */
  isWrong(...path: (string | number)[]): boolean;
  body: Root;
  /** The body as written, from the line after the front matter on. */
  text: string;
  /** Where a value of the front matter stands; the nearest place above it if it is not there. */
  placeOf(...path: (string | number)[]): Point;
}

/** All records by kind, each list ordered by id. */
export type Records = { [K in Kind]: ContentRecord<K>[] };

/** Sorts records into their kinds; what could not be read as a record is left out. */
export function groupRecords(records: readonly (ContentRecord | undefined)[]): Records {
  const sorted = records
    .filter((record) => record !== undefined)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const entries = kinds.map((kind) => [kind, sorted.filter((record) => record.kind === kind)]);
  return Object.fromEntries(entries) as Records;
}
