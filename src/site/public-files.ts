import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type SiteFile, siteFile } from './publish/site-file.ts';

/**
 * Reads the files that are copied unchanged.
 *
 * @param root The project's folder.
 * @param paths Paths below `public/`, with `/`.
 */
export async function readPublicFiles(root: string, paths: readonly string[]): Promise<SiteFile[]> {
  return Promise.all(
    paths.map(async (path) => siteFile(path, await readFile(join(root, 'public', path)))),
  );
}
