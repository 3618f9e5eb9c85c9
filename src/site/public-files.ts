import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteFile } from './publish.ts';

/**
 * Reads the files that are copied unchanged.
 *
 * @param root The project's folder.
 * @param paths Paths below `public/`, with `/`.
 */
export async function readPublicFiles(root: string, paths: readonly string[]): Promise<SiteFile[]> {
  return Promise.all(
    paths.map(async (path) => ({ path, content: await readFile(join(root, 'public', path)) })),
  );
}
