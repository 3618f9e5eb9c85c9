import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SiteFile, siteFile } from './publish/site-file.ts';

/**
 * Reads the files that are copied unchanged.
 *
 * @param root The project's folder.
 * @param paths Paths below `public/`, with `/`.
 */
export function readPublicFiles(root: string, paths: readonly string[]): SiteFile[] {
  return paths.map((path) => siteFile(path, readFileSync(join(root, 'public', path))));
}
