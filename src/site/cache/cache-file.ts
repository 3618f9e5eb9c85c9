import { existsSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeOwnFolder } from './cache-folder.ts';

/**
 * Reads a file in `.cache/`.
 *
 * @throws Error where there is none, or something that is no file, such as a pipe, which would keep the reader waiting.
 */
export function readCacheFile(file: string): string {
  if (!lstatSync(file).isFile()) throw new Error(`found ${file}, which is no file`);
  return readFileSync(file, 'utf8');
}

/**
 * Writes a file in `.cache/` in one step. Where that cannot be done, or something that is no file has
 * its name, nothing is done: what is in the cache is only ever a saving of time.
 */
export function writeCacheFile(file: string, text: string): void {
  const draft = `${file}.draft`;
  try {
    if (!makeOwnFolder(dirname(file)) || !isFreeOrFile(file) || !isFreeOrFile(draft)) return;
    if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
    rmSync(draft, { force: true });
    writeFileSync(draft, text, { flag: 'wx' });
    renameSync(draft, file);
  } catch {
    // As above.
  }
}

function isFreeOrFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? true;
}
