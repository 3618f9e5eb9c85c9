import type { Digest } from '../../../src/digest/model.ts';
import { outputFiles } from '../../../src/outputs/output-files.ts';
import { pagesOf } from '../../../src/outputs/subject.ts';
import { bundleAssets } from '../../../src/site/assets/assets.ts';
import { findTemplates } from '../../../src/site/pages/render-pages.ts';
import { type SiteFile, siteFile } from '../../../src/site/publish/site-file.ts';

/**
 * Renders every page and output of a digest in memory; nothing is written.
 *
 * @returns files by path from the root of the site, in order of path.
 * @throws Error when a template fails; there is no half of a site.
 */
export async function render(digest: Digest): Promise<SiteFile[]> {
  const all = { pages: pagesOf(digest), outputs: outputFiles(digest) };
  const assets = bundleAssets();
  const rendering = { digest, assets, preview: false, ...all };
  const files = [siteFile(assets.popovers.path, assets.popovers.text)];
  for (const { path, template, data } of await findTemplates(rendering)) {
    files.push(siteFile(path, await template(data)));
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
