import { calendarOf, dayNumber, monthSpan, weekdayOf, yearSpan } from '../spans.ts';
import type { Found } from './read-days.ts';

/** Days, weeks, months and years by how far they are off. */
const offs: readonly (readonly [
  form: RegExp,
  unit: 'day' | 'week' | 'month' | 'year',
  steps: number,
])[] = [
  [/一昨日|おととい|前天/g, 'day', -2],
  [/(?<!一)昨日|昨天|昨晩|昨夜|昨晚|きのう/g, 'day', -1],
  [/本日|今日|今天|今夜|今晚|きょう/g, 'day', 0],
  [/明日|明天|あす/g, 'day', 1],
  [/明後日|あさって|后天|後天/g, 'day', 2],
  [/先週|上个?周|上星期/g, 'week', -1],
  [/今週|本周|这周|本星期/g, 'week', 0],
  [/来週|下个?周|下星期/g, 'week', 1],
  [/先月|上个?月/g, 'month', -1],
  [/今月|本月|这个月/g, 'month', 0],
  [/来月|下个?月/g, 'month', 1],
  [/一昨年/g, 'year', -2],
  [/(?<!一)昨年|去年/g, 'year', -1],
  [/今年|本年/g, 'year', 0],
  [/来年|明年/g, 'year', 1],
];
const dateForm =
  /(?:(\d{4}|[来昨今去明])年)?\s?(?:(\d{1,2}|[来先今])月)?\s?(\d{1,2})[日号號](?![間间後后内\d]|前(?![往来來赴去]))/g;
const monthForm = /(?:(\d{4}|[来昨今去明])年)?\s?(\d{1,2})月(?!\d)/g;
const yearForm = /(\d{4})年(?!間|间)/g;
const decadeForm = /(\d{4}|\d0)年代/g;
const weekdayForm = /([日月火水木金土])曜|(?:星期|礼拜|週|周)([日天一二三四五六])/g;

/** Reads the days of Japanese and Chinese, written in digits: "２３日", "5月9日", "木曜". */
export function* readEastAsianDays(text: string, reference: number): Iterable<Found> {
  const { year, month } = calendarOf(reference);
  for (const { 0: words, 1: y, 2: m, 3: d, index } of text.matchAll(dateForm)) {
    const isNear = m === undefined || !/\d/.test(m);
    const months = isNear ? monthsOf(m, month) : [Number(m)];
    const years = y ? [yearOf(y, year)] : isNear ? [year] : [year - 1, year, year + 1];
    const days = years.flatMap((each) => months.map((which) => dayNumber(each, which, Number(d))));
    const spans = days.map((day) => ({ first: day, last: day }));
    yield { start: index, end: index + words.length, grain: 'day', spans };
  }
  for (const { 0: words, 1: y, 2: m, index } of text.matchAll(monthForm)) {
    const years = y ? [yearOf(y, year)] : [year - 1, year, year + 1];
    const spans = years.map((each) => monthSpan(each, Number(m)));
    yield { start: index, end: index + words.length, grain: 'month', spans };
  }
  for (const { 0: words, 1: digits, index } of text.matchAll(decadeForm)) {
    const tens = Number(digits);
    const starts = tens >= 1000 ? [tens] : [1800, 1900, 2000].map((century) => century + tens);
    const spans = starts.map((start) => yearSpan(start, 10));
    yield { start: index, end: index + words.length, grain: 'period', spans };
  }
  for (const { 0: words, 1: y, index } of text.matchAll(yearForm)) {
    yield { start: index, end: index + words.length, grain: 'year', spans: [yearSpan(Number(y))] };
  }
  for (const { 0: words, 1: ja, 2: zh, index } of text.matchAll(weekdayForm)) {
    const weekday = ja
      ? '日月火水木金土'.indexOf(ja)
      : Math.max(0, '天一二三四五六'.indexOf(zh ?? ''));
    const last = reference - ((weekdayOf(reference) - weekday + 7) % 7);
    const spans = [last, last + 7].map((day) => ({ first: day, last: day }));
    yield { start: index, end: index + words.length, grain: 'weekday', spans };
  }
  for (const [form, unit, steps] of offs) {
    for (const { 0: words, index } of text.matchAll(form)) {
      yield { start: index, end: index + words.length, ...offBy(reference, unit, steps) };
    }
  }
}

/** Of "2030", or of the first sign of "last year". */
function yearOf(words: string, thisYear: number): number {
  if (/\d/.test(words)) return Number(words);
  return thisYear + (/[来明]/.test(words) ? 1 : words === '今' ? 0 : -1);
}

function monthsOf(words: string | undefined, thisMonth: number): number[] {
  if (words === undefined) return [thisMonth - 1, thisMonth, thisMonth + 1];
  return [thisMonth + (words === '来' ? 1 : words === '先' ? -1 : 0)];
}

function offBy(
  reference: number,
  unit: (typeof offs)[number][1],
  steps: number,
): Pick<Found, 'grain' | 'spans'> {
  const { year, month } = calendarOf(reference);
  if (unit === 'year') return { grain: 'year', spans: [yearSpan(year + steps)] };
  if (unit === 'month') return { grain: 'month', spans: [monthSpan(year, month + steps)] };
  if (unit === 'day') {
    return { grain: 'day', spans: [{ first: reference + steps, last: reference + steps }] };
  }
  const monday = reference - ((weekdayOf(reference) + 6) % 7) + 7 * steps;
  return { grain: 'period', spans: [{ first: monday, last: monday + 6 }] };
}
