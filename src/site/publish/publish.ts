import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../cache/sha256.ts';
import { keepFolders, makeFolders } from './folders/spare-folders.ts';
import { inStagingFolder, type Places, placesOf } from './folders/staging-folder.ts';
import { bringBack, exists, swap, tidy } from './folders/swap.ts';
import {
  type Manifest,
  type ManifestEntry,
  readManifest,
  writeManifest,
} from './published/manifest.ts';
import { type Folder, listFolder, type Stat } from './published/published-files.ts';
import { readableByAll } from './readable-by-all.ts';
import { checkOutput, checkPaths } from './safe-paths.ts';
import type { SiteFile } from './site-file.ts';
import { stage } from './stage.ts';
import { checkWritable } from './writable.ts';

/** What publishing reads and writes beside the folder. */
export interface PublishOptions {
  /**
   * The file in `.cache/` that says what was published. The folders of the old site are kept beside
   * it, as `MANIFEST.folders`.
   */
  manifest: string;
  /** Makes what {@link lastPublished} gives as long as the folder is as it is then. */
  note(published: Published): string;
}

/** What publishing did, in files, and the size of the whole site in bytes. */
export interface Published {
  written: number;
  unchanged: number;
  removed: number;
  bytes: number;
}

/**
 * Makes a folder hold exactly the given files, all at once: whenever the process is killed, either
 * the old or the new site is complete. Node cannot exchange two folders atomically without
 * symbolic links, so for the instant between two renames the folder is missing and the old site
 * stands in `_site.dateline/previous`, where the next publish, or
 * {@link import('./recover.ts').recover}, finds it.
 *
 * Unchanged files are hard links to the old ones, and keep their times. If no file changed, nothing
 * is touched. A published file is believed to be what the manifest says only if its size, its time of
 * change and its inode are what they were; else it is read. So whatever is changed in the folder is
 * mended, unless all three stay as they were, which takes intent. Files are not synced to the disk: a
 * kill does not need it, and after a power cut sizes and times show what was lost.
 *
 * 3,100 files take 0.1 s if none changed, and 0.3 s if one did.
 *
 * @param output The folder; whatever it held before is replaced. `_site.dateline` beside it is used
 *   as well, and removed.
 * @throws {Error} if a path is unsafe, the folder must not or cannot be replaced, something foreign
 *   is called `_site.dateline`, or another process is publishing to it; and whatever node:fs throws.
 *   The folder is as it was then.
 * @example
 * await publish([siteFile('index.html', '<!doctype html>…')], '_site', {
 *   manifest: '.cache/published.json',
 *   note: () => '',
 * })
 * // { written: 1, unchanged: 0, removed: 0, bytes: 18 }
 */
export async function publish(
  files: Iterable<SiteFile>,
  output: string,
  { manifest, note }: PublishOptions,
): Promise<Published> {
  const site = [...files];
  checkPaths(site.map(({ path }) => path));
  const places = placesOf(checkOutput(output));
  mkdirSync(dirname(places.output), { recursive: true });
  checkWritable([dirname(places.output)]);
  return inStagingFolder(places, () => {
    tidy(places);
    const old = listFolder(places.output);
    const same = unchanged(site, old, { output: places.output, manifest: readManifest(manifest) });
    const written = site.length - same.size;
    const removed = old.files.size - site.filter(({ path }) => old.files.has(path)).length;
    const isAsItWas = exists(places.output) && written + removed === 0;
    if (!isAsItWas) checkWritable(old.folders.map((folder) => join(places.output, folder)));
    const now = isAsItWas ? same : replace(site, same, places, `${manifest}.folders`);
    const bytes = [...now.values()].reduce((sum, { size }) => sum + size, 0);
    const published = { written, unchanged: same.size, removed, bytes };
    writeManifest(manifest, { note: note(published), files: entriesOf(site, now) });
    return published;
  });
}

/** The files that are in the folder already as they should be. */
function unchanged(
  site: readonly SiteFile[],
  old: Folder,
  { output, manifest }: { output: string; manifest: Manifest },
): Map<string, Stat> {
  const same = new Map<string, Stat>();
  for (const { path, hash } of site) {
    const found = old.files.get(path);
    const noted = manifest.files.get(path);
    if (!found?.isReadable) continue;
    const isKnown = noted?.stamp === found.stamp;
    if ((isKnown ? noted.hash : hashOf(join(output, path))) === hash) same.set(path, found);
  }
  return same;
}

/** A file that cannot be read is not what it should be, and is replaced. */
function hashOf(file: string): string | undefined {
  try {
    return sha256(readFileSync(file));
  } catch {
    return undefined;
  }
}

function entriesOf(
  site: readonly SiteFile[],
  stats: ReadonlyMap<string, Stat>,
): Map<string, ManifestEntry> {
  return new Map(
    site.map(({ path, hash }) => [path, { hash, stamp: stats.get(path)?.stamp ?? '' }] as const),
  );
}

/** Exchanges the folder; gives what is in it then. */
function replace(
  site: readonly SiteFile[],
  same: ReadonlyMap<string, Stat>,
  places: Places,
  spare: string,
): Map<string, Stat> {
  try {
    const staged = readableByAll(() => {
      const paths = site.map(({ path }) => path);
      makeFolders(places.next, paths, spare);
      return stage(site, same, places);
    });
    swap(places);
    return staged;
  } finally {
    bringBack(places);
    tidyIfPossible(places, spare);
  }
}

function tidyIfPossible(places: Places, spare: string): void {
  try {
    tidy(places, (folder) => keepFolders(folder, spare));
  } catch {
    // The folder is complete, or the error on its way says why not; the next publish tidies.
  }
}
