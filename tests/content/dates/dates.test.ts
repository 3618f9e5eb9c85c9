import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isCalendarDate,
  isOneDay,
  parseEventDate,
  parseFuzzyDate,
} from '../../../src/content/dates/dates.ts';

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month by the Gregorian calendar, worked out without `Date`. */
function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return (lengths[month - 1] ?? 0) + (month === 2 && isLeap ? 1 : 0);
}

function write(year: number, month?: number, day?: number): string {
  const parts = [String(year).padStart(4, '0'), month, day].filter((part) => part !== undefined);
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

const year = fc.integer({ min: 1, max: 9999 });
const month = fc.integer({ min: 1, max: 12 });
const realMonth = fc.record({ year, month });
const realDay = realMonth.chain(({ year, month }) =>
  fc.integer({ min: 1, max: daysIn(year, month) }).map((day) => write(year, month, day)),
);
const mark = fc.constantFrom('', '~', '?', '%');

describe('isCalendarDate', () => {
  test('accepts every day that the calendar has', () => {
    fc.assert(fc.property(realDay, (day) => isCalendarDate(day)));
  });

  test('refuses every day that the calendar does not have', () => {
    const noDay = fc
      .record({
        year,
        month: fc.integer({ min: 0, max: 99 }),
        day: fc.integer({ min: 0, max: 99 }),
      })
      .filter(({ year, month, day }) => day < 1 || day > daysIn(year, month));
    fc.assert(
      fc.property(noDay, ({ year, month, day }) => !isCalendarDate(write(year, month, day))),
    );
  });

  test.each(['2024-02-29', '2000-02-29', '0004-02-29', '2025-02-28', '9999-12-31', '0001-01-01'])(
    'accepts %s',
    (day) => {
      expect(isCalendarDate(day)).toBe(true);
    },
  );

  test.each([
    '2025-02-29',
    '1900-02-29',
    '2026-02-30',
    '2025-04-31',
    '2025-13-01',
    '2025-00-01',
    '2025-01-00',
    '0000-01-01',
    '2025-11',
    '2025',
    '2025-11-23~',
    '2025-11-23/2025-11-24',
    '2025-11-23T00:00',
    '2025-11-23\n',
    ' 2025-11-23',
    '20251123',
    '+002025-11-23',
    '\u0662\u0660\u0662\u0665-11-23',
    '',
  ])('refuses %j', (day) => {
    expect(isCalendarDate(day)).toBe(false);
  });
});

describe('parseFuzzyDate', () => {
  test('keeps a day as it is written, wherever the build runs', () => {
    fc.assert(
      fc.property(realDay, mark, (day, doubt) => {
        expect(parseFuzzyDate(day + doubt)).toEqual({
          edtf: day + doubt,
          start: {
            date: day,
            precision: 'day',
            approximate: doubt === '~' || doubt === '%',
            uncertain: doubt === '?' || doubt === '%',
          },
          earliest: day,
          latest: day,
        });
      }),
    );
  });

  test('reads a day, for which it needs no parser, as that of EDTF does', () => {
    fc.assert(
      fc.property(realDay, (day) => {
        const { min, max } = edtf(day);
        const [earliest, latest] = [min, max].map((time) => new Date(time).toISOString());
        expect(earliest).toBe(`${parseFuzzyDate(day)?.earliest}T00:00:00.000Z`);
        expect(latest).toBe(`${parseFuzzyDate(day)?.latest}T23:59:59.999Z`);
      }),
    );
  });

  test('lets a month mean any of its days, February of leap years too', () => {
    fc.assert(
      fc.property(realMonth, ({ year, month }) => {
        expect(parseFuzzyDate(write(year, month))).toMatchObject({
          start: { date: write(year, month), precision: 'month' },
          earliest: write(year, month, 1),
          latest: write(year, month, daysIn(year, month)),
        });
      }),
    );
  });

  test('lets a year mean any of its days', () => {
    fc.assert(
      fc.property(year, (year) => {
        expect(parseFuzzyDate(write(year))).toMatchObject({
          start: { date: write(year), precision: 'year' },
          earliest: write(year, 1, 1),
          latest: write(year, 12, 31),
        });
      }),
    );
  });

  test('reads a span of two days in order, and refuses it the other way round', () => {
    const twoDays = fc.tuple(realDay, realDay).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(twoDays, mark, mark, (days, doubt, otherDoubt) => {
        const [first = '', last = ''] = days.sort();
        expect(parseFuzzyDate(`${first}${doubt}/${last}${otherDoubt}`)).toMatchObject({
          start: { date: first },
          end: { date: last },
          earliest: first,
          latest: last,
        });
        expect(parseFuzzyDate(`${last}${doubt}/${first}${otherDoubt}`)).toBeUndefined();
      }),
    );
  });

  test('refuses a span with an end that the calendar does not have', () => {
    expect(parseFuzzyDate('2025-02-27/2025-02-29')).toBeUndefined();
    expect(parseFuzzyDate('2025-02-29/2025-03-01')).toBeUndefined();
    expect(parseFuzzyDate('2025-11/2025-13')).toBeUndefined();
  });

  test('reads a span of unlike parts, from the first day of one to the last of the other', () => {
    expect(parseFuzzyDate('2025-10~/2025-11-05')).toEqual({
      edtf: '2025-10~/2025-11-05',
      start: { date: '2025-10', precision: 'month', approximate: true, uncertain: false },
      end: { date: '2025-11-05', precision: 'day', approximate: false, uncertain: false },
      earliest: '2025-10-01',
      latest: '2025-11-05',
    });
  });

  test.each([
    '2025-21',
    '2025-Q1',
    '202X',
    '2025-XX',
    '2025-11-23/..',
    '../2025-11-23',
    '2025-11-23/',
    '/2025-11-23',
    '/',
    '2025/2026/2027',
    '~2025-11-23',
    '2025~-11',
    '2025-11-23~~',
    'Y20250',
    '-2025',
    '12025',
    '[2025-11-23, 2025-11-24]',
    '2025-11-23 / 2025-11-24',
  ])('refuses %j, which a timeline cannot draw', (text) => {
    expect(parseFuzzyDate(text)).toBeUndefined();
  });

  test('of whatever it accepts, the earliest day is not after the latest, and both are days', () => {
    const part = fc
      .tuple(
        fc.integer({ min: 2000, max: 2004 }),
        fc.option(fc.integer({ min: 0, max: 13 }), { nil: undefined }),
        fc.option(fc.integer({ min: 0, max: 32 }), { nil: undefined }),
        mark,
      )
      .map(([year, month, day, doubt]) =>
        month === undefined ? `${year}${doubt}` : `${write(year, month, day)}${doubt}`,
      );
    const text = fc.oneof(
      part,
      fc.tuple(part, part).map((parts) => parts.join('/')),
    );
    fc.assert(
      fc.property(text, (text) => {
        const date = parseFuzzyDate(text);
        if (!date) return;
        expect(date.edtf).toBe(text);
        expect(isCalendarDate(date.earliest)).toBe(true);
        expect(isCalendarDate(date.latest)).toBe(true);
        expect(date.earliest <= date.latest).toBe(true);
        expect(date.earliest.startsWith(date.start.date)).toBe(true);
        expect(date.latest.startsWith((date.end ?? date.start).date)).toBe(true);
      }),
    );
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0129-/~?%XTZ+.[{, ') }), (text) => {
        parseFuzzyDate(text);
      }),
    );
  });
});

describe('parseEventDate', () => {
  test('reads every other date as it is', () => {
    fc.assert(
      fc.property(realDay, mark, (day, doubt) => {
        expect(parseEventDate(day + doubt)).toEqual(parseFuzzyDate(day + doubt));
        expect(parseEventDate(`${day}${doubt}/9999`)).toEqual(
          parseFuzzyDate(`${day}${doubt}/9999`),
        );
      }),
    );
  });

  test.each([
    ['..', 'ongoing'],
    ['', 'unknown'],
  ] as const)(
    'reads a span with "/%s" for its end, of which only the start is known',
    (end, openEnd) => {
      fc.assert(
        fc.property(
          fc.oneof(
            realDay,
            year.map((each) => write(each)),
          ),
          mark,
          (start, doubt) => {
            const edtf = `${start}${doubt}/${end}`;
            const known = parseFuzzyDate(start + doubt);
            expect(parseEventDate(edtf)).toEqual({ ...known, edtf, openEnd });
          },
        ),
      );
    },
  );

  test.each([
    '/..',
    '/',
    '../2030',
    '/2030',
    '..',
    '2030/2031/..',
    '2030//',
    '2030/...',
    '2030/.. ',
  ])('refuses %j', (text) => {
    expect(parseEventDate(text)).toBeUndefined();
  });

  test('takes what goes on for no single day', () => {
    const days = ['2030-03-04', '2030-03-04/..', '2030-03-04/', '2030-03-04~', '2030-03'];
    expect(days.filter((text) => isOneDay(parseEventDate(text) ?? never(text)))).toEqual([
      '2030-03-04',
    ]);
  });
});

function never(text: string): never {
  throw new Error(`no date: ${text}`);
}
