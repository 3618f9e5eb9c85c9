import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trailOf } from '../../../../src/importer/story/furniture/trail.ts';
import type { Paragraph } from '../../../../src/importer/story/paragraphs.ts';

const sentence = 'The harbour board opened the new quay on Wednesday, after two years of work.';
const nobody = { sign: undefined, writers: [] };
const bodyOf = (lines: readonly string[]) =>
  lines.map((text): Paragraph => ({ text: { text, parts: [] } }));

describe('the line that ends a story', () => {
  test('is one with at most a quarter of the prose behind it, or with half for an end mark', () => {
    const endsAt = (mark: string, before: number, behind: number) => {
      const lines = [...Array(before).fill(sentence), mark, ...Array(behind).fill(sentence)];
      return trailOf(bodyOf(lines), nobody).get(before + 1) === 'behind the end mark';
    };
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        (before, behind) => {
          expect(endsAt('(WIRE/rk)', before, behind)).toBe(behind * 3 <= before);
          expect(endsAt('(END)', before, behind)).toBe(behind <= before);
        },
      ),
    );
  });

  test('is found in a time that grows as the lines do', () => {
    const lines = Array.from({ length: 200_000 }, (_, index) =>
      index % 2 ? '(WIRE/rk)' : sentence,
    );
    expect(trailOf(bodyOf(lines), nobody).get(lines.length - 1)).toBe('sign-off');
  });
});
