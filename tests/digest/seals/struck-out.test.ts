import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/content/body/markdown.ts';
import { struckOut } from '../../../src/digest/seals/struck-out.ts';

const struck = (text: string) => {
  const body = parseMarkdown('content/articles/a.md', text, 1, []);
  return body && struckOut(body);
};

test.each([
  ['They agreed.', undefined],
  ['They \\~\\~agreed\\~\\~.', undefined],
  ['They ~~agreed~~.', '4: agreed'],
  ['They ~~agreed~~, and\n\nthey ~~*will* sign~~', '4: agreed; 18: will sign'],
  ['~~They~~ They', '0: They'],
  ['They ~~They~~', '4: They'],
])('of %j, %j is struck out', (text, words) => {
  expect(struck(text)).toBe(words);
});
