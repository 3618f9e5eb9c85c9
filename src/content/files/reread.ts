import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type ReadFile, readSource, type SourceFile } from './read.ts';

/** A file, and how the file system described it when it was read. */
interface Known {
  readonly stamp: string;
  readonly file: SourceFile;
}

/**
 * A file that was changed a moment ago, in ms, may be changed once more without looking different: the clocks
 * of file systems are coarse.
 */
const moment = 1000;

/**
 * Makes a reader that reads a file again only if the file system describes it in another way, for a process
 * that reads the same files again and again.
 */
export function createRereader(): ReadFile {
  const known = new Map<string, Known>();
  return (root, listed, problems) => {
    const { size, ino, mtimeNs, ctimeNs } = statSync(join(root, listed.path), { bigint: true });
    const stamp = [size, ino, mtimeNs, ctimeNs].join();
    const before = known.get(listed.path);
    if (before?.stamp === stamp) return before.file;
    const file = readSource(root, listed, problems);
    const isSettled = Date.now() - Number(ctimeNs / 1_000_000n) > moment;
    if (file && isSettled) known.set(listed.path, { stamp, file });
    else known.delete(listed.path);
    return file;
  };
}
