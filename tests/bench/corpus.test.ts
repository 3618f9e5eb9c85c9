import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDigest } from '../../src/digest/load.ts';
import { formatProblem } from '../../src/problem.ts';
import type { CorpusFile, Size } from './corpus/plan.ts';
import { makeCorpus, writeCorpus } from './corpus.ts';

/** As many of each kind, and more of one than of another, so that records share articles and events. */
const corpora: (Size & { seed: number })[] = [
  { articles: 12, events: 12, posts: 12, seed: 0 },
  { articles: 4, events: 10, posts: 20, seed: 0 },
  { articles: 10, events: 4, posts: 1, seed: 1 },
  { articles: 6, events: 9, posts: 12, seed: 3 },
  { articles: 8, events: 8, posts: 8, seed: 4 },
];

test.each([0, 1])('of seed %i is the same at every call', (seed) => {
  const size = { articles: 9, events: 9, posts: 9 };
  expect(makeCorpus(size, seed)).toEqual(makeCorpus(size, seed));
});

test.each([0, 1])(
  'of seed %i grows by adding: a small corpus has articles of a large one',
  (seed) => {
    const [small, large] = [4, 8].map((n) =>
      makeCorpus({ articles: n, events: n, posts: n }, seed),
    );
    expect(recordsOf('articles', small)).toHaveLength(4);
    expect(large).toEqual(expect.arrayContaining(recordsOf('articles', small)));
  },
);

test('of another seed has no article, post or event of the first', () => {
  const size = { articles: 9, events: 9, posts: 9 };
  const [first, second] = [1, 2].map((seed) => makeCorpus(size, seed));
  for (const kind of ['articles', 'posts', 'events']) {
    const bodies = recordsOf(kind, first).map(({ body }) => body);
    expect(recordsOf(kind, second).filter(({ body }) => bodies.includes(body))).toEqual([]);
  }
});

test('of seed 0 is plain: English articles of about 4 kB, four citations an event', () => {
  const files = makeCorpus({ articles: 9, events: 9, posts: 9 });
  for (const { front, body } of recordsOf('articles', files)) {
    expect(front.language).toBe('en');
    expect(body.length).toBeGreaterThan(4000);
    expect(body.length).toBeLessThan(5000);
  }
  for (const { body } of recordsOf('events', files)) expect(footnotesIn(body)).toHaveLength(4);
});

test('of another seed varies lengths, scripts and numbers of citations', () => {
  const files = makeCorpus({ articles: 40, events: 40, posts: 40 }, 1);
  const articles = recordsOf('articles', files);
  const lengths = articles.map(({ body }) => body.length);
  expect(new Set(articles.map(({ front }) => front.language)).size).toBeGreaterThan(2);
  expect(Math.max(...lengths)).toBeGreaterThan(1.5 * Math.min(...lengths));
  const counts = recordsOf('events', files).map(({ body }) => footnotesIn(body).length);
  expect(new Set(counts).size).toBeGreaterThan(3);
});

describe.each(corpora)('of $articles, $events, $posts and seed $seed', ({ seed, ...size }) => {
  const files = makeCorpus(size, seed);
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'dateline-corpus-'));
    writeCorpus(root, files);
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test('holds as many', () => {
    const counts = Object.keys(size).map((kind) => recordsOf(kind, files).length);
    expect(counts).toEqual(Object.values(size));
  });

  test('makes a digest without a problem', async () => {
    const { problems } = await loadDigest(root);
    expect(problems.map(formatProblem)).toEqual([]);
  });

  test('quotes in each event what its articles say once', () => {
    const bodies = new Map(recordsOf('articles', files).map(({ path, body }) => [path, body]));
    for (const { body } of recordsOf('events', files)) {
      for (const { article, words } of footnotesIn(body)) {
        expect(bodies.get(`content/articles/${article}.md`)?.split(words)).toHaveLength(2);
      }
    }
  });

  test('has every post in quotation marks in its article', () => {
    const bodies = new Map(recordsOf('articles', files).map(({ path, body }) => [path, body]));
    for (const { front, body } of recordsOf('posts', files)) {
      const article = straight(bodies.get(`content/articles/${front.quotedIn}.md`) ?? '');
      expect(article).toContain(`"${body.trim()}"`);
    }
  });
});

function recordsOf(kind: string, files: readonly CorpusFile[] = []): CorpusFile[] {
  return files.filter(({ path }) => path.startsWith(`content/${kind}/`));
}

function footnotesIn(body: string): { article: string; words: string }[] {
  const notes = body.matchAll(/^\[\^\d+\]: \[.+\]\(\.\.\/articles\/(.+)\.md\) "(.+)"$/gm);
  return [...notes].map(([, article = '', words = '']) => ({ article, words }));
}

function straight(text: string): string {
  return text.replace(/[“”]/g, '"').replaceAll('’', "'");
}
