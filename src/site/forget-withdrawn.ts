import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { mayBeWithdrawn } from '../content/copies/withdrawn.ts';
import type { Sources } from '../content/files/read.ts';
import { hashOf } from '../memoize.ts';
import { readCacheFile, writeCacheFile } from './cache/cache-file.ts';
import { isOwnFolder } from './cache/cache-folder.ts';

/**
 * Deletes what earlier builds have kept when a text was taken down since, because pages and records that were
 * kept may hold it. It is noted which texts are, so that this is done once.
 *
 * @param root The project's folder.
 */
export function forgetWithdrawn(root: string, { files }: Sources): void {
  const withdrawn = files.filter(({ bytes }) => mayBeWithdrawn(bytes));
  const state =
    withdrawn.length === 0 ? '' : hashOf(withdrawn.map(({ path, hash }) => [path, hash]));
  const folder = join(root, '.cache');
  const note = join(folder, 'withdrawn');
  if (state === readNote(note)) return;
  for (const store of ['records', 'pages', 'media'].map((name) => join(folder, name))) {
    if (isOwnFolder(store)) rmSync(store, { recursive: true });
  }
  writeCacheFile(note, state);
}

function readNote(file: string): string {
  try {
    return readCacheFile(file);
  } catch {
    return '';
  }
}
