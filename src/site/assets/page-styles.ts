import { type FamilyName, pageFamilies } from '../../outputs/page-families.ts';
import type { PageFamily } from '../../outputs/page-family.ts';
import { type StylePart, styleParts } from '../../outputs/style-parts.ts';
import { bundleStylesheet } from './stylesheet.ts';

const folder = 'templates/styles';
/** What every page needs, before the parts; one within a page of another site has no header and no forms. */
const common = ['tokens', 'base', 'languages', 'controls', 'layout', 'labels'];
const framed = common.filter((name) => name !== 'controls' && name !== 'layout');

/**
 * Makes the stylesheet of some parts alone.
 *
 * @throws Error with the place of the mistake when a file is not valid CSS.
 */
export function partStyles(parts: readonly StylePart[]): string {
  return parts.map((part) => bundleStylesheet(`${folder}/parts/${styleParts[part]}`)).join('');
}

/**
 * Makes the stylesheet of each page family: what every page needs, and the parts that the pages of the family
 * need.
 *
 * @throws Error with the place of the mistake when a file is not valid CSS.
 */
export function pageStyles(): Record<FamilyName, string> {
  const bundled = (names: readonly string[]) =>
    names.map((name) => bundleStylesheet(`${folder}/${name}.css`)).join('');
  const [shared, sharedByFramed] = [bundled(common), bundled(framed)];
  const parts = Object.entries(styleParts).map(
    ([part, file]) => [part, bundleStylesheet(`${folder}/parts/${file}`)] as const,
  );
  const styles = Object.entries(pageFamilies).map(([family, of]: [string, PageFamily]) => {
    const wanted = new Set<string>(of.styles);
    const its = parts.flatMap(([part, css]) => (wanted.has(part) ? [css] : []));
    return [family, [of.framed ? sharedByFramed : shared, ...its].join('')];
  });
  return Object.fromEntries(styles);
}
