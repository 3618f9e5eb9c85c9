import { describe, expect, test } from 'vitest';
import { parseEventDate } from '../../src/content/dates/dates.ts';
import {
  formatDay,
  formatFuzzyDate,
  formatMonth,
  formatTick,
} from '../../src/messages/format-date.ts';
import { messagesFor } from '../../src/messages/index.ts';

/** The same dates in each language, in short. */
const dates = {
  day: '2030-02-14',
  firstDay: '2030-03-01',
  month: '2030-03',
  year: '2030',
  daysOfMonth: '2030-02-12/2030-02-14',
  daysOfYear: '2030-02-28/2030-03-02',
  days: '2029-12-30/2030-01-02',
  monthsOfYear: '2030-04/2030-06',
  months: '2029-10/2030-02',
  years: '2029/2031',
  unequal: '2030-02-12/2030-03',
  aboutDay: '2030-03-04~',
  aboutMonth: '2030-03~',
  perhapsYear: '2030?',
  ongoing: '2030-03-04/..',
  ongoingMonth: '2030-03/..',
  unknown: '2030-03-04/',
};

const expected: Record<string, Record<keyof typeof dates, string>> = {
  es: {
    day: '14 de febrero de 2030',
    firstDay: '1 de marzo de 2030',
    month: 'marzo de 2030',
    year: '2030',
    daysOfMonth: '12-14 de febrero de 2030',
    daysOfYear: 'del 28 de febrero al 2 de marzo de 2030',
    days: 'del 30 de diciembre de 2029 al 2 de enero de 2030',
    monthsOfYear: 'de abril a junio de 2030',
    months: 'de octubre de 2029 a febrero de 2030',
    years: '2029-2031',
    unequal: '12 de febrero de 2030 – marzo de 2030',
    aboutDay: 'hacia el 4 de marzo de 2030',
    aboutMonth: 'hacia marzo de 2030',
    perhapsYear: 'quizá 2030',
    ongoing: 'desde el 4 de marzo de 2030',
    ongoingMonth: 'desde marzo de 2030',
    unknown: 'desde el 4 de marzo de 2030, final desconocido',
  },
  fr: {
    day: '14 février 2030',
    firstDay: '1er mars 2030',
    month: 'mars 2030',
    year: '2030',
    daysOfMonth: 'du 12 au 14 février 2030',
    daysOfYear: 'du 28 février au 2 mars 2030',
    days: 'du 30 décembre 2029 au 2 janvier 2030',
    monthsOfYear: 'd’avril à juin 2030',
    months: 'd’octobre 2029 à février 2030',
    years: '2029-2031',
    unequal: '12 février 2030 – mars 2030',
    aboutDay: 'vers le 4 mars 2030',
    aboutMonth: 'vers mars 2030',
    perhapsYear: 'peut-être 2030',
    ongoing: 'depuis le 4 mars 2030',
    ongoingMonth: 'depuis mars 2030',
    unknown: 'depuis le 4 mars 2030, fin inconnue',
  },
};

describe.each(Object.keys(expected))('dates in %s', (language) => {
  const messages = messagesFor(language);

  test('are put together as the language does', () => {
    const written = Object.entries(dates).map(([name, edtf]) => {
      const date = parseEventDate(edtf);
      return [name, date && formatFuzzyDate(date, messages, 'short')];
    });
    expect(Object.fromEntries(written)).toEqual(expected[language]);
  });
});

test.each([
  ['es', 'jueves, 14 de febrero de 2030', 'febrero de 2030', '14 feb'],
  ['fr', 'jeudi 14 février 2030', 'février 2030', '14 févr.'],
])('in %s a day has its weekday, a heading its month, an axis its label', (language, ...texts) => {
  const messages = messagesFor(language);
  expect([
    formatDay('2030-02-14', messages),
    formatMonth('2030-02', messages),
    formatTick('2030-02-14', 'day', messages),
  ]).toEqual(texts);
});
