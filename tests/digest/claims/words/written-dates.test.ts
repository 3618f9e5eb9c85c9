import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writtenDates } from '../../../../src/digest/claims/words/written-dates.ts';

const dates = (text: string, ...languages: string[]) =>
  writtenDates(text, languages.length > 0 ? languages : ['en']).map(({ date }) => date);

test.each([
  ['Wire, 1 May 2030', ['2030-05-01'], 'en'],
  ['Wire, May 1st, 2030 and Sept 2031', [], 'en'],
  ['the 2nd of May 2030', ['2030-05-02'], 'en'],
  ['May 2030', ['2030-05'], 'en'],
  ['1. Mai 2030 und 3.5.2030', ['2030-05-01', '2030-05-03'], 'de'],
  ['1er août 2030', ['2030-08-01'], 'fr'],
  ['1 de mayo de 2030', ['2030-05-01'], 'es'],
  ['2030年5月1日', ['2030-05-01'], 'ja'],
  ['2030-05-01', ['2030-05-01'], 'en'],
  ['1/5/2030, 31 February 2030 and 5 Gozer 2030', [], 'en'],
])('%s has %j', (text, expected, language) => {
  if (expected.length > 0) expect(dates(text, language)).toEqual(expected);
  else expect(dates(text, language)).not.toContain('2030-05');
});

test('what Intl writes out is read back, in every language that has month names', () => {
  const languages = fc.constantFrom(
    'en-GB',
    'en-US',
    'de',
    'fr',
    'es',
    'it',
    'pt',
    'nl',
    'ja',
    'ko',
    'zh',
  );
  const days = fc.date({
    min: new Date('1900-01-01'),
    max: new Date('2099-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(languages, days, (language, day) => {
      const text = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
        day,
      );
      expect(dates(`(${text})`, language)).toEqual([day.toISOString().slice(0, 10)]);
    }),
  );
});
