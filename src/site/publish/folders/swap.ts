import { lstatSync, renameSync, rmSync } from 'node:fs';
import { renameFolder } from './rename-folder.ts';
import type { Places } from './staging-folder.ts';

/**
 * Puts the new site in the place of the old one, which {@link tidy} then deletes. Synchronous, so
 * that the instant without a folder is as short as can be.
 *
 * @throws whatever renaming throws; {@link tidy} then brings the old site back.
 */
export function swap({ output, next, previous }: Places): void {
  if (exists(output)) renameFolder(output, previous);
  renameFolder(next, output);
}

/**
 * Leaves the folder as the only one of the three, whatever a swap has come to. The old site loses
 * its name before it is deleted: half of one must never be taken for a whole one.
 *
 * @param discard Deletes a folder, or puts it where it is of use.
 * @throws {Error} if the old site cannot be brought back; it says where it is. Whatever deleting
 *   throws; no complete site is lost then.
 */
export function tidy(places: Places, discard: (folder: string) => void = remove): void {
  bringBack(places);
  remove(places.next);
  if (!exists(places.previous)) return;
  renameSync(places.previous, places.next);
  discard(places.next);
}

/** Brings the old site back if a swap took it away and put nothing in its place. */
export function bringBack({ output, previous }: Places): void {
  if (!exists(previous) || exists(output)) return;
  try {
    renameFolder(previous, output);
  } catch (cause) {
    const reason = (cause instanceof Error && cause.cause) || cause;
    throw new Error(
      `found the old site in ${previous}, and could not bring it back (${reason}); expected it in ` +
        `${output}; nothing of it is lost: rename it, or run the build again`,
      { cause },
    );
  }
}

/**
 * Deletes a folder with all that is in it; one that is not there is no error.
 *
 * @throws whatever node:fs throws.
 */
export function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** Whether anything has that name, be it a dangling link. */
export function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
