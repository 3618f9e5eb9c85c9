import { hashOf } from '../../memoize.ts';
import { readCacheFile, writeCacheFile } from '../cache/cache-file.ts';
import { sha256 } from '../cache/sha256.ts';
import { type SiteFile, siteFile } from '../publish/site-file.ts';
import type { Store } from '../store/store.ts';
import { storedFile } from '../store/stored-file.ts';

/** What a page was made of when it was last rendered, and what came out. */
interface Trace {
  /** Rows of the tables, as positions in the list that all traces share. */
  readonly rows: readonly number[];
  /** Of the page in the store: the hash of all that it was made of. */
  readonly key: string;
  /** SHA-256 of what came out. */
  readonly hash: string;
}

/** In the file. An array of entries, because a path can be `__proto__`. */
type Stored = [digest: string, body: { rows: string[]; traces: [path: string, Trace][] }];

/** Where kept pages are, and what they follow from. */
export interface PageCacheOptions {
  /** The file in `.cache/` that says what each page was made of. */
  file: string;
  /** Where the pages are. */
  store: Store;
  /** Everything that each page follows from besides rows: code, styles, address of the site, Node. */
  version: string;
  /** Whose file it is: a path does not say, where an id of before is of another record now. */
  ownerOf(path: string): string | undefined;
  /** Gives the hash of the value of a row; '' where there is none. */
  rowHash(row: string): string;
}

/** Pages that were rendered before. */
export interface PageCache {
  /** The page, if what it was made of is as it was; undefined if it has to be rendered. */
  find(path: string): SiteFile | undefined;
  /** Keeps a page that was rendered of these rows. */
  keep(path: string, content: string, rows: readonly string[]): SiteFile;
  /** Writes what is known of the pages that were asked for and kept. */
  save(): void;
}

/**
 * Opens the cache of pages. Each page is known by the hash of what it read when it was rendered: where all of
 * it is as it was, rendering would read the same again, and come to the same. The file only says which rows
 * to look at; whatever is in it, a page is found under the hash of its rows alone.
 */
export function openPageCache({
  file,
  store,
  version,
  ownerOf,
  rowHash,
}: PageCacheOptions): PageCache {
  const { rows: names, traces } = readTraces(file);
  const kept = new Map<string, Trace>();
  const positions = new Map<string, number>();
  const positionOf = (row: string) => {
    const position = positions.get(row) ?? positions.size;
    positions.set(row, position);
    return position;
  };
  const keyOf = (path: string, rows: readonly string[]) =>
    hashOf([version, path, ownerOf(path) ?? '', rows.map((row) => [row, rowHash(row)])]);
  return {
    find(path) {
      const trace = traces.get(path);
      if (!trace) return undefined;
      const rows = trace.rows.map((position) => names[position] ?? '');
      const key = keyOf(path, rows);
      const hash = key === trace.key && store.has(key) ? trace.hash : hashIn(store, key);
      if (hash === undefined) return undefined;
      kept.set(path, { rows: rows.map(positionOf), key, hash });
      return storedFile(path, { key, hash }, store);
    },
    keep(path, content, rows) {
      const bytes = Buffer.from(content);
      const trace = { rows: rows.map(positionOf), key: keyOf(path, rows), hash: sha256(bytes) };
      kept.set(path, trace);
      store.set(trace.key, bytes);
      // Where the store keeps nothing, the page has to be held.
      return store.has(trace.key) ? storedFile(path, trace, store) : siteFile(path, bytes);
    },
    save() {
      const body = { rows: [...positions.keys()], traces: [...kept] };
      writeCacheFile(file, JSON.stringify([sha256(JSON.stringify(body)), body]));
    },
  };
}

/** Of a page that was rendered before the last one was: after an edit that was taken back, say. */
function hashIn(store: Store, key: string): string | undefined {
  const bytes = store.get(key);
  return bytes && sha256(bytes);
}

/** A file that is missing, cut off or of another program says nothing. */
function readTraces(file: string): { rows: string[]; traces: Map<string, Trace> } {
  try {
    const [digest, body]: Stored = JSON.parse(readCacheFile(file));
    if (digest === sha256(JSON.stringify(body))) {
      return { rows: body.rows, traces: new Map(body.traces) };
    }
  } catch {
    // Then every page is rendered.
  }
  return { rows: [], traces: new Map() };
}
