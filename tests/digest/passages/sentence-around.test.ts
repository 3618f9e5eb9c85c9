import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { sentenceAround } from '../../../src/digest/passages/sentence-around.ts';
import type { Match } from '../../../src/digest/quotation/find-quotation.ts';
import { readSourceText, unwrapped } from '../../../src/digest/quotation/source-text.ts';
import { bodyOf } from '../bodies.ts';
import { digestOf } from '../digests.ts';
import { cast, write } from '../records.ts';

/** The words around those between brackets, which are no part of the text. */
function around(marked: string) {
  const source = readSourceText(bodyOf(marked.replaceAll(/[{}]/g, '')));
  const parts = [...marked.matchAll(/\{([^}]*)\}/g)].map(([, words = '']) => {
    const start = source.text.indexOf(words);
    return { start, end: start + words.length };
  });
  return sentenceAround(source, parts as unknown as Match);
}

describe('the sentence around a passage', () => {
  test('is what stands before and behind it, up to the sentences beside', () => {
    expect(around('It rained. On Monday {they met} in Port Sample. They left.')).toEqual({
      before: 'On Monday ',
      after: ' in Port Sample.',
    });
  });

  test('is empty around a whole sentence', () => {
    expect(around('It rained. {They met.} They left.')).toEqual({ before: '', after: '' });
  });

  test('goes from the first part of a passage to the last', () => {
    expect(around('So {they met}. It rained. Then {they left} by boat. Rain.')).toEqual({
      before: 'So ',
      after: ' by boat.',
    });
  });

  test('ends with a paragraph, not with a line of the file', () => {
    expect(around('A heading\n\nOn Monday\n{they met} in\nPort Sample\n\nThey left.')).toEqual({
      before: 'On Monday ',
      after: ' in Port Sample',
    });
  });

  test('is cut between two words where it is long', () => {
    const long = 'and rain '.repeat(60);
    const { before, after } = around(`Wind ${long}{they met} ${long}ended.`);
    expect(before).toMatch(/^…(and rain|rain) and rain .* rain $/);
    expect(after).toMatch(/^ and rain .*(and|rain)…$/);
    expect(before.length + after.length).toBeLessThan(410);
  });

  test('is in the source as it is given, whatever the source', () => {
    const text = fc.lorem({ mode: 'sentences', maxCount: 6 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (words, a, b) => {
        const source = readSourceText(bodyOf(words));
        const length = source.text.length;
        const [start = 0, end = 0] = [a % length, b % length].sort((x, y) => x - y);
        fc.pre(start < end);
        const { before, after } = sentenceAround(source, [{ start, end }]);
        const around = before.replace('…', '') + words.slice(start, end) + after.replace('…', '');
        expect(unwrapped(source)).toContain(around);
      }),
    );
  });
});

test.each([
  ['full', { before: 'On Monday ', after: ' here.' }],
  ['excerpt', undefined],
] as const)('A source that is published as %s gives %o.', async (reproduce, expected) => {
  const front = reproduce === 'excerpt' ? { reproduce, excerpt: { words: 0 } } : {};
  const { articles } = await digestOf([
    ...cast,
    write('articles', 'a', 'On Monday they met here.', front),
    write('events', 'e', 'They met.[^1]\n\n[^1]: [Wire](../articles/a.md) "they met"'),
  ]);
  expect(articles[0]?.passages[0]?.sentence).toEqual(expected);
});
