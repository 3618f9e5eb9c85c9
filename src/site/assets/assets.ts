import { sha256 } from '../cache/sha256.ts';
import { pageStyles, partStyles } from './page-styles.ts';
import { bundleScripts } from './script.ts';

/** Styles and scripts, minified: what is put into the pages, and what they load when it is needed. */
export type Assets = ReturnType<typeof bundleAssets>;

/**
 * Bundles the styles and the scripts of the pages.
 *
 * @throws Error with the place of the mistake when one is not valid.
 */
export function bundleAssets() {
  const { popovers, ...scripts } = bundleScripts(
    {
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
      popovers: 'templates/scripts/popovers.ts',
    },
    { popoverStyles: partStyles(['facts', 'popover']) },
  );
  // A browser that has kept it loads it anew once it is another one.
  const path = `scripts/popovers-${sha256(popovers).slice(0, 8)}.js`;
  return { styles: pageStyles(), scripts, popovers: { path, text: popovers } };
}
