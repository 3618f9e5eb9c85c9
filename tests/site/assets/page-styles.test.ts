import { expect, test } from 'vitest';
import { type FamilyName, pageFamilies } from '../../../src/outputs/page-families.ts';
import type { PageFamily } from '../../../src/outputs/page-family.ts';
import { styleParts } from '../../../src/outputs/style-parts.ts';
import { pageStyles } from '../../../src/site/assets/page-styles.ts';
import { bundleStylesheet } from '../../../src/site/assets/stylesheet.ts';

const styles = pageStyles();
const families = Object.keys(pageFamilies) as FamilyName[];
const isFramed = (family: FamilyName) => Boolean((pageFamilies[family] as PageFamily).framed);
const partsOf = (family: FamilyName) => {
  const named = new Set<string>(pageFamilies[family].styles);
  const files = Object.entries(styleParts).filter(([part]) => named.has(part));
  return files.map(([, file]) => bundleStylesheet(`templates/styles/parts/${file}`)).join('');
};
const common = styles.about.slice(0, -partsOf('about').length);

test.each(families.filter((family) => !isFramed(family)))(
  '%s has what every page has, and its parts in the order of the cascade',
  (family) => {
    expect(common).toContain('.site-header nav');
    expect(styles[family]).toBe(common + partsOf(family));
  },
);

test.each(families.filter(isFramed))(
  '%s has its parts, and what every page has but for headers and forms',
  (family) => {
    const style = styles[family];
    expect(style.endsWith(partsOf(family))).toBe(true);
    expect(style).toContain(':root');
    expect(style).not.toMatch(/\.site-header nav|select/);
    expect(style.length).toBeLessThan(common.length + partsOf(family).length);
  },
);
