import { addDays, format, formatISO, parseISO } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { parseFuzzyDate } from '../../../src/content/dates/dates.ts';
import { overlap, resolveDates } from '../../../src/digest/citations/relative-date.ts';
import { contentOf, record, write } from '../records.ts';

vi.setConfig({ testTimeout: 60_000 });

const writtenOn = (date: string, language = 'en') =>
  record('articles', 'Text.', { dateline: { place: 'Port Sample', date }, language });

/** What the words of an article mean that was written on a Sunday, the 23rd of November 2025. */
const sunday = writtenOn('2025-11-23');
const datesIn = (words: string, source = sunday) =>
  resolveDates(words, source).map(({ phrase, date }) => `${phrase}: ${date.edtf}`);

/** Every day from 2024, a leap year, to 2027. */
const anyDay = fc
  .integer({ min: 0, max: 4 * 365 })
  .map((days) => formatISO(addDays(parseISO('2024-01-01'), days), { representation: 'date' }));

describe('a weekday is', () => {
  test('the last one on or before the day the source was written, whichever the two are', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 6 }), (written, daysAgo) => {
        const day = addDays(parseISO(written), -daysAgo);
        const [reading, ...others] = resolveDates(
          `They met on ${format(day, 'EEEE')} in Port Sample`,
          writtenOn(written),
        );
        expect(reading).toEqual({
          phrase: `on ${format(day, 'EEEE')}`,
          date: expect.objectContaining({ edtf: formatISO(day, { representation: 'date' }) }),
          relativeTo: written,
        });
        expect(others).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ['on Sunday at 4 pm', 'on Sunday at 4 pm: 2025-11-23', 'with a time of day'],
    ['on Saturday evening', 'on Saturday evening: 2025-11-22', 'with a part of the day'],
    ['late Friday (local time)', 'Friday: 2025-11-21', 'without "on"'],
    ['last Friday', 'last Friday: 2025-11-21', 'with "last"'],
    [
      'last Sunday',
      'last Sunday: 2025-11-16',
      'which on that weekday is another than the same day',
    ],
    ['next Sunday', 'next Sunday: 2025-11-30', 'with "next"'],
    ['on Friday last week', 'on Friday last week: 2025-11-21', 'with its week'],
    ['from Tuesday to Thursday', 'from Tuesday to Thursday: 2025-11-18/2025-11-20', 'a span'],
    ['from Saturday to Monday', 'from Saturday to Monday: 2025-11-22/2025-11-24', 'over the week'],
    ['Sunday 23 November', 'Sunday 23 November: 2025-11-23', 'with its date'],
  ])('read in %j as %j: %s', (words, reading) => {
    expect(datesIn(words)[0]?.replace(/^from /, '')).toBe(reading.replace(/^from /, ''));
  });

  test('each of several', () => {
    expect(datesIn('on Friday and Saturday')).toEqual([
      'on Friday: 2025-11-21',
      'Saturday: 2025-11-22',
    ]);
  });
});

describe('a weekday of a sentence that looks ahead may also be the next one', () => {
  test.each([
    ['I will ask the Council on Tuesday', 'on Tuesday', '2025-11-18', '2025-11-25'],
    ['Ada Example is to be commissioner from Thursday', 'Thursday', '2025-11-20', '2025-11-27'],
    ['They plan to meet on Sunday', 'on Sunday', '2025-11-23', '2025-11-30'],
    ['The vote is due on Monday', 'on Monday', '2025-11-17', '2025-11-24'],
  ])('%s', (words, phrase, last, next) => {
    expect(datesIn(words)).toEqual([`${phrase}: ${last}`, `${phrase}: ${next}`]);
  });

  test.each([
    ['The summit opened on Monday. It is to last for about a week', 'on Monday: 2025-11-17'],
    ['They will go home. They met on Monday', 'on Monday: 2025-11-17'],
  ])('but not of its neighbour: %s', (words, date) => {
    expect(datesIn(words)).toEqual([date]);
  });
});

describe('a day is read when it is', () => {
  test.each([
    ['today', '2025-11-23'],
    ['yesterday', '2025-11-22'],
    ['last night', '2025-11-22'],
    ['tomorrow', '2025-11-24'],
    ['tonight', '2025-11-23'],
    ['yesterday at noon', '2025-11-22'],
    ['two days ago', '2025-11-21'],
    ['in three days', '2025-11-26'],
  ])('%s, from the day the source was written', (words, day) => {
    const [reading] = resolveDates(`They met ${words}`, sunday);
    expect(reading).toMatchObject({ phrase: words, date: { edtf: day }, relativeTo: '2025-11-23' });
  });

  test.each([
    ['October 29', '2025-10-29'],
    ['29 October', '2025-10-29'],
    ['the 29th of October', '2025-10-29'],
    ['Oct. 29', '2025-10-29'],
    ['October 27-28', '2025-10-27/2025-10-28'],
    ['27 to 28 October', '2025-10-27/2025-10-28'],
  ])('%s, of the nearest year', (words, day) => {
    const [reading] = resolveDates(`They met on ${words} in Port Sample`, sunday);
    expect(reading).toMatchObject({ date: { edtf: day }, relativeTo: '2025-11-23' });
  });

  test.each([
    ['2026-01-02', 'December 31', '2025-12-31'],
    ['2026-01-02', 'January 2', '2026-01-02'],
    ['2025-12-30', 'January 2', '2026-01-02'],
    ['2025-12-30', 'December 30', '2025-12-30'],
    ['2026-01-02', 'from 30 December to 2 January', '2025-12-30/2026-01-02'],
    ['2025-12-30', 'from 30 December to 2 January', '2025-12-30/2026-01-02'],
  ])('around New Year: written on %s, %s is %s', (written, words, day) => {
    expect(resolveDates(words, writtenOn(written))[0]?.date.edtf).toBe(day);
  });

  test.each([
    ['October 29, 2025', '2025-10-29'],
    ['29 October 2025', '2025-10-29'],
    ['Wednesday, 29 October 2025', '2025-10-29'],
    ['2025-10-29', '2025-10-29'],
    ['29 February 2024', '2024-02-29'],
    ['29 October 2025 at 4 pm', '2025-10-29'],
  ])('%s, whole, and then it is not told from what it follows', (words, day) => {
    const [reading] = resolveDates(`They met on ${words}`, sunday);
    expect(reading?.date.edtf).toBe(day);
    expect(reading).not.toHaveProperty('relativeTo');
  });

  test('any day of a month, written with its year or shortly after', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 150 }), (written, daysAgo) => {
        const day = addDays(parseISO(written), -daysAgo);
        const iso = formatISO(day, { representation: 'date' });
        const source = writtenOn(written);
        expect(resolveDates(`on ${format(day, 'd MMMM yyyy')}`, source)[0]?.date.edtf).toBe(iso);
        fc.pre(!iso.endsWith('-02-29'));
        expect(resolveDates(`on ${format(day, 'MMMM d')},`, source)[0]?.date.edtf).toBe(iso);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a month is read', () => {
  test('with its year as that month', () => {
    expect(resolveDates('in October 2024', sunday)).toEqual([
      {
        phrase: 'October 2024',
        date: { edtf: '2024-10', earliest: '2024-10-01', latest: '2024-10-31' },
      },
    ]);
  });

  test('without its year as the last one, or the next one', () => {
    expect(datesIn('She went there in April')).toEqual(['April: 2025-04', 'April: 2026-04']);
    expect(datesIn('She went there in November')).toEqual([
      'November: 2025-11',
      'November: 2026-11',
    ]);
  });

  test('when it is "last month"', () => {
    expect(datesIn('They met last month')).toEqual(['last month: 2025-10']);
  });
});

describe('what is surely no date is passed over', () => {
  test.each([
    ['the call lasted for around 25 minutes'],
    ['around 25 minutes'],
    ['at 4 pm'],
    ["at 5 o'clock"],
    ['an hour later'],
    ['at midnight'],
    ['in the morning'],
    ['the ministers may meet'],
    ['Prime Minister Theresa May met them'],
    ['they march on'],
    ['a march of fishers'],
    ['a March of ministers'],
    ['a second meeting'],
    ['the sun shone while they sat'],
    ['mon ami'],
    ['two days before the conference'],
    ['the day before'],
    ['a week later'],
    ['last week'],
    ['two weeks ago'],
    ['over the weekend'],
    ['three years ago'],
    ['now in office'],
    ['this coming Sunday'],
    ['10/11'],
    ['10/11/2025'],
    ['1/2 of the ships, 24/7'],
    ['Resolution 2030 of 1,200 ships'],
    ['a vote of 8-10, and 3.5 per cent'],
    ['in 2028'],
    ['G20 Summit'],
    ['30 February'],
    [''],
  ])('%s', (words) => {
    expect(datesIn(words)).toEqual([]);
  });
});

describe('only English is read', () => {
  test.each(['de', 'ja', 'fr-CA', 'enm'])('not a source in %s', (language) => {
    expect(datesIn('on Sunday, 23 November 2025', writtenOn('2025-11-23', language))).toEqual([]);
  });

  test.each(['en', 'en-IN', 'en-GB'])('but one in %s', (language) => {
    expect(datesIn('on Sunday', writtenOn('2025-11-23', language))).toEqual([
      'on Sunday: 2025-11-23',
    ]);
  });

  test('and a post, from its own day', () => {
    const post = record('posts', 'Text.', { date: '2025-11-24' });
    expect(resolveDates('met on Sunday', post)[0]).toMatchObject({
      date: { edtf: '2025-11-23' },
      relativeTo: '2025-11-24',
    });
  });
});

describe('an article is read from', () => {
  type Front = Parameters<typeof write<'articles'>>[3];
  const articleOf = (front: Front) => {
    const [article] = contentOf([write('articles', 'x', 'Text.', front)]).records.articles;
    if (!article) throw new Error('found no article');
    return article;
  };
  const place = 'Port Sample';

  test.each<[string, Front, string[]]>([
    [
      'the day of its dateline',
      { dateline: { date: '2025-11-23' }, published: '2025-12-30' },
      ['on Sunday: 2025-11-23'],
    ],
    [
      'the day it was published, where its dateline has none',
      { dateline: { place }, published: '2025-11-24' },
      ['on Sunday: 2025-11-23'],
    ],
    [
      'the day it was published, where it has no dateline',
      { dateline: undefined, published: '2025-11-24' },
      ['on Sunday: 2025-11-23'],
    ],
    [
      'no day, where the month is all that is known',
      { dateline: undefined, published: '2025-11' },
      [],
    ],
    ['no day, where that is in doubt', { dateline: undefined, published: '2025-11-24~' }, []],
  ])('%s', (_, front, expected) => {
    expect(datesIn('on Sunday', articleOf(front))).toEqual(expected);
  });

  test.each([null, 'soon', 2025, { date: 'soon' }])(
    'no day, where its dateline is %j, as that has been told',
    (dateline) => {
      const front = { dateline, published: '2025-11-24' } as unknown as Front;
      expect(datesIn('on Sunday', articleOf(front))).toEqual([]);
    },
  );

  test('no day, where that of publication is none, as that has been told', () => {
    const front = { dateline: undefined, published: 'soon' };
    expect(datesIn('on Sunday', articleOf(front))).toEqual([]);
  });
});

describe('two dates overlap', () => {
  const span = (edtf: string) => {
    const date = parseFuzzyDate(edtf);
    if (!date) throw new Error(`${edtf} is no date`);
    return date;
  };

  test.each([
    ['2025-11-23', '2025-11-23', true],
    ['2025-11-23', '2025-11-24', false],
    ['2025-11', '2025-11-30', true],
    ['2025-11-30/2025-12-02', '2025-12-02/2025-12-05', true],
    ['2025-11-30/2025-12-01', '2025-12-02', false],
    ['2025', '2025-12', true],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(overlap(span(a), span(b))).toBe(expected);
    expect(overlap(span(b), span(a))).toBe(expected);
  });
});

test('whatever the words, a reading is of the words, and of days that there are', () => {
  const words = fc.array(
    fc.constantFrom(
      'on',
      'Sunday',
      'May',
      '23',
      '2025',
      'at',
      '4',
      'pm',
      'last',
      'week',
      'to',
      'Oct',
      'ago',
      'two',
      'days',
      '31',
      '/',
      '-',
      'noon',
      'next',
      'February',
      '29',
      '30',
    ),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(words, anyDay, (parts, written) => {
      const text = parts.join(' ');
      for (const { phrase, date } of resolveDates(text, writtenOn(written))) {
        expect(text).toContain(phrase);
        expect(date.earliest <= date.latest).toBe(true);
        expect(parseFuzzyDate(date.edtf)).toMatchObject(date);
      }
    }),
    { numRuns: 200 },
  );
});
