import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { Memoize } from '../../memoize.ts';
import { type Inspected, inspectPicture } from '../pictures/inspect-picture.ts';
import { publicFile } from './public-file.ts';
import { isSettled, stampOf } from './stamp.ts';

/**
 * Looks at a picture.
 *
 * @param path Below `public/`, with `/`.
 */
export type ReadPicture = (root: string, path: string, memoize: Memoize) => Promise<Inspected>;

/**
 * Makes a reader of pictures. What it found in a file it finds again without reading it, as long as the file
 * system describes the file in the same way.
 */
export function createPictureReader(): ReadPicture {
  const known = new Map<string, { stamp: string; hash: string }>();
  return async (root, path, memoize) => {
    const file = publicFile(root, path);
    const stats = statSync(file, { bigint: true });
    const stamp = stampOf(stats);
    const before = known.get(file);
    const bytes = before?.stamp === stamp ? undefined : readFileSync(file);
    const hash = bytes ? sha256(bytes) : (before?.hash ?? '');
    if (isSettled(stats)) known.set(file, { stamp, hash });
    else known.delete(file);
    return memoize(['inspectPicture', hash], () => inspectPicture(bytes ?? readFileSync(file)));
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
