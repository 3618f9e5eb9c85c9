import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { checkPublicPlaces } from '../content/files/public-files.ts';
import { searchRecords } from '../outputs/search/search-records.ts';
import type { Problem } from '../problem.ts';
import { renderCards } from './cards.ts';
import { loadProject } from './load-project.ts';
import { render } from './render.ts';
import { makeSearchIndex } from './search-index.ts';

/** The site in memory, with its drafts, made anew from what changed. */
export interface Preview {
  /**
   * Gives a file of the site.
   *
   * @param path From the root of the site, e.g. `events/x/index.html`.
   * @returns undefined where there is none.
   */
  file(path: string): Promise<Uint8Array | undefined>;
  /**
   * Reads what changed since the last call; the first call makes the site.
   *
   * @returns the problems of the content as it is now. If one of them is an error, the last good site stays.
   * @throws Error when a template, a style or a script fails; the last good site stays then, too.
   */
  update(): Promise<{ problems: readonly Problem[] }>;
}

/**
 * Opens a preview of a project. It has no files before the first update that finds no error.
 *
 * @param root The project's folder.
 * @param siteUrl Address at which the site is previewed; the links of its pages lead there.
 */
export async function openPreview(root: string, siteUrl: string): Promise<Preview> {
  const cache = join(root, '.cache/with-drafts');
  let made: ReadonlyMap<string, Uint8Array> = new Map();
  let copied: ReadonlySet<string> = new Set();
  return {
    async file(path) {
      return made.get(path) ?? (copied.has(path) ? readCopied(root, path) : undefined);
    },
    async update() {
      const { digest, problems, publicFiles } = await loadProject(root, { siteUrl, drafts: true });
      if (!digest) return { problems };
      const parts = await Promise.all([
        render(digest, { preview: true }),
        renderCards(digest, join(cache, 'cards')),
        makeSearchIndex(searchRecords(digest), join(cache, 'search')),
      ]);
      const files = parts.flat();
      // Places of years and of parts of the search index are known only now.
      const taken: Problem[] = [];
      checkPublicPlaces(
        publicFiles,
        files.map(({ path }) => path),
        taken,
      );
      if (taken.length > 0) return { problems: [...problems, ...taken] };
      made = new Map(files.map(({ path, content }) => [path, Buffer.from(content)]));
      copied = new Set(publicFiles);
      return { problems };
    },
  };
}

/**
 * Reads a file of `public/` that was listed there. By now it, or a folder above it, may be gone, or be a link
 * to a place outside of the project, which is never followed.
 */
async function readCopied(root: string, path: string): Promise<Uint8Array | undefined> {
  try {
    const file = join(await realpath(root), 'public', path);
    return (await realpath(file)) === file ? await readFile(file) : undefined;
  } catch {
    return undefined;
  }
}
