import type { Found } from './read-days.ts';
import { calendarOf, dayNumber, monthSpan, weekdayOf, yearSpan } from './spans.ts';

const near: Readonly<Record<string, number>> = {
  昨日: -1,
  昨天: -1,
  きのう: -1,
  本日: 0,
  今日: 0,
  今天: 0,
  きょう: 0,
  明日: 1,
  明天: 1,
  あす: 1,
  一昨日: -2,
  前天: -2,
};
const nearForm = /一昨日|昨日|昨天|きのう|本日|今日|今天|きょう|明日|明天|あす|前天/g;
const dateForm = /(?:(\d{4})年)?\s?(?:(\d{1,2})月)?\s?(\d{1,2})[日号號]/g;
const monthForm = /(?:(\d{4})年)?\s?(\d{1,2})月(?!\d)/g;
const yearForm = /(\d{4})年/g;
const weekdayForm = /([日月火水木金土])曜|(?:星期|礼拜|週|周)([日天一二三四五六])/g;

/** Reads the days of Japanese and Chinese, written in digits: "２３日", "5月9日", "木曜". */
export function* readEastAsianDays(text: string, reference: number): Iterable<Found> {
  const { year, month } = calendarOf(reference);
  for (const { 0: words, 1: y, 2: m, 3: d, index } of text.matchAll(dateForm)) {
    const months = m ? [Number(m)] : [month - 1, month, month + 1];
    const years = y ? [Number(y)] : m ? [year - 1, year, year + 1] : [year];
    const days = years.flatMap((each) => months.map((which) => dayNumber(each, which, Number(d))));
    const spans = days.map((day) => ({ first: day, last: day }));
    yield { start: index, end: index + words.length, grain: 'day', spans };
  }
  for (const { 0: words, 1: y, 2: m, index } of text.matchAll(monthForm)) {
    const years = y ? [Number(y)] : [year - 1, year, year + 1];
    const spans = years.map((each) => monthSpan(each, Number(m)));
    yield { start: index, end: index + words.length, grain: 'month', spans };
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
  for (const { 0: words, index } of text.matchAll(nearForm)) {
    const day = reference + (near[words] ?? 0);
    yield {
      start: index,
      end: index + words.length,
      grain: 'day',
      spans: [{ first: day, last: day }],
    };
  }
}
