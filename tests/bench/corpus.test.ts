import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Content, loadContent } from '../../src/content/load.ts';
import { loadDigest } from '../../src/digest/load.ts';
import { formatProblem } from '../../src/problem.ts';
import type { Size } from './corpus/record.ts';
import { makeCorpus, writeCorpus } from './corpus.ts';

/** As many of each kind, and more of one than of another, so that records share articles and events. */
const sizes: Size[] = [
  { articles: 16, events: 16, posts: 16 },
  { articles: 5, events: 12, posts: 30 },
  { articles: 12, events: 4, posts: 1 },
];

test('is the same at every call', () => {
  const size = { articles: 9, events: 9, posts: 9 };
  expect(makeCorpus(size)).toEqual(makeCorpus(size));
});

test('grows by adding: an article of a small corpus is in a large one', () => {
  const [small, large] = [4, 8].map((n) => makeCorpus({ articles: n, events: n, posts: n }));
  const articles = small?.filter(({ path }) => path.startsWith('content/articles/'));
  expect(articles).toHaveLength(4);
  expect(large).toEqual(expect.arrayContaining(articles ?? []));
});

describe.each(sizes)('of $articles articles, $events events and $posts posts', (size) => {
  let root: string;
  let content: Content;
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'dateline-corpus-'));
    writeCorpus(root, makeCorpus(size));
    content = await loadContent(root);
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test('holds as many, each valid', () => {
    const { articles, events, posts } = content.records;
    expect(content.problems.map(formatProblem)).toEqual([]);
    expect([articles.length, events.length, posts.length]).toEqual(Object.values(size));
  });

  test('makes a digest without a problem', async () => {
    const { problems } = await loadDigest(root);
    expect(problems.map(formatProblem)).toEqual([]);
  });

  test('has articles of about 4 kB', () => {
    for (const { text } of content.records.articles) {
      expect(text.length).toBeGreaterThan(4000);
      expect(text.length).toBeLessThan(5000);
    }
  });

  test('quotes in each event what its articles say once', () => {
    const texts = new Map(content.records.articles.map(({ id, text }) => [id, text]));
    for (const { text } of content.records.events) {
      const notes = [...text.matchAll(/^\[\^\d\]: \[.+\]\(\.\.\/articles\/(.+)\.md\) "(.+)"$/gm)];
      expect(notes).toHaveLength(4);
      for (const [, article = '', words = ''] of notes) {
        expect(texts.get(article)?.split(words)).toHaveLength(2);
      }
    }
  });

  test('has every post in quotation marks in its article', () => {
    const texts = new Map(content.records.articles.map(({ id, text }) => [id, straight(text)]));
    for (const { front, text } of content.records.posts) {
      expect(texts.get(front.quotedIn)).toContain(`"${text.trim()}"`);
    }
  });
});

function straight(text: string): string {
  return text.replace(/[“”]/g, '"').replaceAll('’', "'");
}
