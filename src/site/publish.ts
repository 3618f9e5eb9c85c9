import {
  cpSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { withLock } from './lock.ts';
import { checkOutput, checkPaths } from './safe-paths.ts';
import { exists, type Places, placesOf, swap, tidy } from './swap.ts';

/** One file. `path` is relative to the site's root, with `/`, e.g. `events/x/index.html`. */
export interface SiteFile {
  path: string;
  content: string | Uint8Array;
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
 * stands beside it as `_site.previous`, where the next publish, or {@link recover}, finds it.
 *
 * Unchanged files are hard links to the old ones, and keep their times. If no file changed, nothing
 * is touched. Files are not synced to the disk: a kill does not need it, and after a power cut the
 * next publish compares bytes, and so mends what was lost. Calls of node:fs are synchronous: for
 * thousands of small files that is two to three times as fast, and nothing comes in between.
 *
 * @param output The folder; whatever it held before is replaced. `_site.next`, `_site.previous` and
 *   `_site.lock` beside it are used as well.
 * @throws {Error} if a path is unsafe, the folder must not be replaced, or another process is
 *   publishing to it; and whatever node:fs throws. The folder is as it was then.
 * @example
 * await publish([{ path: 'index.html', content: '<!doctype html>…' }], '_site')
 * // { written: 1, unchanged: 0, removed: 0, bytes: 18 }
 */
export async function publish(files: Iterable<SiteFile>, output: string): Promise<Published> {
  const site = [...files];
  checkPaths(site.map(({ path }) => path));
  return alone(output, (places) => {
    const { same, published } = compare(site, places.output);
    if (exists(places.output) && published.written + published.removed === 0) return published;
    try {
      stage(site, same, places);
      swap(places);
    } finally {
      tidyIfPossible(places);
    }
    return published;
  });
}

/**
 * Puts right what a killed publish left: brings the old site back if the folder is missing, and
 * deletes leftovers.
 *
 * @param output As for {@link publish}.
 * @throws {Error} if the folder must not be replaced, or another process is publishing to it.
 * @example await recover('_site')
 */
export async function recover(output: string): Promise<void> {
  await alone(output, () => undefined);
}

/** Works on the folder under its lock, once it is in order. */
async function alone<T>(output: string, work: (places: Places) => T): Promise<T> {
  const places = placesOf(checkOutput(output));
  mkdirSync(dirname(places.output), { recursive: true });
  return withLock(places.lock, () => {
    tidy(places);
    return work(places);
  });
}

/** Counts what changed between the folder and the new site, and names the files that did not. */
function compare(site: readonly SiteFile[], output: string) {
  const old = new Map(exists(output) ? walk(output) : []);
  const same = new Set<string>();
  let [replaced, bytes] = [0, 0];
  for (const { path, content } of site) {
    bytes += Buffer.byteLength(content);
    if (old.has(path)) replaced += 1;
    if (old.get(path) && holds(join(output, path), content)) same.add(path);
  }
  const written = site.length - same.size;
  const published = { written, unchanged: same.size, removed: old.size - replaced, bytes };
  return { same, published };
}

/** Every path in a folder that is not a folder, and whether it is a plain file. */
function* walk(folder: string, prefix = ''): Generator<[path: string, isFile: boolean]> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = prefix + entry.name;
    if (entry.isDirectory()) yield* walk(join(folder, entry.name), `${path}/`);
    else yield [path, entry.isFile()];
  }
}

function holds(file: string, content: SiteFile['content']): boolean {
  if (statSync(file).size !== Buffer.byteLength(content)) return false;
  return readFileSync(file).equals(typeof content === 'string' ? Buffer.from(content) : content);
}

function stage(site: readonly SiteFile[], same: Set<string>, { output, next }: Places): void {
  mkdirSync(next);
  for (const { path, content } of site) {
    const target = join(next, path);
    mkdirSync(dirname(target), { recursive: true });
    if (same.has(path)) linkOrCopy(join(output, path), target);
    else writeFileSync(target, content, { flag: 'wx' });
  }
}

/** Some file systems have no hard links. */
function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    cpSync(source, target, { preserveTimestamps: true, errorOnExist: true, force: false });
  }
}

function tidyIfPossible(places: Places): void {
  try {
    tidy(places);
  } catch {
    // The folder is complete, or the error on its way says why not; the next publish tidies.
  }
}
