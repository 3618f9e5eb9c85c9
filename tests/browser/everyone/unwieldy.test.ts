/** Whether every kind of page can be read by everyone, whatever the words on it are: one build, one browser, one visit to each. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageFamilies } from '../../../src/outputs/page-families.ts';
import { pageFiles } from '../../outputs/page-files.ts';
import { mistakesOn } from '../../site/built/html-mistakes.ts';
import { type SiteServer, serveSite } from '../../site/built/site-server.ts';
import type { WholeSite } from '../../site/built/whole-site.ts';
import { connectToChromium } from '../timeline/visits.ts';
import { axeFaults } from './axe-faults.ts';
import { contrastFaults } from './contrast-faults.ts';
import { focusFaults } from './focus-faults.ts';
import { layoutFaults } from './layout-faults.ts';
import { renderUnwieldyDigest } from './unwieldy-digest.ts';

/** Of each family one page at least, and those with the most unwieldy words. */
const paths = [
  '',
  'reversed/',
  '2030/',
  '2030/02/',
  'events/event-0/',
  'events/event-1/',
  'events/event-2/',
  'articles/article-0/',
  'articles/article-3/',
  'documents/document/',
  'posts/post/',
  'people/',
  'people/by/d/',
  'people/person-0/',
  'people/person-1/',
  'organizations/',
  'organizations/board/',
  'places/',
  'places/compound/',
  'places/empty/',
  'topics/',
  'topics/compound/',
  'topics/empty/',
  'tracks/',
  'tracks/leaders/',
  'tracks/empty/',
  'sources/',
  'sources/2030/',
  'corrections/',
  'about/',
  'search/?q=herring',
  '404.html',
  'embed/',
  'embed/tracks/leaders/',
  'embed/events/event-1/',
];

/** A window of 1280 by 1024 px at 400 % (WCAG 2.2, 1.4.10), a phone, a desk. */
const windows = [
  { width: 320, height: 256 },
  { width: 360, height: 740 },
  { width: 1280, height: 1024 },
];

/** A sheet of A4, within its margins. */
const paper = { width: 718, height: 1047 };

const plain = { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' } as const;
/** What readers ask their devices for, and the contrast that it promises. */
const colors = [
  ['light', plain, 4.5],
  ['dark', { ...plain, colorScheme: 'dark' }, 4.5],
  ['light, of more contrast', { ...plain, contrast: 'more' }, 7],
  ['dark, of more contrast', { ...plain, contrast: 'more', colorScheme: 'dark' }, 7],
  ['forced, light', { ...plain, forcedColors: 'active' }, 4.5],
  ['forced, dark', { ...plain, forcedColors: 'active', colorScheme: 'dark' }, 4.5],
] as const;

let browser: Browser;
let site: WholeSite;
let server: SiteServer;
let page: Page;

beforeAll(async () => {
  [browser, site] = await Promise.all([connectToChromium(), renderUnwieldyDigest()]);
  server = await serveSite(site);
  page = await browser.newPage({ baseURL: server.url });
  await page.addInitScript(`
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) window.shifts.push(value);
    }).observe({ type: 'layout-shift', buffered: true });
  `);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const fileOf = (path: string) => path.replace(/\?.*/, '').replace(/(^|\/)$/, '$1index.html');

test('a page of each family is among those that are looked at', () => {
  const looked = new Set(paths.map(fileOf));
  const families = pageFiles(site.digest).flatMap(({ family, path }) =>
    looked.has(path) ? [family] : [],
  );
  expect(new Set(families)).toEqual(new Set(Object.keys(pageFamilies)));
});

test('the pages are valid HTML', async () => {
  const looked = new Set(paths.map(fileOf));
  const pages = new Map([...site.pages].filter(([path]) => looked.has(path)));
  expect(await mistakesOn({ ...site, pages })).toEqual([]);
});

test.each(paths)('/%s', async (path) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.emulateMedia({ ...plain, reducedMotion: 'no-preference' });
  await page.goto(path);
  if (path.startsWith('search')) await page.locator('.results li').first().waitFor();
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))');
  expect.soft(await page.evaluate('window.shifts'), 'shifts of the layout').toEqual([]);
  await page.evaluate(layOutAll);
  expect.soft(await page.locator('h1').count(), 'headings of the first level').toBe(1);

  for (const size of windows) {
    await page.setViewportSize(size);
    expect.soft(await page.evaluate(layoutFaults), `${size.width} px wide`).toEqual([]);
  }
  await page.evaluate("document.documentElement.style.fontSize = '200%'");
  expect.soft(await page.evaluate(layoutFaults), 'letters twice as large').toEqual([]);
  await page.evaluate("document.documentElement.style.fontSize = ''");

  await page.setViewportSize(paper);
  await page.emulateMedia({ media: 'print' });
  expect.soft(await page.evaluate(layoutFaults), 'on paper').toEqual([]);
  await page.emulateMedia({ media: 'screen' });

  await page.setViewportSize({ width: 320, height: 256 });
  for (const [name, media, contrast] of colors) {
    await page.emulateMedia(media);
    expect.soft(await page.evaluate(contrastFaults, contrast), name).toEqual([]);
  }
  await page.emulateMedia({ ...plain, reducedMotion: 'reduce' });
  expect.soft(await page.evaluate(motions), 'motion that nobody wants').toEqual([]);
  expect.soft(await page.evaluate(focusFaults), 'focus').toEqual([]);
  expect.soft(await axeFaults(page), 'axe').toEqual([]);
});

/** Runs within a page: entries out of sight are laid out, too, which a browser would put off until they are scrolled to. */
function layOutAll(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important }');
  document.adoptedStyleSheets = [sheet];
}

/** Runs within a page: what moves by itself, or glides to where it is sent. */
function motions(): string[] {
  const moving = Array.from(document.querySelectorAll('*')).filter((element) => {
    const { scrollBehavior, transitionDuration, animationName } = getComputedStyle(element);
    return scrollBehavior !== 'auto' || transitionDuration !== '0s' || animationName !== 'none';
  });
  return moving.map(({ tagName }) => tagName);
}

describe('what is wrong on a page would be found:', () => {
  const show = async (html: string) => {
    // A page of the site lets no other styles in.
    await page.goto('about:blank');
    await page.setContent(`<!doctype html><body style="margin: 0">${html}</body>`);
  };

  test.each([
    ['a page that is too wide', '<p style="width: 400px">Herring</p>', /400 px wide, not 320/],
    ['words to the left of the window', '<p style="margin-left: -2em">Herring</p>', /outside/],
    [
      'words that are cut off',
      '<p style="width: 2em; overflow: hidden">Herring</p>',
      /cut off by P/,
    ],
    [
      'lines that are cut off',
      '<p style="height: 1em; width: 3em; overflow: clip; line-height: 2">Herring and dues</p>',
      /cut off by P/,
    ],
    ['words upon words', '<p>Herring</p><p style="margin-top: -2em">Dues</p>', /Herring . Dues/],
  ])('%s', async (_, html, fault) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await show(html);
    expect((await page.evaluate(layoutFaults)).join()).toMatch(fault);
    await show('<p>Herring</p><p>Dues</p>');
    expect(await page.evaluate(layoutFaults)).toEqual([]);
  });

  test.each([
    ['pale words', '<p style="color: #999">Herring</p>', /2\.8 of P/],
    [
      'words on a stripe of their colour',
      '<p style="background: linear-gradient(#fff 50%, #333 50%)">Herring</p>',
      /of P/,
    ],
    [
      'a pale mark',
      '<svg class="chart"><rect class="mark" width="9" height="9" fill="#ddd" /></svg>',
      /figure's rect/,
    ],
  ])('%s', async (_, html, fault) => {
    await page.emulateMedia(plain);
    await show(html);
    expect((await page.evaluate(contrastFaults, 4.5)).join()).toMatch(fault);
    await show('<p style="color: #333">Herring</p>');
    expect(await page.evaluate(contrastFaults, 4.5)).toEqual([]);
  });

  test('a focus that is not shown, or out of sight', async () => {
    await show('<a href="#x" style="outline: none">Herring</a>');
    expect(await page.evaluate(focusFaults)).toEqual(['shows no focus: A. Herring']);
    await show('<a href="#x" style="position: fixed; left: -99px">Herring</a>');
    expect(await page.evaluate(focusFaults)).toContain('has the focus out of sight: A. Herring');
  });

  test('motion, where the reader has not asked for less', async () => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.goto('about/');
    expect(await page.evaluate(motions)).toEqual(['HTML']);
  });
});
