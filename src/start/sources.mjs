import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashFiles } from './hash-files.mjs';

const folders = ['src', 'templates'];
const single = ['.eleventy.ts', 'tsconfig.json', 'package.json', 'package-lock.json'];
/** Style sheets are read when they are used; they are no part of the program. */
const code = /\.(tsx?|mjs)$/;

/**
 * The SHA-256 of all that the program is made of: its sources, with their names, the packages that are
 * asked for, and the Node that runs it. Where the project lies has no part in it. Takes some 5 ms.
 *
 * @param {string} root The project's folder.
 */
export function hashSources(root) {
  /** @type {Map<string, Uint8Array>} */
  const sources = new Map([['Node', Buffer.from(process.version)]]);
  for (const path of [...folders.flatMap((folder) => codeBelow(root, folder)), ...single]) {
    const bytes = read(join(root, path));
    if (bytes) sources.set(path, bytes);
  }
  return hashFiles(sources);
}

/**
 * @param {string} root
 * @param {string} folder
 */
function codeBelow(root, folder) {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => code.test(path))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`);
}

/**
 * A file that is not there is a state of the sources like any other.
 *
 * @param {string} file
 */
function read(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
