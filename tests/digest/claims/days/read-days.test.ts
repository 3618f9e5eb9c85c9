import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDays } from '../../../../src/digest/claims/days/read-days.ts';
import { dayNumber, toCalendarDate } from '../../../../src/digest/claims/days/spans.ts';

const day = fc.integer({ min: dayNumber(1901, 1, 1), max: dayNumber(2199, 12, 31) });

function daysIn(text: string, language: string, reference = dayNumber(2030, 1, 1)): string[] {
  return readDays(text, { language, reference }).flatMap(({ spans }) =>
    spans.map(({ first }) => toCalendarDate(first)),
  );
}

describe('a day is read as Intl.DateTimeFormat writes it', () => {
  test.each(['en-GB', 'en-US', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ja', 'zh'])(
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

  test.each(['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'])(
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

test.each(['3 May 2031', 'Monday ', 'in 2030 and ', '1.1.', '第', 'May ', '2030-01-01 '])(
  '90,000 characters of "%s" take under eight seconds',
  (piece) => {
    const start = performance.now();
    readDays(piece.repeat(90_000 / piece.length), { language: 'en', reference: 0, loose: true });
    expect(performance.now() - start).toBeLessThan(8000);
  },
);
