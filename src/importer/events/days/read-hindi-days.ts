import type { DayMention } from '../../../digest/claims/days/read-days.ts';
import {
  calendarOf,
  daysOf,
  monthSpan,
  type Span,
  weekdayOf,
  yearSpan,
} from '../../../digest/claims/days/spans.ts';
import { calendarNames } from '../../story/days/calendar-names.ts';
import { readDay } from '../../story/days/read-day.ts';

const word = /[\p{L}\p{M}\p{Nd}]+/gu;
const before = '(?:पिछले|पिछली|बीते|बीती|गत)';
/** Months and years that are counted from the day of the story. */
const earlier = new RegExp(`${before} (?<unit>महीने|माह|साल|वर्ष)`, 'gu');
const near: Readonly<Record<string, number>> = { आज: 0, कल: -1, परसों: -2 };

/** Reads the days in a Hindi sentence that tells of the past: there, कल is yesterday. */
export function readHindiDays(text: string, reference: number): DayMention[] {
  const { year, month } = calendarOf(reference);
  const found: DayMention[] = [];
  const add = (words: string, start: number, grain: DayMention['grain'], spans: Span[]) =>
    found.push({ start, end: start + words.length, words, grain, spans });
  for (const { 0: words, groups, index } of text.matchAll(earlier)) {
    const isYear = /^(?:साल|वर्ष)$/u.test(groups?.unit ?? '');
    add(words, index, isYear ? 'year' : 'month', [
      isYear ? yearSpan(year - 1) : monthSpan(year, month - 1),
    ]);
  }
  for (const { 0: words, index } of text.matchAll(word)) {
    const printed = readDay(text.slice(index));
    const weekday = calendarNames().weekdays.get(words.normalize('NFC'));
    const steps = Object.hasOwn(near, words) ? near[words] : undefined;
    if (printed) {
      const years = printed.year === undefined ? [year - 1, year] : [printed.year];
      const spans = years.flatMap((each) => daysOf(each, printed.month, [printed.day]));
      add(text.slice(index, index + printed.length), index, 'day', spans);
    } else if (weekday !== undefined) {
      const back = (weekdayOf(reference) - weekday + 7) % 7;
      add(words, index, 'weekday', [{ first: reference - back, last: reference - back }]);
    } else if (steps !== undefined) {
      add(words, index, 'day', [{ first: reference + steps, last: reference + steps }]);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
