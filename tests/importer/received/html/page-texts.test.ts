import { describe, expect, test } from 'vitest';
import { storyOf } from '../../read.ts';

const title = 'Harbour board opens new quay after two years';
const texts = [
  'The harbour board opened the new quay in Port Kolm on Wednesday, after two years of work and one of quarrels.',
  '“Nobody believed in it but the gulls,” said Ada Kolm, who leads the board, and cut a rope of blue and white.',
  'The work cost four million crowns, a million more than the board had promised when the first stone was laid.',
];
const p = texts.map((text) => `<p>${text}</p>`);

const read = (body: string) =>
  storyOf(
    `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1><div>${body}</div></article></body></html>`,
    'page.html',
  );

const post = 'We have a quay. The gulls have a quay. Good night, Port Kolm.';

describe('who wrote a post is said behind its words', () => {
  test.each([
    `<p>${post}</p>&mdash; Ada Kolm (@adakolm) <a href="https://x.example/1">May 1, 2030</a>`,
    `<p>${post}</p>\n&mdash; Ada Kolm (@adakolm) <span>May 1, 2030</span>\n`,
    `<p>${post}</p><br>— Ada Kolm (@adakolm) May 1, 2030`,
    `<p>${post}</p><cite>— Ada Kolm (@adakolm) May 1, 2030</cite>`,
  ])('in the same paragraph, where the page gives it none: %s', async (quoted) => {
    const story = await read(`${p[0]}<blockquote>${quoted}</blockquote>${p[1]}${p[2]}`);
    expect(story.paragraphs[1]?.text).toBe(`${post} — Ada Kolm (@adakolm) May 1, 2030`);
  });

  test.each([
    `<p>${post}</p><p>— Ada Kolm (@adakolm) May 1, 2030</p>`,
    `<p>${post}</p>— Ada Kolm (@adakolm) May 1, 2030<p>Translated from Gull.</p>`,
  ])('but in one of its own, where the page gives it one: %s', async (quoted) => {
    const story = await read(`${p[0]}<blockquote>${quoted}</blockquote>${p[1]}${p[2]}`);
    expect(story.paragraphs.slice(1, 3).map(({ text }) => text)).toEqual([
      post,
      '— Ada Kolm (@adakolm) May 1, 2030',
    ]);
  });
});

describe('names, town and day, one below the other in one block, are lines of their own', () => {
  test.each([
    '<p><a href="/bo">Bo Sand</a><br>Port Kolm<br><time>01/05/2030 - 20:51 h.</time></p>',
    '<p>By Bo Sand<br>Port Kolm<br>Published 1 May 2030</p>',
    '<p><span>Bo Sand</span><br/>\nPort Kolm<br/>\n1 May 2030, 10:04 a.m.</p>',
  ])('%s', async (head) => {
    const { byline, place, published, paragraphs } = await read(head + p.join(''));
    expect(byline?.value).toEqual(['Bo Sand']);
    expect(place?.value).toBe('Port Kolm');
    expect(published).toBeDefined();
    expect(paragraphs.map(({ text }) => text)).toEqual(texts);
  });

  test('but a sentence that ends with a short word is one paragraph', async () => {
    const words = '<p>The gulls of Kolm sat<br>on the quay for 3 days.</p>';
    const { paragraphs } = await read(`${p[0]}${p[1]}${words}${p[2]}`);
    expect(paragraphs[2]?.text).toBe('The gulls of Kolm sat on the quay for 3 days.');
  });

  test('but the lines of what somebody says are one paragraph', async () => {
    const verse = '<p>O gulls of Kolm.<br>\nO gulls of Kolm.<br/> Come home.</p>';
    const { paragraphs } = await read(`${p[0]}${p[1]}${verse}${p[2]}`);
    expect(paragraphs[2]?.text).toBe('O gulls of Kolm. O gulls of Kolm. Come home.');
  });
});
