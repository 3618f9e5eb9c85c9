/** Whether each page has the rules that style it, and no part of the stylesheet that its family never needs. */
import { readdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageFamilies } from '../../src/outputs/page-families.ts';
import { type StylePart, styleParts } from '../../src/outputs/style-parts.ts';
import { bundleStylesheet } from '../../src/site/assets/stylesheet.ts';
import { pageFiles } from '../outputs/page-files.ts';
import type { DigestName } from '../project.ts';
import { renderLongDigest } from '../site/built/long-digest.ts';
import { elementsOf, textIn } from '../site/built/parsed-page.ts';
import { connectToChromium, visit } from './timeline/visits.ts';

const partNames = Object.keys(styleParts) as StylePart[];
const names: DigestName[] = ['digest', 'minimal', 'sources', 'organizations', 'ferry'];
const { open, siteOf } = visit(...names);

const folder = 'templates/styles';
const common = readdirSync(folder).flatMap((name) =>
  name.endsWith('.css') ? [`${folder}/${name}`] : [],
);
const partFile = (part: StylePart) => `${folder}/parts/${styleParts[part]}`;

/**
 * In a browser: what the rules of a stylesheet set for elements of a page, as "conditions|selector|property".
 * States and pseudo-elements are left out of the matching, for an element may come into any state.
 */
const matchesIn = `(css, html) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const page = html === undefined ? undefined : new DOMParser().parseFromString(html, 'text/html');
  const matched = [];
  const atTopLevel = (list) => {
    let depth = 0;
    return [...list].reduce((parts, sign) => {
      depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
      if (sign === ',' && depth === 0) return [...parts, ''];
      return [...parts.slice(0, -1), parts.at(-1) + sign];
    }, ['']).map((selector) => selector.trim());
  };
  const stateless = (selector) =>
    selector
      .replace(/::[a-z-]+/g, '')
      .replace(/:(hover|focus-visible|focus|target)(?![\\w-])/g, ':is(*)') || '*';
  const visit = (rules, conditions) => {
    for (const rule of rules) {
      if (!('selectorText' in rule)) visit(rule.cssRules, conditions + rule.cssText.split('{')[0].trim());
      else for (const selector of atTopLevel(rule.selectorText)) {
        if (page && !page.querySelector(stateless(selector))) continue;
        for (const property of rule.style) matched.push([conditions, selector, property].join('|'));
      }
    }
  };
  visit(sheet.cssRules, '');
  return matched;
}`;

/** Those that only a digest with long lists has. */
const partFamilies = new Set<string>(['month', 'sourcePeriod', 'letter']);

interface Drawn {
  path: string;
  family: keyof typeof pageFamilies;
  html: string;
}

let browser: Browser;
let blank: Page;
let pages: Drawn[];

const matches = (css: string, html?: string) =>
  blank.evaluate<string[]>(`(${matchesIn})(${JSON.stringify(css)}, ${JSON.stringify(html)})`);

beforeAll(async () => {
  browser = await connectToChromium();
  blank = await browser.newPage();
  pages = names.flatMap((name) => {
    const site = siteOf(name);
    return pageFiles(site.digest).map(({ family, path }) => ({
      path: `${name}: ${path}`,
      family,
      html: site.pages.get(path) ?? '',
    }));
  });
  const { digest, files } = await renderLongDigest();
  for (const { family, path } of pageFiles(digest)) {
    if (!partFamilies.has(family)) continue;
    pages.push({ path: `long: ${path}`, family, html: files.get(path) ?? '' });
  }
});
afterAll(() => browser?.close());

/** The search page with what its script adds. */
async function searchResults(): Promise<Drawn> {
  const page = await open('digest', 'search/?q=herring');
  await page.locator('.results li').first().waitFor();
  return { path: 'digest: results of a search', family: 'search', html: await page.content() };
}

/** A page of a family with the words of a number shown beside it. */
async function withPopover(family: Drawn['family']): Promise<Drawn> {
  const drawn = pages.find((page) => page.family === family && page.html.includes('<sup'));
  const [name, path] = drawn?.path.split(': ') ?? [];
  if (!drawn || path === undefined) throw new Error(`found no page with a number: ${family}`);
  const page = await open(name as DigestName, path.replace(/index\.html$/, ''));
  await page.locator('main sup a').first().hover();
  await page.locator('.popover').waitFor();
  return { ...drawn, html: await page.content() };
}

test('each page has every rule that would style an element of it, but for those within pages of other sites, which have their own', async () => {
  const whole = [...common, ...partNames.map(partFile)].map(bundleStylesheet).join('');
  const missing: string[] = [];
  const unframed = pages.filter(({ family }) => !('framed' in pageFamilies[family]));
  for (const { path, html } of [...unframed, await searchResults()]) {
    const [style] = elementsOf(html, 'style');
    const given = new Set(await matches(textIn(style)));
    const needed = await matches(whole, html);
    expect(needed.length).toBeGreaterThan(50);
    missing.push(...needed.filter((rule) => !given.has(rule)).map((rule) => `${path}: ${rule}`));
  }
  expect(missing).toEqual([]);
});

describe('each part of the stylesheet that a page family names', () => {
  test.each(Object.entries(pageFamilies))('%s needs', async (family, page) => {
    const styles: readonly StylePart[] = page.styles;
    const its = pages.filter((each) => each.family === family);
    if (family === 'search') its.push(await searchResults());
    if (styles.includes('popover')) its.push(await withPopover(family as Drawn['family']));
    for (const part of styles) {
      const css = bundleStylesheet(partFile(part));
      const matched = await Promise.all(its.map(({ html }) => matches(css, html)));
      expect(matched.flat(), `${part}.css styles nothing on any of its pages`).not.toEqual([]);
    }
  });

  test('is a file, and each file is one', () => {
    const files = readdirSync(`${folder}/parts`, { recursive: true, encoding: 'utf8' });
    const named: string[] = Object.values(styleParts);
    expect(files.filter((name) => name.endsWith('.css')).sort()).toEqual(named.sort());
  });
});
