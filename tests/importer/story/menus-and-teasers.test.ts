/** Pages with far more beside their story than in it. */
import { describe, expect, test } from 'vitest';
import { storyOf } from '../read.ts';

const title = 'Ferry crews vote to strike over night shifts';
const texts = [
  'Ferry crews voted on Tuesday to strike over night shifts, and said they would not sail on Friday.',
  'The company said that it had offered more than any other on the river, and that the crews knew it.',
  'Talks went on in the town hall until late in the evening, and nobody left before ten.',
];
const [first = '', ...others] = texts;
const paragraphs = [`PORT KOLM, May 1 – ${first}`, ...others].map((text) => `<p>${text}</p>`);
const story = `<h1>${title}</h1><p class="byline">By Hester Penrose</p>${paragraphs.join('')}`;

async function read(body: string) {
  const head = `<head><meta charset="utf-8"><title>${title} – Northern Wire</title></head>`;
  const {
    paragraphs,
    title: headline,
    byline,
    place,
  } = await storyOf(
    `<!doctype html><html lang="en">${head}<body>${body}</body></html>`,
    'page.html',
  );
  return { texts: paragraphs.map(({ text }) => text), headline, byline, place };
}

const items = (count: number, item: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => item(index)).join('');

describe('headline, byline and dateline are certain below a menu', () => {
  const links = (count: number) =>
    items(count, (index) => `<li><a href="/${index}">Part ${index}</a></li>`);

  test.each([10, 39, 40, 41, 80, 160, 600])('of %i entries', async (count) => {
    const found = await read(`<nav><ul>${links(count)}</ul></nav><article>${story}</article>`);
    expect(found.texts).toEqual(texts);
    expect(found.headline).toMatchObject({ value: title, sure: 'certain' });
    expect(found.byline).toMatchObject({ value: ['Hester Penrose'], sure: 'certain' });
    expect(found.place).toMatchObject({ value: 'PORT KOLM', sure: 'certain' });
  });

  test('in a box without a word of what it is', async () => {
    const found = await read(`<div><ul>${links(60)}</ul></div><article>${story}</article>`);
    expect(found.texts).toEqual(texts);
    expect(found.place).toMatchObject({ value: 'PORT KOLM', sure: 'certain' });
  });
});

describe('beside hundreds of teasers, the story is what the page marks as it', () => {
  const teasers = items(
    300,
    (index) =>
      `<p>The gulls of quay ${index} were counted again, and there were more of them, said the board.</p>`,
  );

  test.each([
    `<article>${story}</article>`,
    `<main>${story}</main>`,
    `<h1>${title}</h1><div itemprop="articleBody">${paragraphs.join('')}</div>`,
  ])('%.20s', async (marked) => {
    expect((await read(`${marked}<div>${teasers}</div>`)).texts).toEqual(texts);
    expect((await read(`<div>${teasers}</div>${marked}`)).texts).toEqual(texts);
  });

  test('but not where it marks each teaser, or no more than a line', async () => {
    const other = `<article><h2>Gulls</h2><p>The gulls were counted.</p></article>`;
    expect((await read(`<div>${story}</div>${items(5, () => other)}`)).texts).toEqual(texts);
    expect((await read(`<div>${story}</div><main><p>Log in.</p></main>`)).texts).toEqual(texts);
  });
});
