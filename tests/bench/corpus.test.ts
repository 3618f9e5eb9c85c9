import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { formatProblem } from '../../src/problem.ts';
import { makeCorpus, type Size, writeCorpus } from './corpus.ts';

/** More of one kind than of another, so that records share articles and events share posts. */
const sizes: Size[] = [
  { articles: 60, events: 60, posts: 60 },
  { articles: 7, events: 20, posts: 45 },
  { articles: 20, events: 5, posts: 0 },
];

async function contentOf(size: Size) {
  const root = mkdtempSync(join(tmpdir(), 'dateline-corpus-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeCorpus(root, makeCorpus(size));
  return loadContent(root);
}

test.each(sizes)('holds the records asked for, without a problem: %o', async (size) => {
  const { records, problems } = await contentOf(size);
  expect(problems.map(formatProblem)).toEqual([]);
  const { articles, events, posts } = records;
  expect({ articles: articles.length, events: events.length, posts: posts.length }).toEqual(size);
});

test('is the same at every call', () => {
  const size = { articles: 9, events: 9, posts: 9 };
  expect(makeCorpus(size)).toEqual(makeCorpus(size));
});

test('has articles of about 4 kB', async () => {
  const { records } = await contentOf({ articles: 60, events: 60, posts: 60 });
  for (const { text } of records.articles) {
    expect(text.length).toBeGreaterThan(4000);
    expect(text.length).toBeLessThan(5000);
  }
});

test.each(sizes)('quotes in each event what its articles say once: %o', async (size) => {
  const { records } = await contentOf(size);
  const texts = new Map(records.articles.map(({ id, text }) => [id, text]));
  for (const { text } of records.events) {
    const notes = [...text.matchAll(/^\[\^\d\]: \[.+\]\(\.\.\/articles\/(.+)\.md\) "(.+)"$/gm)];
    expect(notes).toHaveLength(4);
    for (const [, article = '', words = ''] of notes) {
      expect(texts.get(article)?.split(words)).toHaveLength(2);
    }
  }
});

test.each(sizes)('has every post in quotation marks in its article: %o', async (size) => {
  const { records } = await contentOf(size);
  const texts = new Map(records.articles.map(({ id, text }) => [id, straight(text)]));
  for (const { front, text } of records.posts) {
    expect(texts.get(front.quotedIn)).toContain(`"${text.trim()}"`);
  }
});

function straight(text: string): string {
  return text.replace(/[“”]/g, '"').replaceAll('’', "'");
}
