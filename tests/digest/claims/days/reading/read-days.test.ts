import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDays } from '../../../../../src/digest/claims/days/reading/read-days.ts';
import { dayNumber, toCalendarDate } from '../../../../../src/digest/claims/days/spans.ts';

const day = fc.integer({ min: dayNumber(1901, 1, 1), max: dayNumber(2199, 12, 31) });

function daysIn(text: string, language: string, reference = dayNumber(2030, 1, 1)): string[] {
  return readDays(text, { language, reference }).flatMap(({ spans }) =>
    spans.map(({ first }) => toCalendarDate(first)),
  );
}

describe('a day is read as Intl.DateTimeFormat writes it', () => {
  test.each(['en-GB', 'en-US', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ja', 'zh', 'hi', 'ar'])(
    '%s',
    (language) => {
      const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
      fc.assert(
        fc.property(day, (number) => {
          const text = format.format(new Date(number * 86_400_000));
          expect(daysIn(text, language)).toEqual([toCalendarDate(number)]);
        }),
      );
    },
  );

  test.each(['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'hi', 'ar'])(
    'as a weekday near a day: %s',
    (language) => {
      const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
      fc.assert(
        fc.property(day, fc.integer({ min: 0, max: 6 }), (number, back) => {
          const text = format.format(new Date(number * 86_400_000));
          expect(daysIn(text, language, number + back)).toContain(toCalendarDate(number));
        }),
      );
    },
  );
});

describe('what a language says for a day or a longer time is read, as of Wednesday, 15 May 2030', () => {
  test.each([
    ['en', 'the day before yesterday', '2030-05-13'],
    ['en', 'May 2029', '2029-05-01'],
    ['en', 'In April we had eleven', '2030-04-01'],
    ['en', 'May last year', '2029-05-01'],
    ['de', 'in der Vorwoche', '2030-05-06'],
    ['de', 'im Vormonat', '2030-04-01'],
    ['fr', "l'an dernier", '2029-01-01'],
    ['fr', 'hier soir', '2030-05-14'],
    ['es', 'anoche', '2030-05-14'],
    ['es', 'no abrirán mañana', '2030-05-16'],
    ['nl', 'gisteravond', '2030-05-14'],
    ['en', 'the autumn of next year', '2031-03-01'],
    ['ar', 'العام المقبل', '2031-01-01'],
    ['hi', 'पिछले महीने', '2030-04-01'],
    ['es', 'el pasado lunes', '2030-05-13'],
    ['pt', 'amanhã', '2030-05-16'],
    ['pt', 'na segunda, disse', '2030-05-13'],
    ['nl', 'maandagavond', '2030-05-13'],
    ['ja', '来年2月', '2031-02-01'],
    ['ja', '昨年3月5日', '2029-03-05'],
    ['ja', '来月３日', '2030-06-03'],
    ['ja', '先週', '2030-05-06'],
    ['zh', '去年', '2029-01-01'],
    ['zh', '下个月', '2030-06-01'],
  ])('%s: %s', (language, words, day) => {
    expect(daysIn(words, language, dayNumber(2030, 5, 15))).toContain(day);
  });

  test.each([
    ['en', 'in the nineties'],
    ['de', 'in den Neunzigerjahren'],
    ['fr', 'les années quatre-vingt-dix'],
    ['es', 'los años noventa'],
    ['pt', 'nos anos noventa'],
    ['it', 'negli anni Novanta'],
    ['nl', 'in de jaren negentig'],
    ['ja', '90年代'],
  ])('%s: %s', (language, words) => {
    expect(daysIn(words, language)).toContain('1990-01-01');
    expect(daysIn(words, language)).not.toContain('1980-01-01');
  });

  test('but not an age', () => {
    expect(daysIn('a man in his eighties', 'en')).toEqual([]);
  });
});

test.each(['3 May 2031', 'Monday ', 'in 2030 and ', '1.1.', '第', 'May ', '2030-01-01 '])(
  '90,000 characters of "%s" are read to their end, each day in its place',
  (piece) => {
    const text = piece.repeat(90_000 / piece.length);
    const days = readDays(text, { language: 'en', reference: 0, loose: true });
    expect(days.filter(({ words, start, end }) => text.slice(start, end) !== words)).toEqual([]);
  },
);

test.each(['5日前', '2日後', '1日2往復', '3日間', '２日内'])('%s is no day of a month', (text) => {
  expect(daysIn(text, 'ja')).toEqual([]);
});

test('"the year before" of Japanese is that before another one, and none of its own', () => {
  expect(daysIn('前年の秋', 'ja')).toEqual([]);
  expect(daysIn('一昨年の秋', 'ja')).toEqual(['2028-01-01']);
});

test('a number of thousands behind a month is no day of it', () => {
  expect(daysIn('vanaf augustus 3.500 mensen', 'nl')).not.toContain('2030-08-03');
});
