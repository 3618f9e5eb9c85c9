import { type FamilyName, pageFamilies } from '../outputs/page-families.ts';
import { styleParts } from '../outputs/style-parts.ts';
import { bundleStylesheet } from './stylesheet.ts';

const folder = 'templates/styles';
/** What every page needs, before the parts. */
const common = ['tokens', 'base', 'languages', 'controls', 'layout', 'labels'];

/**
 * Makes the stylesheet of each page family: what every page needs, and the parts that the pages of the family
 * need.
 *
 * @throws Error with the place of the mistake when a file is not valid CSS.
 */
export function pageStyles(): Record<FamilyName, string> {
  const shared = common.map((name) => bundleStylesheet(`${folder}/${name}.css`));
  const parts = styleParts.map(
    (part) => [part, bundleStylesheet(`${folder}/parts/${part}.css`)] as const,
  );
  const styles = Object.entries(pageFamilies).map(([family, { styles }]) => {
    const wanted = new Set<string>(styles);
    const its = parts.flatMap(([part, css]) => (wanted.has(part) ? [css] : []));
    return [family, [...shared, ...its].join('')];
  });
  return Object.fromEntries(styles);
}
