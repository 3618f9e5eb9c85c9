import type { Digest } from '../digest/model.ts';
import { outputFiles } from '../outputs/index.ts';
import { pagesOf } from '../outputs/subject.ts';
import { bundleAssets } from './assets.ts';
import { findTemplates } from './pages/render-pages.ts';
import { type SiteFile, siteFile } from './publish/site-file.ts';

export interface RenderOptions {
  /** Whether the pages are for `dev`, which adds a script of its own to them. */
  preview?: boolean;
}

/**
 * Renders every page and output of a digest in memory; nothing is written.
 *
 * @returns files by path from the root of the site, in order of path.
 * @throws Error when a template fails; there is no half of a site.
 */
export async function render(
  digest: Digest,
  { preview = false }: RenderOptions = {},
): Promise<SiteFile[]> {
  const assets = bundleAssets();
  const all = { pages: pagesOf(digest), outputs: outputFiles(digest) };
  const files: SiteFile[] = [];
  for (const { path, template, data } of await findTemplates({ digest, assets, preview, ...all })) {
    files.push(siteFile(path, await template(data)));
  }
  return files;
}
