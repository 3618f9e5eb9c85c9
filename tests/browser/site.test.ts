/** The sites as readers meet them, in Chromium. */
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visit } from './visits.ts';

const digests = ['sample', 'digest'] as const;
const { open, siteOf } = visit(...digests);

describe.each([true, false])('with JavaScript %s, a reader', (javaScriptEnabled) => {
  const event = '2025-11-23-modi-takaichi-johannesburg';

  test('opens the home page, and an event from there', async () => {
    const page = await open('sample', '', { javaScriptEnabled });
    expect(await page.title()).toBe(siteOf('sample').digest.title);
    await page.locator(`[id="${event}"] h3 a`).click();
    expect(new URL(page.url()).pathname).toBe(`/repo/events/${event}/`);
    expect(await page.textContent('h1')).toBe('Modi and Takaichi meet in Johannesburg');
  });

  test('follows a claim to its citation, the citation to the words of the source, and back', async () => {
    const page = await open('sample', '', { javaScriptEnabled });
    await page.locator(`[id="${event}-ref-2-1"] a`).click();
    const citation = await targetOf(page);
    expect(citation.id).toBe('citation-2');
    expect(citation.text).toContain('It was the first meeting between PM Modi and PM Takaichi');
    await page.locator('#citation-2 .support a').first().click();
    const passage = await targetOf(page, 'mark');
    expect(new URL(page.url()).pathname).toMatch(/^\/repo\/articles\//);
    expect(passage.text).toMatch(/^It was the first meeting between PM Modi and PM Takaichi/);
    await page.goBack();
    await page.locator('#citation-2 .back').first().click();
    expect((await targetOf(page)).id).toBe(`${event}-ref-2-1`);
  });

  test('reaches every page of the main navigation, and the timeline from each', async () => {
    const page = await open('sample', '', { javaScriptEnabled });
    const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
    const names = await links.allTextContents();
    expect(names).toEqual(expect.arrayContaining(['Timeline', 'Sources', 'Corrections', 'About']));
    for (const name of names) {
      await links.filter({ hasText: name }).click();
      const current = page.locator('nav [aria-current="page"]');
      expect(await current.textContent()).toBe(name);
      await page.locator('.site-title').click();
    }
  });
});

/** One page of each kind, and those of the other digest that are hardest to show. */
const pages: Record<(typeof digests)[number], string[]> = {
  sample: [
    '',
    '2025/',
    'events/2025-11-23-modi-takaichi-johannesburg/',
    'events/2025-11-23-modi-takaichi-johannesburg/#citation-2',
    'articles/2025-11-23-ians-modi-takaichi-johannesburg/',
    'articles/2025-11-23-ians-modi-takaichi-johannesburg/#p-069ebfcd',
    'posts/2025-11-23-modi/',
    'people/narendra-modi/',
    'places/',
    'places/johannesburg/',
    'topics/talent-mobility/',
    'tracks/leaders/',
    'sources/',
    'corrections/',
    'about/',
    'reversed/',
    'search/',
    '404.html',
  ],
  digest: [
    '',
    'events/2030-05-02-onymous-muster-port-nowhere/',
    'events/2030-07-04-special-envoys/',
    'articles/2030-05-03-ipw-harbour-talks/',
    'articles/2030-06-10-ipw-fisheries/',
    'articles/2030-05-04-beispielblatt-hafen/',
    'posts/2030-06-07-beispiel/',
    'people/conor-o-special/',
    'places/saint-special/',
    'tracks/quiet/',
    'sources/',
    'corrections/',
    'about/',
  ],
};

test('a page of each kind is among those that are looked at', () => {
  const kindOf = (path: string) => path.replace(/^\d{4}\//, 'YYYY/').replace(/^(\w+\/).+/, '$1ID/');
  const all = [...siteOf('sample').pages.keys()];
  const kinds = new Set(all.map((path) => kindOf(path.replace(/index\.html$/, ''))));
  expect(new Set(pages.sample.map(kindOf))).toEqual(kinds);
});

describe.each(digests)('of the %s site,', (name) => {
  test.each(pages[name])('the page /%s is fit for everyone, on every screen', async (path) => {
    const page = await open(name, path);
    await page.evaluate(axe.source);
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const pageWidth = await page.evaluate<number>('document.documentElement.scrollWidth');
      expect.soft(pageWidth, `page width at ${width} px`).toBe(width);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await violationsOn(page), `${width} px, ${colorScheme}`).toEqual([]);
      }
    }
  });
});

/** The element that the address leads to, which must be in sight. */
async function targetOf(page: Page, name = '*'): Promise<{ id: string; text: string }> {
  const target = page.locator(`${name}:target`);
  const box = await target.boundingBox();
  const { height = 0 } = page.viewportSize() ?? {};
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeLessThan(height);
  return {
    id: (await target.getAttribute('id')) ?? '',
    text: (await target.textContent()) ?? '',
  };
}

/** What axe finds fault with: the rule, and where. The size of targets is a rule it has to be asked for. */
async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResults>(
    "axe.run({ rules: { 'target-size': { enabled: true } } })",
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${help} (${id}): ${target.join(' ')}`),
  );
}
