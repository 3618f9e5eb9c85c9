/** What is printed: an event, a year, a copy, as a document that stands by itself. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { DigestName } from '../../project.ts';
import { visit } from '../timeline/visits.ts';

const { open, siteOf } = visit('ferry', 'arabic', 'japanese');

/** Opens a page as it is printed on A4. */
async function print(name: DigestName, path: string): Promise<Page> {
  const page = await open(name, path, { viewport: { width: 660, height: 990 } });
  await page.emulateMedia({ media: 'print' });
  return page;
}

/** What is offered on a screen, and leads nowhere on paper. */
const offers = [
  ...['button', 'select', 'input', 'summary', 'textarea', '.popover', '.site-header nav'],
  ...['a[href$=".bib"]', 'a[href$=".ris"]', 'a[href$=".json"]', 'a[href$=".ics"]', '.skip-link'],
];

async function shownOf(page: Page, selectors: readonly string[]): Promise<string[]> {
  const shown: string[] = [];
  for (const selector of selectors) {
    if (await page.locator(selector).filter({ visible: true }).count()) shown.push(selector);
  }
  return shown;
}

const pages = [
  ['ferry', 'events/2030-05-dockers-strike/'],
  ['ferry', '2030/'],
  ['ferry', 'articles/2030-05-20-aex-greve/'],
  ['arabic', 'events/2030-03-04-talks/'],
  ['japanese', 'events/2030-02-12-summit/'],
] as const;

test.each(pages)(
  'a page of the %s digest, /%s, has nothing on paper that is pressed or loaded',
  async (name, path) => {
    expect(await shownOf(await print(name, path), offers)).toEqual([]);
  },
);

test.each(pages)(
  'a page of the %s digest, /%s, fits the width of the paper',
  async (name, path) => {
    const page = await print(name, path);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(660);
  },
);

describe.each(['ferry', 'arabic', 'japanese'] as const)(
  'on paper, a year of the %s digest',
  (name) => {
    test('names each source once at its end, with its address', async () => {
      const page = await print(name, '2030/');
      const { events } = siteOf(name).digest;
      const sources = new Set(
        events
          .filter(({ date }) => date.start.date.startsWith('2030'))
          .flatMap((event) => [...event.sources, ...event.posts])
          .map(({ permalink }) => permalink.path),
      );
      const notes = page.locator('.endnotes li');
      expect(await notes.count()).toBe(sources.size);
      for (const note of await notes.all()) {
        expect(await note.isVisible()).toBe(true);
        expect(await note.innerText()).toMatch(/https:\/\/\S+$/);
      }
    });

    test('gives each event the numbers of its sources', async () => {
      const page = await print(name, '2030/');
      const { events } = siteOf(name).digest;
      const notes = await page.locator('.endnotes li').allInnerTexts();
      for (const event of events.filter(({ date }) => date.start.date.startsWith('2030'))) {
        const line = page.locator(`[id="${event.id}"] .note-numbers`);
        const numbers = (await line.innerText()).match(/\d+/g)?.map(Number) ?? [];
        expect(numbers).toHaveLength(new Set([...event.sources, ...event.posts]).size);
        for (const source of event.sources) {
          const address = source.url ?? source.permalink.url;
          if (source.type === 'post' && source.status === 'deleted') continue;
          expect(numbers.some((number) => notes[number - 1]?.endsWith(address))).toBe(true);
        }
      }
      expect(await shownOf(page, ['.entry-sources', '.entry sup'])).toEqual([]);
    });
  },
);

test('on paper, an event has the number of its source behind each quotation', async () => {
  const page = await print('ferry', 'events/2030-05-dockers-strike/');
  const notes = await page.locator('.endnotes li').allInnerTexts();
  expect(notes).toEqual([
    expect.stringMatching(/^Agence Exemple\. .* https:\/\/\S+$/),
    expect.stringMatching(/^Fictavia News Agency\. .* https:\/\/\S+$/),
    expect.stringMatching(/^Exemple, Jean\. .*\(deleted since\) https:\/\/\S+$/),
  ]);
  const numbers = await page
    .locator('.citations .label')
    .evaluateAll((labels) =>
      labels.map((label) => getComputedStyle(label, '::after').content.replace(/[^\d[\]]/g, '')),
    );
  expect(numbers).toEqual(['[1]', '[2]', '[1]', '[1]', '[2]']);
});

test('on paper, an event is cited in one style, with its address', async () => {
  const page = await print('ferry', 'events/2030-05-20-march/');
  expect(await page.locator('.cite').innerText()).toBe(
    'Cite\nThe desk of nobody. “A march to the harbour office.” The Strait Ferry, May 20, 2030. ' +
      'https://someone.github.io/repo/events/2030-05-20-march/.',
  );
});

test('on a screen, nothing is seen of what is for paper', async () => {
  for (const path of ['2030/', 'events/2030-05-20-march/']) {
    const page = await open('ferry', path);
    expect(await shownOf(page, ['.endnotes', '.note-numbers'])).toEqual([]);
  }
});

test('an address runs from left to right on paper too', async () => {
  const page = await print('arabic', '2030/');
  const directions = await page
    .locator('.endnotes a')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link).direction));
  expect(new Set(directions)).toEqual(new Set(['ltr']));
});
