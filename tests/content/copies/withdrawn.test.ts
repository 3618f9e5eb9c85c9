import { expect, test } from 'vitest';
import { mayBeWithdrawn } from '../../../src/content/copies/withdrawn.ts';
import { sourceFile } from '../../../src/content/files/read.ts';
import { parseRecord } from '../../../src/content/parse-record.ts';

const value = '{ date: 2030-06-01, note: At the request of the publisher. }';

test.each([
  ['a plain key', `withdrawn: ${value}`],
  ['white space before the colon', `withdrawn : ${value}`],
  ['double quotation marks', `"withdrawn": ${value}`],
  ['single quotation marks', `'withdrawn': ${value}`],
  ['an explicit key', `? withdrawn\n: ${value}`],
  ['braces', `{ title: Talks, withdrawn: ${value} }`],
])('a text is known to be taken down by a key with %s', (_, front) => {
  const bytes = Buffer.from(`---\n${front}\n---\n`);
  const file = { kind: 'articles', id: 'talks', path: 'content/articles/talks.md' } as const;
  expect(parseRecord(sourceFile(file, bytes)).front).toHaveProperty('withdrawn');
  expect(mayBeWithdrawn(bytes)).toBe(true);
});

test('an article that only has the word is kept like others', () => {
  expect(mayBeWithdrawn(Buffer.from('The offer was withdrawn on Monday.'))).toBe(false);
});
