import { join } from 'node:path';
import { hashOf, type Memoize, memoizeIn } from '../../memoize.ts';
import { noStore } from '../store/no-store.ts';
import { openStore, type Store } from '../store/store.ts';
import type { Version } from '../version.ts';

/** What builds of a project keep for each other, in `.cache/`. */
export interface SiteCache {
  /** Keeps what is made of records alone. */
  readonly memoize: Memoize;
  /** Rendered pages. */
  readonly pages: Store;
  /** Cards, pictures and search indexes. */
  readonly media: Store;
  /** The file that says what the pages of a site were made of. */
  readonly traces: string;
  /** The file that says what was published to a folder. */
  readonly manifest: string;
  /** Writes what is new. */
  save(): void;
}

/** What a cache is opened for. */
export interface SiteCacheOptions {
  readonly version: Version;
  /** The folder that the site is published to; each has a site of its own. */
  readonly output: string;
  /** Whether to do without what is kept, and keep nothing. */
  readonly isOff: boolean;
}

/** What each of the stores may take on the disk. */
const maxBytes = 1_000_000_000;

/**
 * Opens the cache of a project, which need not exist. The stores find everything by what it was made of, so
 * that sites with and without drafts, and at different addresses, share them.
 *
 * @param root The project's folder.
 */
export function openSiteCache(
  root: string,
  { version, output, isOff }: SiteCacheOptions,
): SiteCache {
  const folder = join(root, '.cache');
  const open = (name: string) => (isOff ? noStore : openStore(join(folder, name), { maxBytes }));
  const [records, pages, media] = [open('records'), open('pages'), open('media')];
  return {
    memoize: memoizeIn(records, version.program),
    pages,
    media,
    traces: join(siteFolder(root, output), 'traces.json'),
    manifest: manifestOf(root, output),
    save() {
      for (const store of [records, pages, media]) store.save();
    },
  };
}

/**
 * Gives what builds have made of records, for a command that writes nothing.
 *
 * @param root The project's folder.
 */
export function rememberedRecords(root: string, { program }: Version): Memoize {
  const { get } = openStore(join(root, '.cache', 'records'), { maxBytes });
  return memoizeIn({ get, set: () => undefined }, program);
}

/** What is made of records, kept for builds and for the next command. */
export interface KeptRecords {
  readonly memoize: Memoize;
  /** Writes what is new; what builds have kept stays. Never throws. */
  save(): void;
}

/**
 * The same for a command that changes records, so that what it has made of them is not made again.
 *
 * @param root The project's folder.
 */
export function keepRecords(root: string, { program }: Version): KeptRecords {
  const store = openStore(join(root, '.cache', 'records'), { maxBytes });
  return { memoize: memoizeIn(store, program), save: () => store.save(false) };
}

/**
 * The file that says what was published to a folder.
 *
 * @param root The project's folder.
 * @param output Absolute path.
 */
export function manifestOf(root: string, output: string): string {
  return join(siteFolder(root, output), 'published.json');
}

function siteFolder(root: string, output: string): string {
  return join(root, '.cache', 'sites', hashOf(output).slice(0, 16));
}
