/** What was received is kept for as long as its draft is one. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  forgetReceived,
  keepReceived,
  readReceived,
} from '../../../src/site/received/received-files.ts';

const article = 'content/articles/quay.md';
const draft = '---\ntitle: Quay\ndraft: true\n---\n\nThe quay is open.\n';
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-received-'));
  put(article, draft);
  keepReceived(root, article, 'as received');
});
afterEach(() => rmSync(root, { recursive: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const kept = () =>
  readdirSync(join(root, '.cache/received'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.includes('.json'),
  );

test('it is there for the draft that it was kept for, and for no other', () => {
  forgetReceived(root);
  expect(readReceived(root, article)).toBe('as received');
  put('content/articles/other.md', draft);
  expect(readReceived(root, 'content/articles/other.md')).toBeUndefined();
});

test.each([
  ['published', draft.replace('draft: true\n', '')],
  [
    'withdrawn',
    draft.replace('---\n\n', 'withdrawn: { date: 2030-05-02, note: On request }\n---\n\n'),
  ],
])('it is not read, and goes, once the draft is %s', (_, text) => {
  put(article, text);
  expect(readReceived(root, article)).toBeUndefined();
  forgetReceived(root);
  expect(kept()).toEqual([]);
  keepReceived(root, article, 'again');
  expect(kept()).toEqual([]);
});

test('it goes with the draft', () => {
  rmSync(join(root, article));
  forgetReceived(root);
  expect(kept()).toEqual([]);
});

test('a text that nobody would look through is not kept', () => {
  put('content/articles/long.md', draft);
  keepReceived(root, 'content/articles/long.md', 'x'.repeat(2 * 1024 * 1024));
  expect(kept()).toEqual([join('articles', 'quay.json')]);
});

test('nothing is written or deleted behind a link', () => {
  const elsewhere = join(root, 'elsewhere');
  mkdirSync(join(elsewhere, 'articles'), { recursive: true });
  writeFileSync(join(elsewhere, 'articles/own.json'), 'mine');
  rmSync(join(root, '.cache/received'), { recursive: true });
  symlinkSync(elsewhere, join(root, '.cache/received'));
  keepReceived(root, article, 'as received');
  forgetReceived(root);
  expect(existsSync(join(elsewhere, 'articles/own.json'))).toBe(true);
  expect(existsSync(join(elsewhere, 'articles/quay.json'))).toBe(false);
});
