import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { Template } from '../../.eleventy.ts';
import { createPictureReader } from '../content/files/picture-files.ts';
import { publicFile } from '../content/files/public-file.ts';
import { checkPublicPlaces } from '../content/files/public-files.ts';
import { readSources } from '../content/files/read.ts';
import { createRereader } from '../content/files/reread.ts';
import { memoizeInMemory } from '../memoize.ts';
import type { Problem } from '../problem.ts';
import { openSiteCache } from './cache/site-cache.ts';
import { loadProject } from './load-project.ts';
import { openPreviewSite, type PreviewSite } from './preview-site.ts';
import { forgetReceived } from './received/received-files.ts';
import { readVersion } from './version.ts';

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
   * @throws Error when a style or a script fails; the last good site stays then, too.
   */
  update(): Promise<{ problems: readonly Problem[] }>;
}

/**
 * Opens a preview of a project. It has no files before the first update that finds no error. What was parsed
 * stays in memory, so that an update makes only what follows from the files that changed; a page is rendered
 * when it is asked for.
 *
 * @param root The project's folder.
 * @param siteUrl Address at which the site is previewed; the links of its pages lead there.
 */
export async function openPreview(root: string, siteUrl: string): Promise<Preview> {
  const cache = openSiteCache(root, {
    version: readVersion(root),
    output: join(root, '.cache', 'preview'),
    isOff: false,
  });
  const memory = memoizeInMemory(cache.memoize);
  const reread = createRereader();
  const readPicture = createPictureReader();
  const readPublic = (path: string) => readCopied(root, path);
  const templates = new Map<string, Template>();
  let site: PreviewSite | undefined;
  let copied: ReadonlySet<string> = new Set();
  return {
    async file(path) {
      return (await site?.file(path)) ?? (copied.has(path) ? readPublic(path) : undefined);
    },
    async update() {
      forgetReceived(root);
      const sources = readSources(root, reread);
      const { memoize } = memory;
      const options = { siteUrl, drafts: true, strict: false, sources, readPicture, memoize };
      const { digest, tables, pictures, problems, publicFiles } = await loadProject(root, options);
      if (!digest) return { problems };
      const version = readVersion(root);
      const shared = { version, cache, templates, readPublic };
      const next = openPreviewSite({ digest, tables, pictures, ...shared });
      const taken: Problem[] = [];
      checkPublicPlaces(publicFiles, next.paths, taken);
      if (taken.length > 0) return { problems: [...problems, ...taken] };
      // What the first update has parsed, the next start finds.
      if (!site) cache.save();
      memory.forget();
      site = next;
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
    const file = publicFile(await realpath(root), path);
    return (await realpath(file)) === file ? await readFile(file) : undefined;
  } catch {
    return undefined;
  }
}
