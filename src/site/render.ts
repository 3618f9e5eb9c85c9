import { posix } from 'node:path';
import Eleventy from '@11ty/eleventy';
import type { Digest } from '../digest/model.ts';
import type { SiteFile } from './publish.ts';
import { bundleStylesheet } from './stylesheet.ts';

/**
 * Renders the pages of a digest in memory with Eleventy; nothing is written.
 *
 * @returns files by path from the root of the site, in order of path.
 * @throws Error when a template fails; there is no half of a site.
 */
export async function render(digest: Digest): Promise<SiteFile[]> {
  const stylesheet = bundleStylesheet('templates/styles/site.css');
  const eleventy = new Eleventy(undefined, undefined, {
    configPath: '.eleventy.ts',
    quietMode: true,
    config: (config) => {
      config.addGlobalData('digest', digest);
      config.addGlobalData('stylesheet', stylesheet);
    },
  });
  const pages = await eleventy.toJSON();
  return pages
    .flatMap(({ outputPath, content }) =>
      outputPath === false ? [] : [{ path: posix.relative('_site', outputPath), content }],
    )
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
