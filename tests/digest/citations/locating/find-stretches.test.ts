import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findStretches } from '../../../../src/digest/citations/locating/find-stretches.ts';
import { noContext } from '../../../../src/digest/quotation/find-quotation.ts';
import { readSourceText } from '../../../../src/digest/quotation/source-text.ts';
import { textUnits } from '../../../../src/digest/quotation/text-units.ts';
import { record } from '../../records.ts';

const post = 'The pier is open to everyone. Bring bread for the gulls!';

function stretchesIn(article: string, text = post) {
  const source = readSourceText(record('articles', article).body);
  const found = findStretches(text, textUnits(text), source, noContext);
  return (
    found && {
      words: found.match.map(({ start, end }) => source.text.slice(start, end)),
      covered: found.covered,
    }
  );
}

describe('an article has of a post', () => {
  test('a part, which it closes with punctuation of its own', () => {
    expect(stretchesIn('"The pier is open to everyone," she wrote.')).toEqual({
      words: ['The pier is open to everyone'],
      covered: [0, 1, 2, 3, 4, 5],
    });
  });

  test('several parts, in the order of the article', () => {
    expect(stretchesIn('"Bring bread for the gulls", and: "pier is open"')).toEqual({
      words: ['pier is open', 'Bring bread for the gulls'].toReversed(),
      covered: [1, 2, 3, 6, 7, 8, 9, 10],
    });
  });

  test('nothing, where fewer than three words in a row are the same', () => {
    expect(stretchesIn('The pier was closed. Bring bread.')).toBeUndefined();
  });

  test('all of a post of two words', () => {
    expect(stretchesIn('She wrote: "Well done!"', 'Well done!')).toEqual({
      words: ['Well done'],
      covered: [0, 1],
    });
  });
});

test('Any part of a post that an article has is found, whatever stands beside it.', () => {
  const words = ['pier', 'gull', 'bread', 'open', 'harbour', 'tide', 'rope', 'salt'];
  const text = fc.shuffledSubarray(words, { minLength: 4 });
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (all, from, length) => {
      const start = from % (all.length - 2);
      const end = start + 3 + (length % (all.length - start - 2));
      const part = all.slice(start, end).join(' ');
      const found = stretchesIn(`Other words: "${part}", she wrote.`, all.join(' '));
      expect(found?.words).toEqual([part]);
      expect(found?.covered).toHaveLength(end - start);
    }),
  );
});
