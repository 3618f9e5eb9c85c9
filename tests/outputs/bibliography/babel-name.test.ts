import { expect, test } from 'vitest';
import { babelName } from '../../../src/outputs/bibliography/babel-name.ts';

test.each([
  ['en', 'english'],
  ['en-GB', 'british'],
  ['en-IN', 'english'],
  ['de-AT', 'ngerman'],
  ['pt-BR', 'brazilian'],
  ['pt-PT', 'portuguese'],
  ['zh-Hant-TW', 'chinese'],
  ['tlh', undefined],
])('LaTeX calls %s %s', (tag, name) => {
  expect(babelName(tag)).toBe(name);
});
