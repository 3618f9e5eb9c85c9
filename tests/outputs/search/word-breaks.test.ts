/** Words of scripts that are written without spaces. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutWordBreaks, withWordBreaks } from '../../../src/outputs/search/word-breaks.ts';

const wordsOf = (text: string) => withWordBreaks(text).split('\u2060 ');

describe('where words end is marked', () => {
  test.each([
    ['两国总理在示例港举行会谈，讨论了港口贸易', ['会谈，', '港口', '贸易']],
    ['両国の首相は会談し、漁業協力について話した', ['首相', '漁業', '協力']],
    ['พบกันที่ท่าเรือและหารือเรื่องการประมง', ['ท่าเรือ', 'ประมง']],
    ['见于Port Sample的港口', ['Port Sample', '港口']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(expect.arrayContaining(words));
  });

  test('in scripts without spaces only', () => {
    const text = 'They met in Port Sample; Они встретились. אמר “שלום”.';
    expect(withWordBreaks(text)).toBe(text);
  });
});

test('A text without its word breaks is as it was.', () => {
  const parts = fc.constantFrom(
    '港口',
    '会谈',
    'の',
    'ประมง',
    ' ',
    'Port',
    '，',
    '。',
    '\n',
    '2030',
    '한국',
  );
  fc.assert(
    fc.property(fc.array(parts), (some) => {
      const text = some.join('');
      expect(withoutWordBreaks(withWordBreaks(text))).toBe(text);
    }),
  );
});

test('Word breaks are taken out beside a marked word, too.', () => {
  expect(withoutWordBreaks('両国\u2060 の\u2060 <mark>首相\u2060</mark> は')).toBe(
    '両国の<mark>首相</mark>は',
  );
});
