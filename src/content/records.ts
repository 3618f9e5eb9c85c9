import type { Root } from 'mdast';
import { type Point, type Problem, startOfFile } from '../problem.ts';
import type { BodyLink } from './body/links.ts';
import { type Kind, kinds } from './kinds.ts';
import type { FrontMatter } from './schema/index.ts';

/** What every file of a record has, also one that cannot be read as a record. */
interface RecordFile<K extends Kind> {
  readonly kind: K;
  /** File name without `.md`. */
  readonly id: string;
  /** Path from the project's folder, with `/`: `content/events/x.md`. */
  readonly path: string;
  /** SHA-256 of the bytes of the file, in hexadecimal. */
  readonly hash: string;
  /** What is wrong with the record by itself, whatever the others are. */
  readonly problems: readonly Problem[];
}

/**
 * A record as plain data: its front matter, and its body as a Markdown tree with positions in the file.
 * It can be cloned and written as JSON, and nobody ever changes it or its tree.
 */
export interface ParsedRecord<K extends Kind = Kind> extends RecordFile<K> {
  readonly front: FrontMatter<K>;
  /** The values of the front matter that are wrong or missing, which is a problem already. */
  readonly wrong: readonly ValuePath[];
  /** Where the values of the front matter stand, by their path: `participants/0`. */
  readonly places: Readonly<Record<string, Point>>;
  readonly body: Root;
  /** SHA-256 of the body as written, from the line after the front matter on. */
  readonly bodyHash: string;
  /** The same, without the white space that does not count; see `textHashOf`. */
  readonly textHash: string;
  /** The links of the body that lead to other records or to files of `public/`. */
  readonly links: readonly BodyLink[];
  /** The ids of the body's headings, then of its pages, in order. */
  readonly headings: readonly string[];
}

/** A file that cannot be taken apart; its problems say why. */
export interface UnreadableRecord extends RecordFile<Kind> {
  readonly front?: never;
}

/** Keys and indexes that lead to a value of the front matter. */
export type ValuePath = readonly (string | number)[];

/** All records by kind, each list ordered by id. */
export type Records = { readonly [K in Kind]: readonly ParsedRecord<K>[] };

/** A record in all tables: `events/x`. */
export type RecordKey = `${Kind}/${string}`;

/** @example recordKey({ kind: 'events', id: 'x' }) // 'events/x' */
export function recordKey({ kind, id }: Pick<ParsedRecord, 'kind' | 'id'>): RecordKey {
  return `${kind}/${id}`;
}

/** Tells whether a value, or one that it is in, is wrong or missing, and that is a problem already. */
export function isWrong({ wrong }: Pick<ParsedRecord, 'wrong'>, ...path: ValuePath): boolean {
  return wrong.some((known) => known.every((key, index) => path[index] === key));
}

/** Where a value of the front matter stands; the nearest place above it if it is not there. */
export function placeOfValue({ places }: Pick<ParsedRecord, 'places'>, ...path: ValuePath): Point {
  for (let length = path.length; length > 0; length -= 1) {
    const key = path.slice(0, length).join('/');
    const place = Object.hasOwn(places, key) ? places[key] : undefined;
    if (place) return place;
  }
  return startOfFile;
}

/** Sorts records into their kinds; what could not be read as a record is left out. */
export function groupRecords(parsed: readonly (ParsedRecord | UnreadableRecord)[]): Records {
  const sorted = parsed
    .filter((record): record is ParsedRecord => record.front !== undefined)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const entries = kinds.map((kind) => [kind, sorted.filter((record) => record.kind === kind)]);
  return Object.fromEntries(entries) as Records;
}

/** The records of all kinds in one list. */
export function allRecords(records: Records): readonly ParsedRecord[] {
  return Object.values<readonly ParsedRecord[]>(records).flat();
}
