import { calendarOf, monthSpan, yearSpan } from '../spans.ts';
import type { Found } from './read-days.ts';

/** The first month of each season north of the equator; south of it, that is half a year later. */
const firstMonths = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const;
type Season = keyof typeof firstMonths;

const names: readonly (readonly [RegExp, Season])[] = [
  [/^(?:spring|frühjahr|frühling|printemps|primavera|lente|voorjaar)/iu, 'spring'],
  [/^(?:summer|midsummer|sommer|été|verano|verão|estate|zomer)/iu, 'summer'],
  [/^(?:autumn|herbst|automne|otoño|outono|autunno|herfst|najaar)/iu, 'autumn'],
  [/^(?:winter|hiver|invierno|inverno)/iu, 'winter'],
];
const season =
  '(?:spring|summer|autumn|winter|frühjahr|frühling|sommer|herbst|printemps|été|automne|hiver|primavera|verano|otoño|invierno|verão|outono|inverno|estate|autunno|lente|voorjaar|zomer|herfst|najaar)';
const past =
  'last|this past|previous|letzten|vergangenen|vorigen|pasad[ao]|passad[ao]|scors[ao]|afgelopen|vorige';
const form = new RegExp(
  `(?<!\\p{L})(?:(?:${past}) ${season}|${season} (?:dernier|passé|pasad[ao]|passad[ao]|scors[ao]))(?!\\p{L})`,
  'giu',
);
const century =
  /(?<!\p{L})(?:this century|diese[ms] Jahrhunderts?|ce siècle|este siglo|este século|questo secolo|deze eeuw)(?!\p{L})/giu;

/** Reads "last summer", of either half of the world, and "this century". */
export function* readSeasons(text: string, reference: number): Iterable<Found> {
  const { year } = calendarOf(reference);
  for (const { 0: words, index } of text.matchAll(form)) {
    const name = new RegExp(season, 'iu').exec(words)?.[0] ?? '';
    const [, which = 'spring'] = names.find(([test]) => test.test(name)) ?? [];
    const spans = [year - 2, year - 1, year]
      .flatMap((each) => [0, 6].map((half) => seasonSpan(each, firstMonths[which] + half)))
      .filter(({ first, last }) => first < reference && reference - last < 366);
    yield { start: index, end: index + words.length, grain: 'period', spans };
  }
  for (const { 0: words, index } of text.matchAll(century)) {
    const spans = [yearSpan(year - (year % 100), 100)];
    yield { start: index, end: index + words.length, grain: 'period', spans };
  }
}

/** Three months and some weeks more: seasons begin on other days in calendars than in the weather. */
function seasonSpan(year: number, month: number) {
  return { first: monthSpan(year, month).first, last: monthSpan(year, month + 3).last };
}
