import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { didYouMean } from '../../src/content/did-you-mean.ts';
import { hostileStrings } from './hostile-strings.ts';

const keys = ['title', 'titleBy', 'track', 'timeZone', 'time', 'to', 'url'];

describe('didYouMean', () => {
  test.each([
    ['titel', 'title'],
    ['tittle', 'title'],
    ['Title', 'title'],
    ['tirck', 'track'],
    ['timezone', 'timeZone'],
    ['tiem', 'time'],
    ['ulr', undefined],
    ['urls', 'url'],
    ['t', 'to'],
  ])('after %s, %s', (text, meant) => {
    expect(didYouMean(text, keys)).toBe(meant === undefined ? '' : `; did you mean "${meant}"?`);
  });

  test.each(['layout', 'x', '', 'permalink', 'titanium'])('says nothing after %j', (text) => {
    expect(didYouMean(text, keys)).toBe('');
  });

  test('says nothing where there is nothing to choose from', () => {
    expect(didYouMean('title', [])).toBe('');
  });

  test('takes the nearest of several', () => {
    expect(didYouMean('port-sampel', ['port-simple', 'port-sample', 'sample'])).toBe(
      '; did you mean "port-sample"?',
    );
  });

  test('mends any slip of one letter in a word of four letters or more', () => {
    const word = fc.stringMatching(/^[a-z]{4,12}$/);
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('x', ''), (word, at, letter) => {
        const index = at % word.length;
        const slip = word.slice(0, index) + letter + word.slice(index + 1);
        expect(didYouMean(slip, ['0000000', word])).toBe(`; did you mean "${word}"?`);
      }),
    );
  });

  test('names nothing but a candidate, whatever the text', () => {
    for (const text of hostileStrings) {
      const said = didYouMean(text, keys);
      const meant = keys.map((key) => `; did you mean "${key}"?`);
      expect(['', ...meant]).toContain(said);
    }
  });
});
