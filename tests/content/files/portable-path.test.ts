import { describe, expect, test } from 'vitest';
import { windowsTrouble } from '../../../src/content/files/portable-path.ts';

describe('Windows cannot hold', () => {
  test.each([
    ['aux', 'which Windows keeps for a device'],
    ['a/CON.txt', 'which Windows keeps for a device'],
    ['nul.tar.gz', 'which Windows keeps for a device'],
    ['com1', 'which Windows keeps for a device'],
    ['LPT9.md', 'which Windows keeps for a device'],
    ['who?.txt', 'with ?, which Windows allows in no name'],
    ['a<b>|".txt', 'with <, which Windows allows in no name'],
    ['a*/b', 'with *, which Windows allows in no name'],
    ['end.', 'whose end Windows drops'],
    ['a /b', 'whose end Windows drops'],
    ['x'.repeat(201), 'found a name of 201 bytes'],
    ['日'.repeat(67), 'found a name of 201 bytes'],
  ])('%s', (path, reason) => {
    expect(windowsTrouble(path)).toContain(reason);
    expect(windowsTrouble(path)?.length).toBeLessThan(300);
  });
});

test.each([
  'auxiliary.txt',
  'a/console',
  'com10',
  'coma.txt',
  'a.b.c',
  ' x',
  'x'.repeat(200),
  '.nojekyll',
])('every computer can hold %s', (path) => {
  expect(windowsTrouble(path)).toBeUndefined();
});
