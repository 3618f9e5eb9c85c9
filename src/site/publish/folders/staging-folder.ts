import { lstatSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from '../lock.ts';
import { checkWritable } from '../writable.ts';
import { exists } from './swap.ts';

/** The output folder, and the places that publishing to it uses. Absolute paths. */
export interface Places {
  output: string;
  /** `_site.dateline` for `_site`: holds all that follows, and is there only while a build publishes. */
  staging: string;
  /** The new site being built, or an old one being deleted; never of value. */
  next: string;
  /** The complete old site, between the two renames of a swap; never half of one. */
  previous: string;
  lock: string;
  /** A file that says that the staging folder is one. */
  mark: string;
}

const markText =
  'Dateline prepares a site in this folder, and deletes it afterwards with all that it holds.\n';

/** @example placesOf('/digest/_site').next // '/digest/_site.dateline/next' */
export function placesOf(output: string): Places {
  const staging = `${output}.dateline`;
  const [next, previous, lock, mark] = ['next', 'previous', 'dateline.lock', 'dateline.txt'].map(
    (name) => join(staging, name),
  ) as [string, string, string, string];
  return { output, staging, next, previous, lock, mark };
}

/**
 * Works in the staging folder, alone. It is made first, and removed afterwards unless something is
 * left in it; the mark is written before, and removed after, everything but the lock.
 *
 * @throws {Error} if something else has its name, or another process works in it.
 */
export async function inStagingFolder<T>(places: Places, work: () => T): Promise<T> {
  refuseForeignStaging(places);
  if (exists(places.staging)) checkWritable([places.staging]);
  try {
    return await withLock(places.lock, () => {
      try {
        writeFileSync(places.mark, markText);
        return work();
      } finally {
        removeMark(places);
      }
    });
  } finally {
    removeIfEmpty(places.staging);
  }
}

/**
 * Refuses whatever has the name of the staging folder and was not made by a build.
 *
 * @throws {Error} naming it.
 */
export function refuseForeignStaging(places: Places): void {
  const { staging } = places;
  try {
    // The mark is looked at twice, because a build at the same time may just have written it.
    const isOwn = () => isMarked(places) || isBare(staging) || isMarked(places);
    if (lstatSync(staging).isDirectory() && isOwn()) return;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return; // Not there, or no longer.
    throw error;
  }
  throw new Error(
    `found ${staging}, which no build of Dateline made; expected nothing of that name, because the ` +
      'new site is prepared there; move it, or choose another output',
  );
}

function isMarked({ mark }: Places): boolean {
  return isFile(mark) && readFileSync(mark, 'utf8') === markText;
}

/** Whether it is as a build that was killed at its very beginning or end leaves it. */
function isBare(staging: string): boolean {
  return readdirSync(staging).every((name) => isFirstOrLast(name) && isFile(join(staging, name)));
}

/** The names that may be there without the mark: its own, and those of the lock. */
function isFirstOrLast(name: string): boolean {
  return /^dateline\.(txt|lock(\.claim)*)$/.test(name);
}

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Unless something needs it; with it go claims of the lock by processes that were killed. */
function removeMark({ staging, lock }: Places): void {
  const names = readdirSync(staging);
  if (!names.every(isFirstOrLast)) return;
  for (const path of names.map((name) => join(staging, name))) {
    if (path !== lock) rmSync(path, { force: true });
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Something is left in it, or another build is in there already.
  }
}
