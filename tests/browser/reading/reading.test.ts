/** What a reader can do with the pages: narrow down, search, choose colours, print. */
import { gzipSync } from 'node:zlib';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { mapSize } from '../../../src/views/world-map.ts';
import { visit } from '../timeline/visits.ts';

const visits = visit('digest');
const open = (path: string, options?: BrowserContextOptions) =>
  visits.open('digest', path, options);

const shown = (page: Page) => page.locator('.entry:visible').count();

const inSight = (page: Page, id: string | null) =>
  page.evaluate(`(() => {
    const { top } = document.getElementById('${id}').getBoundingClientRect();
    return top >= 0 && top < innerHeight;
  })()`);

describe('The filters of the home page', () => {
  test('show the entries of a track, a person or a topic, and tell how many they are', async () => {
    const page = await open('');
    expect(await shown(page)).toBe(8);
    await page.getByRole('combobox', { name: 'Track' }).selectOption({ label: 'Onymous–Muster' });
    expect(await shown(page)).toBe(5);
    expect(await page.locator('.filters output').textContent()).toBe('5 events shown');
    await page.getByRole('combobox', { name: 'Topic' }).selectOption({ label: 'Fisheries' });
    expect(await shown(page)).toBe(1);
    expect(await page.locator('.filters output').textContent()).toBe('1 event shown');
    expect(await page.locator('.month:visible').allTextContents()).toEqual(['May 2030']);
  });

  test('live in the address, which the back button and a shared link follow', async () => {
    const page = await open('?track=heads&person=max-muster');
    expect(await shown(page)).toBe(4);
    await page.getByRole('combobox', { name: 'Track' }).selectOption('');
    await page.getByRole('combobox', { name: 'Person' }).selectOption('erika-beispiel');
    expect(new URL(page.url()).search).toBe('?person=erika-beispiel');
    expect(await shown(page)).toBe(1);
    await page.goBack();
    expect(await shown(page)).toBe(4);
  });

  test('give way to an entry that an address or a mark of the chart leads to', async () => {
    const entry = '2030-05-03-muster-telephones-again';
    const other = await open('');
    const hidden = await other
      .locator('.entry:not([data-track="heads"])')
      .first()
      .getAttribute('id');
    const page = await open('?track=heads');
    await page.locator(`.chart a[href="#${hidden}"]`).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => shown(page)).toBe(8);
    expect(new URL(page.url())).toMatchObject({ search: '', hash: `#${hidden}` });
    await expect.poll(() => inSight(page, hidden)).toBe(true);
    await page.goBack();
    await expect.poll(() => shown(page)).toBe(5);
    await page.goto(`?track=heads#${hidden}`);
    expect(await shown(page)).toBe(8);
    await expect.poll(() => inSight(page, hidden)).toBe(true);
    await page.getByRole('combobox', { name: 'Track' }).selectOption('heads');
    expect(new URL(page.url())).toMatchObject({ search: '?track=heads', hash: '' });
    await page.goto(`?track=heads#${entry}`);
    expect(await shown(page)).toBe(5);
  });

  test('take a value that is none for no choice', async () => {
    const page = await open('?track=nobody&person=%3Cscript%3E');
    expect(await shown(page)).toBe(8);
  });

  test('narrow an index down by country', async () => {
    const page = await open('people/');
    const names = () => page.locator('.index > li:visible a').allTextContents();
    const all = await names();
    await page.getByRole('combobox', { name: 'Country' }).selectOption('Musterland');
    expect(await names()).toEqual(['Erika Beispiel', 'Max Muster']);
    expect(await page.locator('.filters output').textContent()).toBe(`2 of ${all.length} shown`);
    expect(new URL(page.url()).search).toBe('?country=Musterland');
  });

  test('are absent without JavaScript, and so is the choice of colours', async () => {
    const page = await open('', { javaScriptEnabled: false });
    expect(await page.locator('.filters').isVisible()).toBe(false);
    expect(await page.locator('.theme').isVisible()).toBe(false);
    expect(await shown(page)).toBe(8);
  });
});

describe('The search', () => {
  const results = (page: Page) => page.locator('.results > li');

  test('finds events, articles and posts, and shows the passage', async () => {
    const page = await open('search/');
    await page.getByLabel('Search for').fill('herring');
    await expect.poll(() => results(page).count()).toBe(4);
    expect(await page.locator('.search output').textContent()).toBe('4 pages found');
    for (const part of ['a', 'p:last-child']) {
      const first = results(page).first().locator(part);
      expect(await first.getAttribute('lang')).toMatch(/^en/);
      expect(await first.getAttribute('dir')).toBe('auto');
    }
    expect((await page.locator('.results mark').first().textContent())?.toLowerCase()).toBe(
      'herring',
    );
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('Event');
    await expect.poll(() => results(page).count()).toBe(1);
    expect(new URL(page.url()).search).toContain('q=herring');
    await results(page).first().getByRole('link').click();
    expect(new URL(page.url()).pathname).toMatch(/^\/repo\/events\//);
  });

  test('is offered where there is no page', async () => {
    const page = await open('404.html');
    await page.getByLabel('Search for').fill('herring');
    await page.keyboard.press('Enter');
    await expect.poll(() => results(page).count()).toBe(4);
    expect(new URL(page.url())).toMatchObject({ pathname: '/repo/search/', search: '?q=herring' });
  });

  test('moves nothing, with a query in the address or without', async () => {
    const page = await open('about/');
    await page.addInitScript(
      `window.shifts = 0;
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) window.shifts += value;
      }).observe({ type: 'layout-shift', buffered: true });`,
    );
    for (const [path, count] of [
      ['search/', 0],
      ['search/?q=herring', 4],
    ] as const) {
      await page.goto(path);
      await expect.poll(() => results(page).count()).toBe(count);
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate('window.shifts')).toBe(0);
    }
  });

  test('finds what is written in other letters than it is looked for in', async () => {
    const page = await open('search/');
    await page.getByLabel('Search for').fill('HÉRRING');
    await expect.poll(() => results(page).count()).toBe(4);
  });

  test('filters by track, person and year, and sorts by date', async () => {
    const page = await open('search/?kind=Event&sort=asc');
    const titles = () => page.locator('.results a').allTextContents();
    await expect
      .poll(titles)
      .toEqual([
        'First contact',
        'Three at the New Year Conference',
        'Onymous visits Musterstadt',
        'Onymous and Muster meet in Port Nowhere',
        'Muster telephones again',
        'Ministers speak about herring',
        expect.stringMatching(/^Special event/),
        'Autumn round',
      ]);
    await page.getByRole('combobox', { name: 'Order' }).selectOption('desc');
    await expect.poll(async () => (await titles())[0]).toBe('Autumn round');
    await page.getByRole('combobox', { name: 'Person' }).selectOption('Erika Beispiel');
    await expect.poll(titles).toEqual(['Ministers speak about herring']);
    await page.getByRole('combobox', { name: 'Track' }).selectOption('Onymous–Muster');
    await expect.poll(titles).toEqual([]);
  });

  test('shows fifteen pages, and fifteen more when asked to, from the first of which it goes on', async () => {
    const page = await open('about/');
    await page.route('**/pagefind/pagefind.js', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: `
          const data = async (index) => ({ url: '#' + index, meta: { title: 'Page ' + index }, excerpt: '' });
          const results = Array.from({ length: 45 }, (_, index) => ({ data: () => data(index + 1) }));
          export const options = async () => {};
          export const init = async () => {};
          export const search = async () => ({ results });`,
      }),
    );
    await page.goto('search/?q=herring');
    await expect.poll(() => results(page).count()).toBe(15);
    expect(await page.locator('.search output').textContent()).toBe('45 pages found');
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(() => results(page).count()).toBe(30);
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('Page 16');
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(() => results(page).count()).toBe(45);
    expect(await page.getByRole('button', { name: 'Show more' }).isVisible()).toBe(false);
  });

  test('says what to do instead where there is no JavaScript', async () => {
    const page = await open('search/', { javaScriptEnabled: false });
    expect(await page.locator('main').textContent()).toContain('needs JavaScript');
    expect(await page.locator('.search').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'People' }).click();
    expect(new URL(page.url()).pathname).toBe('/repo/people/');
  });
});

describe('The colours', () => {
  const background = 'getComputedStyle(document.documentElement).backgroundColor';

  test('are those of the device, until the reader chooses others, on every page and visit', async () => {
    const page = await open('', { colorScheme: 'light' });
    const light = await page.evaluate(background);
    await page.getByRole('combobox', { name: 'Appearance' }).selectOption('dark');
    const dark = await page.evaluate(background);
    expect(dark).not.toBe(light);
    await page.goto('about/');
    expect(await page.evaluate(background)).toBe(dark);
    await page.getByRole('combobox', { name: 'Appearance' }).selectOption('');
    expect(await page.evaluate(background)).toBe(light);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await page.evaluate(background)).toBe(dark);
  });

  test('may be forced: marks, tracks and passages can still be told', async () => {
    const page = await open('articles/2030-05-03-ipw-harbour-talks/', {
      forcedColors: 'active',
    });
    const decoration = "getComputedStyle(document.querySelector('mark')).textDecorationLine";
    expect(await page.evaluate(decoration)).toBe('underline');
    await page.goto('');
    const fill = "getComputedStyle(document.querySelector('.chart .mark:not(.vague)')).fill";
    expect(await page.evaluate(fill)).toBe('rgb(0, 0, 0)');
  });
});

describe('The chart of the home page', () => {
  test('has a link for each event, named by its date and title, which leads to the entry', async () => {
    const page = await open('');
    const marks = page.locator('.chart svg a');
    expect(await marks.count()).toBe(8);
    const mark = page.getByRole('link', {
      name: 'about Friday, 3 May 2030: Muster telephones again',
    });
    await mark.focus();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#2030-05-03-muster-telephones-again');
  });

  test('gives every mark a target of 24 px', async () => {
    const page = await open('');
    for (const mark of await page.locator('.chart svg a').all()) {
      const box = await mark.boundingBox();
      expect(box?.width).toBeGreaterThanOrEqual(24);
      expect(box?.height).toBeGreaterThanOrEqual(24);
    }
  });
});

test.each([320, 1280])(
  'The map has a target of 24 px for every place, %i px wide',
  async (width) => {
    const page = await open('places/', { viewport: { width, height: 800 } });
    const places = await page.locator('.world a').all();
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) {
      const box = await place.boundingBox();
      expect(box?.width).toBeCloseTo(24, 1);
      expect(box?.height).toBeCloseTo(24, 1);
    }
    const { width: across = 0, height: down = 0 } =
      (await page.locator('.world').boundingBox()) ?? {};
    expect(across / down).toBeCloseTo(mapSize.width / mapSize.height, 2);
  },
);

describe('A page on paper', () => {
  test('has no chrome, and is dark on light whatever the screen is', async () => {
    const page = await open('events/2030-05-02-onymous-muster-port-nowhere/', {
      colorScheme: 'dark',
    });
    await page.emulateMedia({ media: 'print' });
    for (const chrome of ['.site-header nav', '.breadcrumbs', '.theme', '.back']) {
      expect(await page.locator(chrome).first().isVisible()).toBe(false);
    }
    expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(0, 0, 0)');
    await page.goto('search/');
    expect(await page.locator('.search').isVisible()).toBe(false);
    await page.goto('places/port-nowhere/');
    expect(await page.locator('.related').isVisible()).toBe(false);
    await page.goto('events/2030-05-02-onymous-muster-port-nowhere/');
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('combobox', { name: 'Appearance' }).selectOption('dark');
    const label = "getComputedStyle(document.querySelector('.track-label')).color";
    const pale = await page.evaluate(label);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(label)).not.toBe(pale);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });
});

describe('Every page', () => {
  test('weighs at most 14 kB compressed, with its styles and scripts', () => {
    const heavy = [...visits.siteOf('digest').pages]
      .map(([path, page]) => [path, gzipSync(page).length] as const)
      .filter(([, bytes]) => bytes > 14 * 1024);
    expect(heavy).toEqual([]);
  });

  test('makes one request before it is drawn', async () => {
    const page = await open('corrections/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('', { waitUntil: 'commit' });
    await page.evaluate(`new Promise((painted) =>
      new PerformanceObserver(painted).observe({ type: 'paint', buffered: true }),
    ).then(() => undefined)`);
    expect(asked.filter((path) => !path.endsWith('favicon.svg'))).toEqual(['/repo/']);
  });

  test('spends nothing on entries out of sight, and leads to them all the same', async () => {
    const page = await open('2030/', {
      viewport: { width: 320, height: 400 },
      reducedMotion: 'no-preference',
    });
    const last = page.locator('.entry').last();
    const isDrawn = () =>
      last.evaluate((entry) =>
        (entry.firstElementChild ?? entry).checkVisibility({ contentVisibilityAuto: true }),
      );
    expect(await isDrawn()).toBe(false);
    const id = await last.getAttribute('id');
    await page.evaluate((hash) => location.assign(`#${hash}`), id);
    await expect.poll(() => inSight(page, id)).toBe(true);
    expect(await isDrawn()).toBe(true);
    await page.evaluate('location.assign("#"), scrollTo({ top: 0, behavior: "instant" })');
    await expect.poll(isDrawn).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await isDrawn()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await page.goto('');
    expect(await isDrawn(), 'on the home page, which has few').toBe(true);
  });

  test('runs its own scripts and no others', async () => {
    const page = await open('');
    const ran = await page.evaluate<boolean>(`(() => {
      const script = document.createElement('script');
      script.textContent = 'window.foreign = true';
      document.body.append(script);
      return window.foreign === true;
    })()`);
    expect(ran).toBe(false);
    expect(visits.takeIncidents().join()).toContain('Content Security Policy');
  });
});
