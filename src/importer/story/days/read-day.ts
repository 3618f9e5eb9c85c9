import { calendarNames } from './calendar-names.ts';

/** A day as it is printed. */
export interface PrintedDay {
  /** Characters that it takes. */
  readonly length: number;
  readonly day: number;
  readonly month: number;
  readonly year?: number;
  /** Whether day and month could be the other way round. */
  readonly isAmbiguous?: true;
}

const word = String.raw`[\p{L}\p{M}'’]{2,20}`;
const year = String.raw`(?:(?:,?[ \u00a0]{1,2}(?:(?:de|del|of)[ \u00a0])?|(?<=\.)|[-/])(?<year>\p{Nd}{4})(?!\p{Nd}))?`;

/** The days of a month in words, as Hindi agencies write them: `सात मई`. */
const numbersInWords: ReadonlyMap<string, number> = new Map(
  (
    'एक दो तीन चार पांच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस बीस ' +
    'इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस तीस इकतीस'
  )
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
)
  .set('पाँच', 5)
  .set('छः', 6)
  .set('पन्द्रह', 15)
  .set('अट्ठारह', 18)
  .set('बाइस', 22)
  .set('तेइस', 23)
  .set('सत्ताइस', 27)
  .set('अठाईस', 28);
const inWords = new RegExp(
  String.raw`^(?<day>[\p{sc=Devanagari}]{2,9})[ \u00a0](?<month>[\p{sc=Devanagari}]{2,9})${year}`,
  'u',
);

/** A name of the month, and the number of the day behind or before it. */
const named = [
  String.raw`^(?<month>${word})\.?[ \u00a0]{1,2}(?<day>\p{Nd}{1,2})(?:st|nd|rd|th)?(?!\p{Nd}|[.:]\p{Nd})${year}`,
  String.raw`^(?<day>\p{Nd}{1,2})(?:\.|st|nd|rd|th|er|º|°|-?[ея]?го)?[ \u00a0/-]?(?:(?:de|di|of)[ \u00a0]|d['’][ \u00a0]?)?(?<month>${word})\.?${year}`,
].map((source) => new RegExp(source, 'iu'));

const numbered = [
  /^(?:(?:(?:西暦|西元|公元) ?)?(?<year>\p{Nd}{4}) ?年 ?)?(?<month>\p{Nd}{1,2}) ?月 ?(?<day>\p{Nd}{1,2}) ?[日号號]/u,
  /^(?:(?<year>\p{Nd}{4}) ?년 ?)?(?<month>\p{Nd}{1,2}) ?월 ?(?<day>\p{Nd}{1,2}) ?일/u,
  /^(?<year>\p{Nd}{4})[-/.](?<month>\p{Nd}{1,2})[-/.](?<day>\p{Nd}{1,2})(?!\p{Nd})/u,
  /^(?<day>\p{Nd}{1,2})\.[ ]?(?<month>\p{Nd}{1,2})\.(?:[ ]?(?<year>\p{Nd}{4})(?!\p{Nd}))?/u,
  /^(?<day>\p{Nd}{1,2})[-/](?<month>\p{Nd}{1,2})[-/](?<year>\p{Nd}{4})(?!\p{Nd})/u,
];

const before = new RegExp(String.raw`^(?<name>${word})\.?,?[ \u00a0]{1,2}`, 'u');

/**
 * Reads a day at the start of a text, with or without its weekday. A month has to have a number beside it, so "May"
 * the verb and "March" the walk are none.
 *
 * @example readDay('May 1 (Wire) - …') // { length: 5, day: 1, month: 5 }
 */
export function readDay(text: string): PrintedDay | undefined {
  const start = text.slice(0, 60);
  const day = dateAt(start);
  if (day) return day;
  const { 0: words = '', groups: { name = '' } = {} } = before.exec(start) ?? {};
  if (!calendarNames().weekdays.has(plain(name))) return undefined;
  const behind = dateAt(start.slice(words.length));
  return behind && { ...behind, length: words.length + behind.length };
}

function plain(name: string): string {
  return name.toLowerCase().normalize('NFC');
}

function dateAt(text: string): PrintedDay | undefined {
  for (const pattern of named) {
    const { 0: words = '', groups = {} } = pattern.exec(text) ?? {};
    const month = calendarNames().months.get(plain(groups.month ?? ''));
    if (month !== undefined) return dayOf(words, { ...groups, month: `${month}` });
  }
  const { 0: spelled = '', groups: written = {} } = inWords.exec(text) ?? {};
  const [number, month] = [
    numbersInWords.get(written.day ?? ''),
    calendarNames().months.get(plain(written.month ?? '')),
  ];
  if (number !== undefined && month !== undefined) {
    return dayOf(spelled, { ...written, day: `${number}`, month: `${month}` });
  }
  for (const pattern of numbered) {
    const { 0: words = '', groups } = pattern.exec(text) ?? {};
    if (groups) return dayOf(words, groups);
  }
  return undefined;
}

function dayOf(words: string, groups: Record<string, string | undefined>): PrintedDay | undefined {
  const [day, month] = [numberOf(groups.day), numberOf(groups.month)];
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
  const year = groups.year === undefined ? undefined : numberOf(groups.year);
  const isAmbiguous = /^\p{Nd}{1,2}[/-]/u.test(words) && day <= 12 && day !== month;
  return {
    length: words.length,
    day,
    month,
    ...(year !== undefined && { year }),
    ...(isAmbiguous && { isAmbiguous }),
  };
}

/** Reads decimal digits of any script; each script has its ten in a row. */
function numberOf(digits = ''): number {
  const isDigit = (code: number) => /\p{Nd}/u.test(String.fromCodePoint(code));
  return [...digits].reduce((number, digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let value = 0;
    while (value < 9 && isDigit(code - value - 1)) value += 1;
    return number * 10 + value;
  }, 0);
}
