import { isCalendarDate } from '../../../../content/dates/dates.ts';
import { readDays } from '../../../../digest/claims/days/reading/read-days.ts';
import { dayOf } from '../../../../digest/claims/days/spans.ts';
import {
  type NameParts,
  partsOf,
  placesInOrder,
} from '../../../../digest/claims/names/name-parts.ts';
import { isSameWord } from '../../../../digest/claims/names/same-word.ts';
import type { NamedThing, Registry } from '../../../../digest/claims/registry.ts';
import { wordsOf } from '../../../../digest/language/words-of.ts';
import { findQuotation } from '../../../../digest/quotation/find-quotation.ts';
import type { Range, SourceText } from '../../../../digest/quotation/source-text.ts';

/** A source in which the words of values are looked for. */
export interface ReadSource {
  readonly text: SourceText;
  /** BCP 47. */
  readonly language: string;
  /** The day that "Sunday" counts from, as a number; none where it is not known. */
  readonly today: number | undefined;
  readonly registry: Registry;
}

/** More places of one value than these help nobody. */
const most = 12;
/** Shorter words stand for many things. */
const shortest = 2;

/**
 * Finds the words of a source that a value may be from: those that name the record of an id, those that mean a
 * day, or the value itself.
 *
 * @param kinds Of the records of which an id is to be; none where the value is no id.
 * @param near Where the words are most likely to be; others are given where there are none.
 */
export function wordsOfValue(
  value: string,
  { kinds, near }: { kinds: readonly string[]; near: readonly Range[] },
  source: ReadSource,
): Range[] {
  const thing = source.registry.find((each) => kinds.includes(each.kind) && each.id === value);
  const found = thing
    ? namesIn(source, thing)
    : kinds.length > 0
      ? []
      : /^\d{4}-\d\d/.test(value)
        ? daysIn(source, value)
        : literalIn(source, value);
  const inside = found.filter(({ start, end }) =>
    near.some((range) => range.start <= start && end <= range.end),
  );
  return (inside.length > 0 ? inside : found).slice(0, most);
}

function literalIn({ text }: ReadSource, value: string): Range[] {
  if (value.length < shortest) return [];
  return findQuotation(value, text).flatMap(([range]) => range);
}

/** Of a stretch of days, those that either end is named by. */
function daysIn({ text, language, today }: ReadSource, value: string): Range[] {
  const days = value.split('/').map((day) => day.replace(/[~?%]/g, ''));
  const numbers = days.filter(isCalendarDate).map(dayOf);
  if (today === undefined || numbers.length === 0) return [];
  const mentions = readDays(text.text, { language, reference: today });
  return mentions
    .filter(({ grain }) => grain === 'day' || grain === 'weekday')
    .filter(({ spans }) =>
      numbers.some((day) => spans.some(({ first, last }) => first <= day && day <= last)),
    )
    .map(({ start, end }) => ({ start, end }));
}

function namesIn({ text, registry }: ReadSource, thing: NamedThing): Range[] {
  const parts = partsOf(registry).find((each) => each.thing === thing);
  return parts ? namesOf(parts, text.text) : [];
}

/** Whole names first; a family name within one of these is no other place. */
function namesOf({ names, unparted, alone }: NameParts, text: string): Range[] {
  const words = wordsOf(text);
  const whole = names.flatMap((name) =>
    placesInOrder(words, name).map((at) => ({
      start: words[at]?.start ?? 0,
      end: words[at + name.length - 1]?.end ?? 0,
    })),
  );
  const joined = unparted.flatMap((name) =>
    placesOf(name, text).map((start) => ({ start, end: start + name.length })),
  );
  const single = words
    .filter(({ isCapital, key }) => isCapital && [...alone].some((part) => isSameWord(key, part)))
    .map(({ start, end }) => ({ start, end }));
  const all = [...whole, ...joined];
  const others = single.filter(
    ({ start, end }) => !all.some((range) => range.start <= start && end <= range.end),
  );
  return [...all, ...others].toSorted((a, b) => a.start - b.start);
}

function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}
