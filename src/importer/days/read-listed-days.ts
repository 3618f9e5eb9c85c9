import type { DayMention } from '../../digest/claims/days/reading/read-days.ts';
import {
  calendarOf,
  daysOf,
  monthSpan,
  type Span,
  weekdayOf,
  yearSpan,
} from '../../digest/claims/days/spans.ts';
import { calendarNames } from '../story/days/calendar-names.ts';
import { readDay } from '../story/days/read-day.ts';

const word = /[\p{L}\p{M}\p{Nd}]+/gu;

/** The words of a language for days that are counted from the one of the story, in a sentence of the past. */
interface Words {
  readonly near: Readonly<Record<string, number>>;
  /** Months and years that are counted from it; the group is the unit. */
  readonly earlier: RegExp;
  readonly year: RegExp;
  /** Days and months by their numbers alone. */
  readonly day?: RegExp;
  readonly month?: RegExp;
}

const languages: Readonly<Record<string, Words>> = {
  hi: {
    near: { आज: 0, कल: -1, परसों: -2 },
    earlier: /(?:पिछले|पिछली|बीते|बीती|गत) (?<unit>महीने|माह|साल|वर्ष)/gu,
    year: /साल|वर्ष/u,
  },
  ko: {
    near: { 오늘: 0, 어제: -1, 전날: -1, 그제: -2 },
    earlier: /(?<unit>지난달|지난해|작년)/gu,
    year: /지난해|작년/u,
    day: /(?<!\p{Nd}|월 ?)(?<number>\p{Nd}{1,2})일(?!간)/gu,
    month: /(?<number>\p{Nd}{1,2})월(?! ?\p{Nd})/gu,
  },
  ar: {
    near: { اليوم: 0, أمس: -1, امس: -1, البارحة: -1 },
    earlier: /(?<unit>الشهر|العام|السنة) الماضية?/gu,
    year: /العام|السنة/u,
  },
};

/** Whether the days of a language (BCP 47) are read here. */
export function isListed(language: string): boolean {
  return Object.hasOwn(languages, baseOf(language));
}

/** Reads the days in a sentence that tells of the past: in Hindi, कल is yesterday there. */
export function readListedDays(text: string, language: string, reference: number): DayMention[] {
  const words = languages[baseOf(language)];
  if (!words) return [];
  const { year, month } = calendarOf(reference);
  const found: DayMention[] = [];
  const add = (its: string, start: number, grain: DayMention['grain'], spans: Span[]) => {
    const end = start + its.length;
    if (found.some((each) => each.start < end && each.end > start)) return;
    found.push({ start, end, words: its, grain, spans });
  };
  for (const { 0: all, groups, index } of text.matchAll(words.earlier)) {
    const isYear = words.year.test(groups?.unit ?? '');
    add(all, index, isYear ? 'year' : 'month', [
      isYear ? yearSpan(year - 1) : monthSpan(year, month - 1),
    ]);
  }
  for (const { 0: all, index } of text.matchAll(word)) {
    const printed = readDay(text.slice(index));
    const weekday = calendarNames().weekdays.get(all.normalize('NFC'));
    const steps = Object.hasOwn(words.near, all) ? words.near[all] : undefined;
    if (printed) {
      const years = printed.year === undefined ? [year - 1, year] : [printed.year];
      const spans = years.flatMap((each) => daysOf(each, printed.month, [printed.day]));
      add(text.slice(index, index + printed.length), index, 'day', spans);
    } else if (weekday !== undefined && all.length > 1) {
      const back = (weekdayOf(reference) - weekday + 7) % 7;
      add(all, index, 'weekday', [{ first: reference - back, last: reference - back }]);
    } else if (steps !== undefined) {
      add(all, index, 'day', [{ first: reference + steps, last: reference + steps }]);
    }
  }
  for (const { 0: all, groups, index } of words.day ? text.matchAll(words.day) : []) {
    const spans = [month - 1, month].flatMap((each) =>
      daysOf(year, each, [Number(groups?.number)]),
    );
    add(all, index, 'day', spans);
  }
  for (const { 0: all, groups, index } of words.month ? text.matchAll(words.month) : []) {
    const spans = [year - 1, year].map((each) => monthSpan(each, Number(groups?.number)));
    add(all, index, 'month', spans);
  }
  return found.sort((a, b) => a.start - b.start);
}

function baseOf(language: string): string {
  const [base = ''] = language.split('-');
  return base;
}
