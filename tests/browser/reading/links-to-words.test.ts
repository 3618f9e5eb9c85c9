/** The page of a source leads from its words to what rests on them, and gives links to them. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { DigestName } from '../../project.ts';
import { expectFitForEveryone } from '../everyone/fit-for-everyone.ts';
import { visit } from '../timeline/visits.ts';

const { open } = visit('digest', 'arabic', 'japanese');

const article = 'articles/2030-05-03-ipw-harbour-talks/';
const permissions = ['clipboard-read', 'clipboard-write'];
const popover = (page: Page) => page.locator('.popover');
const button = (page: Page) => popover(page).getByRole('button');
const copied = (page: Page) => page.evaluate<string>('navigator.clipboard.readText()');

/** Selects from the first of some words to the last of others. */
function select(page: Page, from: string, to = from) {
  return page.evaluate(`(() => {
    const place = (words) => {
      const walker = document.createTreeWalker(document.querySelector('article .prose'), NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const at = walker.currentNode.data.indexOf(words);
        if (at !== -1) return [walker.currentNode, at];
      }
      throw new Error('found nowhere: ' + words);
    };
    const [from, to] = ${JSON.stringify([from, to])};
    const [first, start] = place(from);
    const [last, end] = place(to);
    getSelection().setBaseAndExtent(first, start, last, end + to.length);
  })()`);
}

/** The link to selected words, as its directive reads. */
async function directiveFor(page: Page, from: string, to?: string): Promise<string> {
  await select(page, from, to);
  await button(page).click();
  await popover(page)
    .getByText(await said(page))
    .waitFor();
  const [address, directive = ''] = (await copied(page)).split(':~:text=');
  expect(address).toBe(`${page.url().split('#')[0]}#`);
  return decodeURIComponent(directive);
}

/** What is said of a copied link, in the language of the page. */
const said = async (page: Page) =>
  (await popover(page).locator('output').getAttribute('data-copied')) ?? '';

describe('The number of a passage', () => {
  test('shows all that rests on its words, and leads there', async () => {
    const page = await open('digest', article);
    await page.locator('mark sup a[aria-label="1"]').hover();
    await popover(page).waitFor();
    expect(await popover(page).getByRole('link').allTextContents()).toEqual([
      'Onymous and Muster meet in Port Nowhere, note 1',
    ]);
    await popover(page).getByRole('link').first().click();
    expect(new URL(page.url()).hash).toBe('#citation-1');
  });

  test('gives a link to its words, with the keyboard too, and says so', async () => {
    const page = await open('digest', article, { permissions });
    await page.locator('mark sup a[aria-label="1"]').focus();
    await popover(page).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await popover(page).getByRole('status').filter({ hasText: 'Link copied' }).waitFor();
    const link = await copied(page);
    expect(link).toMatch(/#p-[0-9a-f]{8}:~:text=/);
    expect(decodeURIComponent(link)).toContain(
      ':~:text=met Chancellor Max Muster of Musterland in Port Nowhere on Thursday',
    );
  });

  test('shows a popover that breaks no rule of axe, and fits every screen', async () => {
    const page = await open('digest', article);
    await page.locator('mark sup a[aria-label="1"]').focus();
    await popover(page).waitFor();
    await expectFitForEveryone(page);
  });
});

describe('A link to selected words', () => {
  test('takes them whole, without the numbers among them', async () => {
    const page = await open('digest', article, { permissions });
    expect(await directiveFor(page, 'hancellor Max', 'and spo')).toBe(
      'Chancellor Max Muster of Musterland in Port Nowhere on Thursday and spoke',
    );
  });

  test('tells them from the same words elsewhere', async () => {
    const page = await open('digest', article, { permissions });
    const directive = await directiveFor(page, 'The two');
    expect(directive).toMatch(/^(.+-,)?The two,-.+/);
  });

  test('goes over paragraphs by its first and last words', async () => {
    const page = await open('digest', article, { permissions });
    const directive = await directiveFor(page, 'days before the Harbour', 'outcome');
    expect(directive).toMatch(/^days before the Harbour Conference,.*called the outcome$/);
  });

  test.each<[DigestName, string, string, string]>([
    ['arabic', 'articles/2030-02-14-wire/', 'قمة الموانئ', 'قمة الموانئ'],
    ['japanese', 'articles/2030-02-14-wire/', '港湾使用料', '港湾使用料'],
  ])('knows the words of any script: %s', async (name, path, words, expected) => {
    const page = await open(name, path, { permissions });
    expect(await directiveFor(page, words)).toContain(expected);
  });

  test('leads a browser to them', async () => {
    const viewport = { width: 320, height: 320 };
    const page = await open('digest', article, { permissions, viewport });
    await directiveFor(page, 'Pilots said nothing');
    const link = await copied(page);
    const other = await page.context().newPage();
    await other.goto(link);
    await expect.poll(() => other.evaluate<number>('scrollY')).toBeGreaterThan(100);
    expect(await other.getByText('Pilots said nothing').boundingBox()).toMatchObject({
      y: expect.closeTo(150, -2),
    });
  });

  test('can be copied by hand where the clipboard is closed', async () => {
    const page = await open('digest', article);
    await page.evaluate('navigator.clipboard.writeText = () => Promise.reject(new Error())');
    await select(page, 'tariff 7b');
    await button(page).click();
    await popover(page)
      .getByText(/#:~:text=tariff%207b/)
      .waitFor();
  });

  test('is offered for words of the copy alone, and put away with Escape', async () => {
    const page = await open('digest', article);
    await select(page, 'tariff 7b');
    await popover(page).waitFor();
    await page.keyboard.press('Escape');
    await popover(page).waitFor({ state: 'detached' });
    await page.clock.install();
    await page.locator('.credit p').first().selectText();
    await page.clock.runFor(1000);
    expect(await popover(page).count()).toBe(0);
  });
});
