import { type BigIntStats, type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A file as the file system describes it, without reading it. */
export interface Stat {
  /** In bytes. */
  size: number;
  /** Size, time of the last change in nanoseconds, and inode: another file, or a change, has another. */
  stamp: string;
  /** Whether everybody may read it: a server runs as another user. */
  isReadable: boolean;
}

/** What is in a folder, by path from there, with `/`. */
export interface Folder {
  /** Everything that is no folder; what is no plain file either, like a link, has no {@link Stat}. */
  files: Map<string, Stat | undefined>;
  /** `''` for the folder itself; each stands before those in it. */
  folders: string[];
}

/**
 * Lists a folder; one that is missing, or no folder, is empty. No link is followed. 3,000 files in as
 * many folders take 0.06 s, synchronous calls being two to three times as fast as others.
 */
export function listFolder(folder: string): Folder {
  const found: Folder = { files: new Map(), folders: [] };
  const list = (path: string) => {
    found.folders.push(path);
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      const inside = path === '' ? entry.name : `${path}/${entry.name}`;
      const kind = isToldApart(entry) ? entry : lstatSync(join(folder, inside));
      if (kind.isDirectory()) list(inside);
      else found.files.set(inside, kind.isFile() ? statOf(join(folder, inside)) : undefined);
    }
  };
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) list('');
  return found;
}

/** OneDrive calls files and folders neither, where a folder is listed. */
function isToldApart(entry: Dirent): boolean {
  return entry.isFile() || entry.isDirectory() || entry.isSymbolicLink();
}

const readByAll = 0o444;

/** @throws whatever lstat throws. */
export function statOf(file: string): Stat {
  const { size, mtimeNs, ino, mode }: BigIntStats = lstatSync(file, { bigint: true });
  const isReadable = (Number(mode) & readByAll) === readByAll;
  return { size: Number(size), stamp: `${size} ${mtimeNs} ${ino}`, isReadable };
}
