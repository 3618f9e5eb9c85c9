import { chmodSync, lstatSync, mkdirSync, renameSync, rmdirSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeOwnFolder } from '../../cache/cache-folder.ts';
import { listFolder } from '../published/published-files.ts';
import { exists, remove } from './swap.ts';

/**
 * Makes the folders of a site. ext4 takes up to a second to make 3,000 of them, and half of one to
 * delete as many, but 0.03 s to link 3,000 files. So the folders of the old site, emptied, wait in the
 * cache for the next one.
 *
 * @param root Of the new site; must not exist.
 * @param paths Of its files, from there.
 * @param spare Where {@link keepFolders} may have left some.
 */
export function makeFolders(root: string, paths: readonly string[], spare: string): void {
  const wanted = foldersOf(paths);
  const found = new Set(takeFolders(root, spare));
  for (const folder of [...found].reverse()) if (!wanted.has(folder)) rmdirSync(join(root, folder));
  for (const folder of wanted) {
    // A folder of an earlier site may have been shut to others.
    if (found.has(folder)) chmodSync(join(root, folder), 0o755);
    else mkdirSync(join(root, folder));
  }
}

/** Every folder that files are in, each before those in it. */
function foldersOf(paths: readonly string[]): Set<string> {
  const folders = new Set(['']);
  for (const path of paths) {
    for (let end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1)) {
      folders.add(path.slice(0, end));
    }
  }
  return folders;
}

function takeFolders(root: string, spare: string): string[] {
  if (!isSpare(spare)) return [];
  try {
    renameSync(spare, root);
  } catch {
    return []; // On another file system, or another build was quicker.
  }
  const { files, folders } = listFolder(root);
  if (files.size === 0) return folders;
  renameSync(root, spare); // Somebody has put files there.
  return [];
}

/** Empties the folders of a site for the next one, or deletes them where they cannot be kept. */
export function keepFolders(root: string, spare: string): void {
  try {
    if (!exists(spare) && makeOwnFolder(dirname(spare))) {
      for (const path of listFolder(root).files.keys()) unlinkSync(join(root, path));
      renameSync(root, spare);
    }
  } catch {
    // Then they are made anew next time.
  }
  remove(root);
}

function isSpare(spare: string): boolean {
  return (
    makeOwnFolder(dirname(spare)) &&
    (lstatSync(spare, { throwIfNoEntry: false })?.isDirectory() ?? false)
  );
}
