import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../memoize.ts';
import { hashSources } from '../start/sources.mjs';
import { sha256 } from './cache/sha256.ts';

/** What everything in the cache follows from besides the content. */
export interface Version {
  /** The program, its packages, and what of Node and the machine has a part in what it makes. */
  readonly program: string;
  /** The same, and the stylesheets, which are in every page. */
  readonly pages: string;
}

/**
 * Reads the version of the program in a project's folder. It takes some 8 ms.
 *
 * @param root The project's folder.
 */
export function readVersion(root: string): Version {
  const { node, icu, tz, unicode } = process.versions;
  const { platform, arch } = process;
  const program = hashOf([hashSources(root), node, icu, tz, unicode, platform, arch]);
  return { program, pages: hashOf([program, stylesheets(root)]) };
}

function stylesheets(root: string): [string, string][] {
  const folder = join(root, 'templates', 'styles');
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return names.sort().map((file) => [file.slice(folder.length), sha256(readFileSync(file))]);
}
