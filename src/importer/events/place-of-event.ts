import { keyOf } from '../../digest/language/words-of.ts';
import { countryOf } from '../people/offices/countries.ts';
import { isPlainRole } from '../people/words/roles.ts';
import { calendarNames } from '../story/days/calendar-names.ts';
import type { NamedPlace } from './story-event.ts';

/** A place by its words, and where they stand. */
export interface PlaceWords extends NamedPlace {
  readonly start: number;
  readonly end: number;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

const name = String.raw`\p{Lu}[\p{L}\p{M}'’-]*(?:[ -](?:(?:de|del|di|da|do|dos|la|las|los|le|el|al|am|an der|of|sur|upon) ){0,2}\p{Lu}[\p{L}\p{M}'’-]*){0,3}`;
const prepositions: Readonly<Record<string, string>> = {
  en: 'in|at|near|outside|off|to|through|visited|toured',
  de: 'in|nahe|besuchte|besuchten',
  es: 'en el(?= (?:Palacio|Centro|Museo|Hotel|Teatro|Puerto|Aeropuerto|Parque|Salón))|en la(?= (?:Casa|Plaza|Residencia|Sede|Universidad))|en|cerca de|visitó|visitaron',
  fr: 'au(?= (?:Palais|Centre|Musée|Château|Quai))|à la(?= (?:Maison|Résidence))|à|près de|en|au large de|visité',
  nl: 'in|te|bij|naar|bezocht',
  it: 'a|in|visitato|nella frazione di|vicino a|presso',
  pt: 'em|no|na|perto de',
};
const hindi = /(?<name>[\p{L}\p{M}]+(?: शहर| जिले| ज़िले| गांव| गाँव)?) (?:में|के पास)(?![\p{L}\p{M}])/gu;
/** Names of these are no places: an occasion, a body, or something that somebody is in. */
const noPlace =
  /\b(?:Summit|Conference|Forum|Council|Parliament|Ministry|Congress|Senate|Court|Cup|Assembly|Festival|Games|Agreement|Treaty|Gipfel|Konferenz|Cumbre|Sommet|Conseil|Consejo|Parlement|Parlamento|Halle|Post|Facebook|Instagram|Mastodon|Bluesky|Telegram|Twitter|Koo|Threads|YouTube|TikTok|LinkedIn|X)\b/u;

/** German nouns behind "in" that are none either. */
const germanNoun =
  /^(?:Frage|Kraft|Haft|Gefahr|Betrieb|Richtung|Zukunft|Folge|Ruhe|Not|Brand|Streik|Rente|Höhe|Zeiten|Teilen|Form|Gang|Schach|Schutz|Gewahrsam|Zusammenarbeit|Gesprächen|Verhandlungen|Anwesenheit|Begleitung|Abwesenheit|Millionen|\p{L}+(?:ung|heit|keit|schaft|tion|tät|nahme|sicht|wesen))$/u;

/**
 * The place that a sentence names for something that took place: the nearest behind the words that tell of it, or
 * else before them.
 *
 * @param taken Stretches that are people or days.
 */
export function placeIn(
  sentence: string,
  at: Range,
  { language, taken }: { language: string; taken: readonly Range[] },
): PlaceWords | undefined {
  const found = /\p{sc=Devanagari}/u.test(sentence)
    ? hindiPlaces(sentence)
    : capitalPlaces(sentence, language, taken);
  const free = found.filter(
    ({ start, end }) => !taken.some((each) => each.start < end && each.end > start),
  );
  const behind = free.filter(({ start }) => start >= at.start);
  return behind[0] ?? free.at(-1);
}

function capitalPlaces(sentence: string, language: string, taken: readonly Range[]): PlaceWords[] {
  const [base = ''] = language.split('-');
  const words = prepositions[base];
  if (words === undefined) return [];
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{M}-])(?:${words}|${capital(words)}) (?<name>${name})`,
    'gu',
  );
  return [...sentence.matchAll(pattern)].flatMap(({ 0: all, groups, index }) => {
    const run = groups?.name ?? '';
    const start = index + all.length - run.length;
    const next = taken.find((each) => each.start > start && each.start < start + run.length);
    const whole = beforeOffice(next ? run.slice(0, next.start - start).trim() : run);
    const place = nameOf(whole, language);
    if (
      !place ||
      place.name === '' ||
      germanNoun.test(place.name) ||
      noPlace.test(place.name) ||
      isDayWord(place.name)
    )
      return [];
    const from = start + whole.indexOf(place.name);
    return [{ ...place, start: from, end: from + place.name.length }];
  });
}

function capital(words: string): string {
  return words.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** "in Velmora Präsident Brandt": up to the office. */
function beforeOffice(run: string): string {
  const words = run.split(' ');
  const office = words.findIndex((word) => isPlainRole(keyOf(word)));
  return office === -1 ? run : words.slice(0, office).join(' ');
}

/** "Malaysia's Kuala Lumpur" is Kuala Lumpur; a country alone is no place to be entered. */
function nameOf(words: string, language: string): NamedPlace | undefined {
  const owned = /^(?<owner>.+?)['’]s (?<rest>.+)$/u.exec(words)?.groups;
  const place = (owned?.rest ?? words).replace(/['’]s?$/u, '');
  if (countryOf(place, language) !== undefined && countryOf(place, language) === place)
    return undefined;
  const country = owned?.owner === undefined ? undefined : countryOf(owned.owner, language);
  return { name: place, ...(country !== undefined && { country }) };
}

function isDayWord(words: string): boolean {
  const [first = ''] = words.toLowerCase().split(' ');
  const { months, weekdays } = calendarNames();
  return first.length > 3 && (months.has(first) || weekdays.has(first));
}

/** Common nouns before में: a house, a meeting, a state of things. */
const nouns =
  /^(?:अस्पताल|बैठक|दुर्घटना|हादसे|हादसा|मामले|सभा|रैली|बाद|इस|उस|कार्यक्रम|समारोह|संसद|विधानसभा|दौरान|क्षेत्र|राज्य|देश|शहर|गांव|गाँव|जिले|पोस्ट|बयान|साल|महीने|अगस्त|विषय|बारे|आपस|जवाब|अंत|शुरू|रूप)$/u;

function hindiPlaces(sentence: string): PlaceWords[] {
  const { months, weekdays } = calendarNames();
  return [...sentence.matchAll(hindi)].flatMap(({ groups, index }) => {
    const place = groups?.name ?? '';
    if (nouns.test(place) || months.has(place) || weekdays.has(place)) return [];
    return [{ name: place, start: index, end: index + place.length }];
  });
}
