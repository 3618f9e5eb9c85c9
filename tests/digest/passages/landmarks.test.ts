import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { landmarksIn, pagesOf, sectionOf } from '../../../src/digest/passages/landmarks.ts';
import { findQuotation } from '../../../src/digest/quotation/find-quotation.ts';
import { readSourceText } from '../../../src/digest/quotation/source-text.ts';
import { record } from '../records.ts';

function placeOf(words: string, body: string) {
  const document = record('documents', body);
  const text = readSourceText(document.body);
  const [match] = findQuotation(words, text);
  if (!match) throw new Error(`found no "${words}"`);
  const landmarks = landmarksIn(document.body, text);
  return { pages: pagesOf(match, landmarks), section: sectionOf(match, landmarks)?.name };
}

describe('words are in the section', () => {
  const body = 'Before.\n\n## First *part*\n\nOne.\n\n### Inner\n\nTwo.\n\n## Second\n\nThree.';

  test.each([
    ['Before', undefined],
    ['First part', 'First part'],
    ['One', 'First part'],
    ['Two', 'Inner'],
    ['Three', 'Second'],
  ])('of the heading before them: %s', (words, section) => {
    expect(placeOf(words, body)).toEqual({ pages: [], section });
  });
});

test('Words are on the pages that they start, run on and end on.', () => {
  const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
  const body = words.map((word, index) => `<!-- page ${index + 1} -->\n\n${word}`).join('\n\n');
  fc.assert(
    fc.property(fc.nat(7), fc.nat(7), (a, b) => {
      const [first, last] = [Math.min(a, b), Math.max(a, b)];
      const quoted = words.slice(first, last + 1).join(' ');
      const pages = words.map((_, index) => String(index + 1)).slice(first, last + 1);
      expect(placeOf(quoted, body).pages).toEqual(pages);
    }),
  );
});

test('A page without words is that of none.', () => {
  expect(placeOf('Text', '<!-- page 1 -->\n\n<!-- page 2 -->\n\nText.').pages).toEqual(['2']);
});
