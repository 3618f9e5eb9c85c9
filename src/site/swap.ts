import { lstatSync, renameSync, rmSync } from 'node:fs';

/** The output folder, and the names beside it that are ours. Absolute paths. */
export interface Places {
  output: string;
  /** The new site being built, or an old one being deleted; never of value. */
  next: string;
  /** The complete old site, between the two renames of a swap; never half of one. */
  previous: string;
  lock: string;
}

/** @example placesOf('/digest/_site').next // '/digest/_site.next' */
export function placesOf(output: string): Places {
  return {
    output,
    next: `${output}.next`,
    previous: `${output}.previous`,
    lock: `${output}.lock`,
  };
}

/**
 * Puts the new site in the place of the old one, which {@link tidy} then deletes. Synchronous, so
 * that the instant without a folder is as short as can be.
 *
 * @throws whatever renaming throws; {@link tidy} then brings the old site back.
 */
export function swap({ output, next, previous }: Places): void {
  if (exists(output)) renameSync(output, previous);
  renameSync(next, output);
}

/**
 * Leaves the folder as the only one of the three, whatever a swap has come to. The old site loses
 * its name before it is deleted: half of one must never be taken for a whole one.
 *
 * @throws whatever renaming and deleting throw; no complete site is lost then.
 */
export function tidy({ output, next, previous }: Places): void {
  if (exists(previous) && !exists(output)) renameSync(previous, output);
  remove(next);
  if (!exists(previous)) return;
  renameSync(previous, next);
  remove(next);
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** Whether anything has that name, be it a dangling link. */
export function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
