import { ofLanguage } from '../../../../digest/language/of-language.ts';
import { keyOf } from '../../../../digest/language/words-of.ts';
import { calendarNames } from '../../../story/days/calendar-names.ts';
import { german } from './de.ts';
import { english, englishAtEnd } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import { dutch } from './nl.ts';
import { occasions } from './occasions.ts';
import { portuguese } from './pt.ts';

const keys = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).map(keyOf));
const perLanguage = (lists: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(lists).map(([language, list]) => [language, keys(list)]));

const called = perLanguage({
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  nl: dutch,
  pt: portuguese,
});
const happening = perLanguage(occasions);
const atEnd = keys(englishAtEnd);
/** What names of places begin with, in any language. */
const atStart = keys(
  'bad sankt san santa saint sainte sint ain oued wadi jebel ksar kafr cap capo fort fuerte forte mount monte mont cape cabo lake lago lac port puerto porto rio villa palazzo palacio palais palacete casa castel castello castillo chateau schloss burg hotel cafe pension camp stade stadion estadio stadio',
);
/** Shorter ends of compounds are those of other words as well. */
const shortestEnd = 4;

/** Whether a noun, as a key, is one of what may have a name and is nobody: a place, a body, a vessel, a work. */
export function isCalled(key: string, language: string): boolean {
  return isNounOf(called, key, language);
}

/** The same, and nouns of times and events as well. */
export function namesThing(key: string, language: string): boolean {
  return (
    isCalled(key, language) ||
    isNounOf(happening, key, language) ||
    calendarNames().weekdays.has(key)
  );
}

function isNounOf(
  lists: Readonly<Record<string, ReadonlySet<string>>>,
  key: string,
  language: string,
): boolean {
  const own = ofLanguage(lists, language);
  if (!own || own.has(key)) return own !== undefined;
  if (!/^(?:de|nl)\b/u.test(language)) return false;
  // "Fährschiff", "scheepswerf"
  for (let at = 3; at <= key.length - shortestEnd; at += 1) if (own.has(key.slice(at))) return true;
  return false;
}

/** Whether a name, as keys, says by its first or last word that it is a place's or a body's: "Villa Sorana", "Kestrel Lodge". */
export function isNameOfThing(name: readonly string[]): boolean {
  return name.length > 1 && (atEnd.has(name.at(-1) ?? '') || atStart.has(name[0] ?? ''));
}
