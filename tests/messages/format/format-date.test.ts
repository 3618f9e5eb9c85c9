import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEventDate } from '../../../src/content/dates/dates.ts';
import { en } from '../../../src/messages/en.ts';
import {
  formatDay,
  formatFuzzyDate,
  formatMonth,
  formatWeekday,
} from '../../../src/messages/format/format-date.ts';

function written(edtf: string, style?: 'full' | 'short'): string {
  const date = parseEventDate(edtf);
  if (!date) throw new Error(`not a date: ${edtf}`);
  return formatFuzzyDate(date, en, style);
}

describe('a date says as much as is known', () => {
  test.each([
    ['2025-11-23', 'Sunday, 23 November 2025', 'a day'],
    ['2025-11', 'November 2025', 'a month'],
    ['2025', '2025', 'a year'],
    ['2025-11-23~', 'about Sunday, 23 November 2025', 'a day, about'],
    ['2025-11~', 'about November 2025', 'a month, about'],
    ['2025~', 'about 2025', 'a year, about'],
    ['2025-11-23?', 'perhaps Sunday, 23 November 2025', 'a day, if the source is right'],
    ['2025-11?', 'perhaps November 2025', 'a month, if the source is right'],
    ['2025?', 'perhaps 2025', 'a year, if the source is right'],
    ['2025-11-23%', 'perhaps about Sunday, 23 November 2025', 'both doubts'],
    ['2025-10-27/2025-10-28', '27–28 October 2025', 'days of a month'],
    ['2025-10-27/2025-11-02', '27 October–2 November 2025', 'days of a year'],
    ['2024-10-27/2025-10-28', '27 October 2024–28 October 2025', 'days of two years'],
    ['2025-10/2025-12', 'October–December 2025', 'months of a year'],
    ['2025-10/2026-02', 'October 2025–February 2026', 'months of two years'],
    ['2025/2027', '2025–2027', 'years'],
    ['2025-10/2026', 'October 2025 to 2026', 'a span that is known to a month, and to a year'],
    ['2030-03-04/..', 'since Monday, 4 March 2030', 'what goes on'],
    ['2030-03-04~/..', 'since about Monday, 4 March 2030', 'what goes on from about then'],
    ['2030-03/', 'from March 2030, end not known', 'what ended nobody knows when'],
    ['2025-12-31/2026-01', '31 December 2025 to January 2026', 'a span, partly vague'],
    ['2025-10~/2025-12?', 'about October 2025 to perhaps December 2025', 'a span with doubts'],
    ['2024-02-29', 'Thursday, 29 February 2024', 'a leap day'],
    ['0987-01-01', 'Monday, 1 January 987', 'a year of three digits'],
  ])('%s is "%s": %s', (edtf, expected) => {
    expect(written(edtf)).toBe(expected);
  });

  test.each([
    ['2025-11-23', '23 November 2025'],
    ['2025-11-23%', 'perhaps about 23 November 2025'],
    ['2025-11', 'November 2025'],
    ['2030-02-12/2030-02-14', '12–14 February 2030'],
    ['2030-02-12/2030-02-14~', '12 February 2030 to about 14 February 2030'],
    ['2030-02-28/2030-03-02', '28 February–2 March 2030'],
    ['2030-03~', 'about March 2030'],
    ['2030-03-04/..', 'since 4 March 2030'],
  ])('%s in short is "%s"', (edtf, expected) => {
    expect(written(edtf, 'short')).toBe(expected);
  });
});

test('a span from a date to the same one is that date', () => {
  for (const edtf of ['2025-10-27', '2025~']) {
    const start = parseEventDate(edtf)?.start;
    expect(start && formatFuzzyDate({ start, end: start }, en, 'short')).toBe(
      written(edtf, 'short'),
    );
  }
});

describe('a heading', () => {
  test('names a month', () => {
    expect(formatMonth('2025-01', en)).toBe('January 2025');
  });

  test('names a year alone where the month is not known', () => {
    expect(formatMonth('2025', en)).toBe('2025');
  });
});

describe('the zone of the machine does not matter', () => {
  test('to the day that it skipped: the last one of 1994 in Kiritimati', () => {
    expect(formatDay('1994-12-31', en)).toBe('Saturday, 31 December 1994');
  });

  test('to days on which clocks change', () => {
    expect(formatDay('2025-03-09', en, 'short')).toBe('9 March 2025');
    expect(formatDay('2025-11-02', en, 'short')).toBe('2 November 2025');
  });

  const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
  const months =
    'January February March April May June July August September October November December';
  const dayLength = 24 * 60 * 60 * 1000;
  const firstDay = Date.UTC(1600, 0, 1) / dayLength;
  const lastDay = Date.UTC(2400, 0, 1) / dayLength;

  test('to any day: the one that is shown is the one that is given', () => {
    fc.assert(
      fc.property(fc.integer({ min: firstDay, max: lastDay }), (number) => {
        const iso = new Date(number * dayLength).toISOString().slice(0, 10);
        const [year, month, day] = iso.split('-').map(Number);
        const weekday = weekdays[(((number + 4) % 7) + 7) % 7];
        const name = months.split(' ')[(month ?? 0) - 1];
        expect(formatDay(iso, en)).toBe(`${weekday}, ${day} ${name} ${year}`);
        expect(written(iso, 'short')).toBe(`${day} ${name} ${year}`);
        expect(formatMonth(iso.slice(0, 7), en)).toBe(`${name} ${year}`);
      }),
    );
  });
});

test.each([
  ['2025-11-23', 'Sunday'],
  ['2025-11-23~', undefined],
  ['2025-11-23?', undefined],
  ['2025-11', undefined],
  ['2025', undefined],
  ['2025-10-27/2025-10-28', undefined],
])('the weekday of %s is %s', (edtf, weekday) => {
  const date = parseEventDate(edtf);
  expect(date && formatWeekday(date, en)).toBe(weekday);
});
