import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { publicFile } from '../content/files/public-file.ts';
import type { SiteFile } from './publish/site-file.ts';

/** In bytes. */
const blockSize = 1_000_000;

/**
 * Finds the files that are copied unchanged. They are read a block at a time, however large they are.
 *
 * @param root The project's folder.
 * @param paths Paths below `public/`, with `/`.
 */
export function readPublicFiles(root: string, paths: readonly string[]): SiteFile[] {
  const block = Buffer.allocUnsafe(blockSize);
  return paths.map((path) => {
    const source = publicFile(root, path);
    return { path, source, hash: hashOf(source, block), content: () => readFileSync(source) };
  });
}

function hashOf(file: string, block: Buffer): string {
  const hash = createHash('sha256');
  const descriptor = openSync(file, 'r');
  try {
    for (let size = 1; size > 0; ) {
      size = readSync(descriptor, block);
      hash.update(block.subarray(0, size));
    }
  } finally {
    closeSync(descriptor);
  }
  return hash.digest('hex');
}
