import { posix } from 'node:path';
import type { Digest } from '../digest/model.ts';
import { outputFiles } from '../outputs/index.ts';
import { pagesOf } from '../outputs/subject.ts';
import { type SiteFile, siteFile } from './publish/site-file.ts';
import { bundleScripts } from './script.ts';
import { bundleStylesheet } from './stylesheet.ts';

export interface RenderOptions {
  /** Whether the pages are for `dev`, which adds a script of its own to them. */
  preview?: boolean;
}

/**
 * Renders the pages of a digest in memory with Eleventy; nothing is written.
 *
 * @returns files by path from the root of the site, in order of path.
 * @throws Error when a template fails; there is no half of a site.
 */
export async function render(
  digest: Digest,
  { preview = false }: RenderOptions = {},
): Promise<SiteFile[]> {
  const assets = {
    stylesheet: bundleStylesheet('templates/styles/site.css'),
    scripts: bundleScripts({
      theme: 'templates/scripts/theme.ts',
      filter: 'templates/scripts/filter.ts',
      search: 'templates/scripts/search.ts',
    }),
  };
  const [{ default: Eleventy }, { default: configure }] = await Promise.all([
    import('@11ty/eleventy'),
    import('../../.eleventy.ts'),
  ]);
  const eleventy = new Eleventy(undefined, undefined, {
    configPath: '',
    quietMode: true,
    config: (config) => {
      configure(config);
      const data = {
        digest,
        pages: pagesOf(digest),
        outputs: outputFiles(digest),
        assets,
        preview,
      };
      for (const [name, value] of Object.entries(data)) {
        config.addGlobalData(name, value);
      }
    },
  });
  const pages = await eleventy.toJSON();
  return pages
    .flatMap(({ outputPath, content }) =>
      outputPath === false ? [] : [siteFile(posix.relative('_site', outputPath), content)],
    )
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
