import { bundleScripts } from './script.ts';
import { bundleStylesheet } from './stylesheet.ts';

/** What is put into the pages, minified. */
export type Assets = ReturnType<typeof bundleAssets>;

/**
 * Bundles the stylesheet and the scripts of the pages.
 *
 * @throws Error with the place of the mistake when one is not valid.
 */
export function bundleAssets() {
  return {
    stylesheet: bundleStylesheet('templates/styles/site.css'),
    scripts: bundleScripts({
      theme: 'templates/scripts/theme.ts',
      filter: 'templates/scripts/filter.ts',
      search: 'templates/scripts/search.ts',
    }),
  };
}
