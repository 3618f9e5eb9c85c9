import { describe, expect, test } from 'vitest';
import { parseEventDate } from '../../src/content/dates/dates.ts';
import {
  formatDay,
  formatFuzzyDate,
  formatMonth,
  formatTick,
} from '../../src/messages/format/format-date.ts';
import { languages, messagesFor } from '../../src/messages/index.ts';

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
  ar: {
    day: '14 فبراير 2030',
    firstDay: '1 مارس 2030',
    month: 'مارس 2030',
    year: '2030',
    daysOfMonth: 'من 12 إلى 14 فبراير 2030',
    daysOfYear: 'من 28 فبراير إلى 2 مارس 2030',
    days: 'من 30 ديسمبر 2029 إلى 2 يناير 2030',
    monthsOfYear: 'من أبريل إلى يونيو 2030',
    months: 'من أكتوبر 2029 إلى فبراير 2030',
    years: 'من 2029 إلى 2031',
    unequal: 'من 12 فبراير 2030 إلى مارس 2030',
    aboutDay: 'نحو 4 مارس 2030',
    aboutMonth: 'نحو مارس 2030',
    perhapsYear: 'ربما 2030',
    ongoing: 'منذ 4 مارس 2030',
    ongoingMonth: 'منذ مارس 2030',
    unknown: 'منذ 4 مارس 2030، ولا يُعرف متى انتهى',
  },
  hi: {
    day: '14 फ़रवरी 2030',
    firstDay: '1 मार्च 2030',
    month: 'मार्च 2030',
    year: '2030',
    daysOfMonth: '12–14 फ़रवरी 2030',
    daysOfYear: '28 फ़रवरी से 2 मार्च 2030',
    days: '30 दिसंबर 2029 से 2 जनवरी 2030',
    monthsOfYear: 'अप्रैल से जून 2030',
    months: 'अक्टूबर 2029 से फ़रवरी 2030',
    years: '2029–2031',
    unequal: '12 फ़रवरी 2030 से मार्च 2030',
    aboutDay: '4 मार्च 2030 के आसपास',
    aboutMonth: 'मार्च 2030 के आसपास',
    perhapsYear: 'संभवतः 2030',
    ongoing: '4 मार्च 2030 से जारी',
    ongoingMonth: 'मार्च 2030 से जारी',
    unknown: '4 मार्च 2030 से, समाप्ति अज्ञात',
  },
  ja: {
    day: '2030年2月14日',
    firstDay: '2030年3月1日',
    month: '2030年3月',
    year: '2030年',
    daysOfMonth: '2030年2月12～14日',
    daysOfYear: '2030年2月28日～3月2日',
    days: '2029年12月30日～2030年1月2日',
    monthsOfYear: '2030年4月～6月',
    months: '2029年10月～2030年2月',
    years: '2029～2031年',
    unequal: '2030年2月12日～2030年3月',
    aboutDay: '2030年3月4日ごろ',
    aboutMonth: '2030年3月ごろ',
    perhapsYear: 'おそらく2030年',
    ongoing: '2030年3月4日から継続中',
    ongoingMonth: '2030年3月から継続中',
    unknown: '2030年3月4日から（終了時期は不明）',
  },
};

test('every language but English has its dates here', () => {
  expect(Object.keys(expected).sort()).toEqual(languages.filter((each) => each !== 'en').sort());
});

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
  ['ar', 'الخميس 14 فبراير 2030', 'فبراير 2030', '14 فبراير'],
  ['hi', 'गुरुवार, 14 फ़रवरी 2030', 'फ़रवरी 2030', '14 फ़र'],
  ['ja', '2030年2月14日（木）', '2030年2月', '2月14日'],
])('in %s a day has its weekday, a heading its month, an axis its label', (language, ...texts) => {
  const messages = messagesFor(language);
  expect([
    formatDay('2030-02-14', messages),
    formatMonth('2030-02', messages),
    formatTick('2030-02-14', 'day', messages),
  ]).toEqual(texts);
});
