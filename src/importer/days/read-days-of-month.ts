import type { DayMention } from '../../digest/claims/days/reading/read-days.ts';
import { calendarOf, daysOf } from '../../digest/claims/days/spans.ts';
import { ofLanguage } from '../../digest/language/of-language.ts';

/** Days that are told by their number alone: "on the 9th", "el día 9", "il giorno 9", "no dia 9", "am 9. des Monats". */
const forms: Readonly<Record<string, RegExp>> = {
  en: /(?<=(?<!\p{L})on the )(?<day>\d{1,2})(?:st|nd|rd|th)(?! (?:of|floor|day|anniversary|hole|lap|minute|century|birthday|ballot|attempt|street|avenue|parallel)(?!\p{L}))(?![-\d])/gu,
  es: /(?<=(?<!\p{L})(?:el|del) (?:pasado )?)día (?<day>\d{1,2})(?! (?:de|del)(?!\p{L}))(?!\d)/gu,
  pt: /(?<=(?<!\p{L})(?:no|do) (?:passado )?)dia (?<day>\d{1,2})(?! de(?!\p{L}))(?![\d/])/gu,
  it: /(?<=(?<!\p{L})il )giorno (?<day>\d{1,2})(?! \p{Ll})(?!\d)/gu,
  de: /(?<=(?<!\p{L})(?:am|vom) )(?<day>\d{1,2})\. (?:des|dieses) Monats/gu,
};

/** Reads days of this month and the one before that have only a number, in a language (BCP 47). */
export function readDaysOfMonth(text: string, language: string, reference: number): DayMention[] {
  const pattern = ofLanguage(forms, language);
  if (!pattern) return [];
  const { year, month } = calendarOf(reference);
  const last = month === 1 ? [year - 1, 12] : [year, month - 1];
  return [...text.matchAll(pattern)].map(({ 0: words, groups, index }) => {
    const day = Number(groups?.day);
    const spans = [
      ...daysOf(last[0] ?? year, last[1] ?? month, [day]),
      ...daysOf(year, month, [day]),
    ];
    return { start: index, end: index + words.length, words, grain: 'day', spans };
  });
}
