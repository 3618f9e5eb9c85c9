import { expect, test } from 'vitest';
import { type FamilyName, pageFamilies } from '../../src/outputs/page-families.ts';
import { styleParts } from '../../src/outputs/style-parts.ts';
import { pageStyles } from '../../src/site/page-styles.ts';
import { bundleStylesheet } from '../../src/site/stylesheet.ts';

const styles = pageStyles();
const families = Object.keys(pageFamilies) as FamilyName[];
/** It names no parts. */
const common = styles.about;

test.each(families)(
  '%s has what every page has, and its parts in the order of the cascade',
  (family) => {
    const named = new Set<string>(pageFamilies[family].styles);
    const files = styleParts.filter((part) => named.has(part));
    const parts = files.map((part) => bundleStylesheet(`templates/styles/parts/${part}.css`));
    expect(common).toContain('.site-header');
    expect(styles[family]).toBe([common, ...parts].join(''));
  },
);
