import { lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { mayBeWithdrawn } from '../../content/copies/withdrawn.ts';
import { readCacheFile, writeCacheFile } from '../cache/cache-file.ts';
import { isOwnFolder } from '../cache/cache-folder.ts';

/** A longer one is not kept, in characters: nobody looks through it, and a page of it would be slow. */
const longest = 1024 * 1024;

/**
 * Keeps what was received beside the draft that was made of it, for its review. It is a whole text of somebody else's:
 * nothing publishes it, and {@link forgetReceived} deletes it.
 *
 * @param root The project's folder.
 * @param path Of the record; one that is no draft keeps none.
 */
export function keepReceived(root: string, path: string, text: string): void {
  if (text.length <= longest && isDraft(root, path)) writeCacheFile(fileOf(root, path), text);
}

/** Gives what was received for a draft; undefined where it is not kept. */
export function readReceived(root: string, path: string): string | undefined {
  if (!isDraft(root, path)) return undefined;
  try {
    return readCacheFile(fileOf(root, path));
  } catch {
    return undefined;
  }
}

/**
 * Deletes what was received for records that are no drafts any more: they are published, withdrawn or gone. It costs a
 * look at each draft that was imported.
 *
 * @param root The project's folder.
 */
export function forgetReceived(root: string): void {
  const folder = folderOf(root);
  for (const kind of namesIn(folder)) {
    for (const name of namesIn(join(folder, kind))) {
      const path = `content/${kind}/${name.replace(/\.json$/, '.md')}`;
      if (!isDraft(root, path)) rmSync(join(folder, kind, name), { force: true, recursive: true });
    }
  }
}

function folderOf(root: string): string {
  return join(root, '.cache', 'received');
}

/** @example fileOf('/digest', 'content/articles/x.md') // '/digest/.cache/received/articles/x.json' */
function fileOf(root: string, path: string): string {
  return join(folderOf(root), path.replace(/^content\//, '').replace(/\.md$/, '.json'));
}

function namesIn(folder: string): string[] {
  return isOwnFolder(folder) ? readdirSync(folder) : [];
}

/** Better to be wrong of a record than to keep the text of one that was published or withdrawn. */
function isDraft(root: string, path: string): boolean {
  const file = join(root, path);
  if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) return false;
  const bytes = readFileSync(file);
  return /^draft:[ \t]+true\b/m.test(bytes.toString('utf8')) && !mayBeWithdrawn(bytes);
}
