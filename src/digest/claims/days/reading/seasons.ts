import { calendarOf, meet, monthSpan, yearSpan } from '../spans.ts';
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
const thisYear =
  "this year|dieses Jahres|cette année|(?:de )?este año|deste ano|quest['’]anno|dit jaar";
const lastYear =
  "last year|(?:letzten|vergangenen) Jahres|l['’]an(?:née)? (?:dernier|dernière|passée?)|(?:el )?año pasado|(?:o )?ano passado|(?:l['’])?anno scorso|vorig jaar";
const nextYear =
  "next year|nächsten Jahres|l['’]an(?:née)? prochaine?|(?:el )?(?:año próximo|próximo año|año que viene)|(?:o )?próximo ano|(?:l['’])?anno prossimo|volgend jaar";
const ofYear = new RegExp(
  `(?<!\\p{L})${season}(?: of| de| del| du| di| des| van)?,? (?:de )?(?:(\\d{4})|(${thisYear})|(${lastYear})|(${nextYear}))(?![\\p{L}\\d])`,
  'giu',
);
const century =
  /(?<!\p{L})(?:this century|diese[ms] Jahrhunderts?|ce siècle|este siglo|este século|questo secolo|deze eeuw)(?!\p{L})/giu;

/** Reads "the summer of next year", of either half of the world. */
export function* readSeasonsOfYears(text: string, reference: number): Iterable<Found> {
  const { year } = calendarOf(reference);
  for (const { 0: words, 1: digits, 3: last, 4: next, index } of text.matchAll(ofYear)) {
    const of = digits === undefined ? year + (next ? 1 : last ? -1 : 0) : Number(digits);
    // The winter of a year may be that in which it begins.
    const spans = [of - 1, of]
      .flatMap((each) =>
        [0, 6].map((half) => seasonSpan(each, firstMonths[seasonIn(words)] + half)),
      )
      .filter((span) => meet(span, yearSpan(of)));
    yield { start: index, end: index + words.length, grain: 'period', spans };
  }
}

/** Reads "last summer", of either half of the world, and "this century". */
export function* readSeasons(text: string, reference: number): Iterable<Found> {
  const { year } = calendarOf(reference);
  for (const { 0: words, index } of text.matchAll(form)) {
    const spans = [year - 2, year - 1, year]
      .flatMap((each) =>
        [0, 6].map((half) => seasonSpan(each, firstMonths[seasonIn(words)] + half)),
      )
      .filter(({ first, last }) => first < reference && reference - last < 366);
    yield { start: index, end: index + words.length, grain: 'period', spans };
  }
  for (const { 0: words, index } of text.matchAll(century)) {
    const spans = [yearSpan(year - (year % 100), 100)];
    yield { start: index, end: index + words.length, grain: 'period', spans };
  }
}

function seasonIn(words: string): Season {
  const name = new RegExp(season, 'iu').exec(words)?.[0] ?? '';
  const [, which = 'spring'] = names.find(([test]) => test.test(name)) ?? [];
  return which;
}

/** Three months and some weeks more: seasons begin on other days in calendars than in the weather. */
function seasonSpan(year: number, month: number) {
  return { first: monthSpan(year, month).first, last: monthSpan(year, month + 3).last };
}
