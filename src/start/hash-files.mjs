import { createHash } from 'node:crypto';

/**
 * The bytes of files, by path.
 *
 * @typedef {ReadonlyMap<string, Uint8Array>} Files
 */

/**
 * The SHA-256 of files, paths included, whatever their order. Lengths are hashed too, so that no byte can
 * move from a file into the next one, or from a path into a file.
 *
 * @param {Files} files
 * @returns {string} 64 hexadecimal digits.
 */
export function hashFiles(files) {
  const hash = createHash('sha256');
  for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}
