import { lstatSync, mkdirSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

/**
 * Makes a folder in `.cache/`, and says whether it may be used: neither it nor a folder above it, up
 * to `.cache` itself, may be a symbolic link, because what is written or deleted there would be in a
 * folder that is not ours. Without a `.cache` above it, all folders above it count.
 *
 * @returns `false` as well where the folder cannot be made; nothing is thrown.
 * @example makeOwnFolder('/home/editor/digest/.cache/pages') // true
 */
export function makeOwnFolder(folder: string): boolean {
  const path = resolve(folder);
  const above = dirname(path);
  if (basename(path) !== '.cache' && above !== path && !makeOwnFolder(above)) return false;
  try {
    if (!lstatSync(path, { throwIfNoEntry: false })) mkdirSync(path, { recursive: true });
    return isFolder(path);
  } catch {
    return false;
  }
}

/** The same for a folder that is there, without making it. */
export function isOwnFolder(folder: string): boolean {
  const path = resolve(folder);
  const above = dirname(path);
  if (basename(path) !== '.cache' && above !== path && !isOwnFolder(above)) return false;
  return isFolder(path);
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
