import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast, write } from '../../digest/records.ts';
import { renderTexts } from '../../site/built/render-texts.ts';
import { connectToChromium } from '../timeline/visits.ts';

const words = {
  'of-paragraphs': 'All is well.\n\nCome and see.',
  'of-a-list': 'Bring these:\n\n- bread\n- a hat',
  'of-a-quote': '> All is well\n\nNo, it is not.',
};

let browser: Browser;
let site: Awaited<ReturnType<typeof renderTexts>>;
beforeAll(async () => {
  const seen = {
    quotedIn: undefined,
    url: 'https://samplegram.example/1',
    retrieved: '2030-05-03',
  };
  const posts = Object.entries(words).map(([id, text]) => write('posts', id, text, seen));
  const summary = 'All is well.[^1]\n\n[^1]: [Ada](../posts/of-paragraphs.md) "All is well."';
  const event = write('events', 'the-event', summary, { posts: Object.keys(words) });
  site = await renderTexts([...cast, ...posts, event]);
  browser = await connectToChromium();
});
afterAll(() => browser.close());

/** The quotation marks that the style puts around the words of each post on a page, opening and closing ones. */
async function marksOn(path: string): Promise<string[]> {
  // A page of its own: the content security policy of one stays for what is written over it.
  const page = await browser.newPage();
  await page.setContent(site.fileAt(path));
  return page.locator('blockquote:has(> .prose)').evaluateAll((posts) =>
    posts.map((post) =>
      [...post.querySelectorAll('*')]
        .flatMap((each) =>
          ['::before', '::after'].map((part) => getComputedStyle(each, part).content),
        )
        .filter((content) => content.endsWith('-quote'))
        .join(' '),
    ),
  );
}

test('Each quotation mark that opens a post is closed, whatever blocks the post has.', async () => {
  const pair = 'open-quote close-quote';
  expect(await marksOn('events/the-event/index.html')).toEqual([pair, '', '']);
  expect(await marksOn('posts/of-paragraphs/index.html')).toEqual([pair]);
  expect(await marksOn('posts/of-a-list/index.html')).toEqual(['']);
});
