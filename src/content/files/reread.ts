import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type ReadFile, readSource, type SourceFile } from './read.ts';
import { isSettled, stampOf } from './stamp.ts';

/** A file, and how the file system described it when it was read. */
interface Known {
  readonly stamp: string;
  readonly file: SourceFile;
}

/**
 * Makes a reader that reads a file again only if the file system describes it in another way, for a process
 * that reads the same files again and again.
 */
export function createRereader(): ReadFile {
  const known = new Map<string, Known>();
  return (root, listed, problems) => {
    const stats = statSync(join(root, listed.path), { bigint: true, throwIfNoEntry: false });
    if (!stats) return readSource(root, listed, problems);
    const stamp = stampOf(stats);
    const before = known.get(listed.path);
    if (before?.stamp === stamp) return before.file;
    const file = readSource(root, listed, problems);
    if (file && isSettled(stats)) known.set(listed.path, { stamp, file });
    else known.delete(listed.path);
    return file;
  };
}
