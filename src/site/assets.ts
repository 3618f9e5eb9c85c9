import { pageStyles } from './page-styles.ts';
import { bundleScripts } from './script.ts';

/** What is put into the pages, minified. */
export type Assets = ReturnType<typeof bundleAssets>;

/**
 * Bundles the styles and the scripts of the pages.
 *
 * @throws Error with the place of the mistake when one is not valid.
 */
export function bundleAssets() {
  return {
    styles: pageStyles(),
    scripts: bundleScripts({
      theme: 'templates/scripts/theme.ts',
      filter: 'templates/scripts/filter.ts',
      search: 'templates/scripts/search.ts',
      timeline: 'templates/scripts/timeline.ts',
      entries: 'templates/scripts/entries.ts',
      event: 'templates/scripts/event.ts',
      source: 'templates/scripts/source.ts',
      embed: 'templates/scripts/embed.ts',
      about: 'templates/scripts/about.ts',
      track: 'templates/scripts/track.ts',
      visits: 'templates/scripts/visits/mark.ts',
    }),
  };
}
