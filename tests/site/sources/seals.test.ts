import { beforeAll, describe, expect, test } from 'vitest';
import type { SourceKind } from '../../../src/content/kinds/source-kinds.ts';
import type { ParsedRecord } from '../../../src/content/records.ts';
import { sealedCopy, sealOf } from '../../../src/digest/seals/sealed-copy.ts';
import { digestOf } from '../../digest/digests.ts';
import { cast, record, write } from '../../digest/records.ts';
import { validate } from '../../outputs/data/valid-data.ts';
import { mistakesOn } from '../built/html-mistakes.ts';
import { elementsOf, wordsOf } from '../built/parsed-page.ts';
import { render } from '../built/render.ts';

const on = '2030-05-03';
const body = 'Ada met Ben.\n\nThey talked.';
const sealed = (copy: ParsedRecord<SourceKind>) => ({
  sha256: sealOf(sealedCopy(copy, (id) => id)),
  on,
});
const seals = {
  articles: sealed(record('articles', body)),
  documents: sealed(record('documents', body)),
  posts: sealed(record('posts', 'Ada met Ben.')),
};

let files: Map<string, string>;

beforeAll(async () => {
  const digest = await digestOf([
    ...cast,
    write('articles', 'the-article', body, { seal: seals.articles }),
    write('documents', 'the-document', body, { seal: seals.documents }),
    write('posts', 'the-post', 'Ada met Ben.', { seal: seals.posts }),
    write('articles', 'another', body),
  ]);
  const rendered = await render(digest);
  files = new Map(rendered.map(({ path, content }) => [path, String(content())]));
});

const pageOf = (path: string) => files.get(`${path}/index.html`) ?? '';

describe.each([
  ['articles', 'the-article'],
  ['documents', 'the-document'],
  ['posts', 'the-post'],
] as const)('a sealed copy of %s', (kind, id) => {
  const { sha256 } = seals[kind];

  test('says on its page since when it is the same, its hash, and how to check it', () => {
    const [seal] = elementsOf(pageOf(`${kind}/${id}`), 'details');
    expect(seal && elementsOf(seal, 'summary').map(wordsOf)).toEqual([
      `Sealed on 3 May 2030 · SHA-256 ${sha256.slice(0, 12)}…`,
    ]);
    expect(seal && elementsOf(seal, 'p').map(wordsOf)).toEqual([
      sha256,
      expect.stringContaining('The seal covers the whole text of the copy'),
      `npm run check -- --seal-of ${id}`,
    ]);
  });

  test('has its seal in the data', () => {
    const data = JSON.parse(files.get('digest.json') ?? '');
    expect(data[kind].find((each: { id: string }) => each.id === id).seal).toEqual({ sha256, on });
  });
});

test('A copy that is not sealed says nothing of a seal.', () => {
  expect(pageOf('articles/another')).toContain('They talked.');
  expect(pageOf('articles/another')).not.toContain('<details');
});

test('Pages and data with seals have no mistake.', async () => {
  const pages = new Map([...files].filter(([path]) => path.endsWith('.html')));
  expect(await mistakesOn({ pages })).toEqual([]);
  validate(JSON.parse(files.get('digest.json') ?? ''));
  expect(validate.errors).toBeNull();
});
