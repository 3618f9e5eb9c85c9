import { keyOf } from '../../../digest/language/words-of.ts';
import { countryOf } from '../../people/offices/countries.ts';
import { isOfficeKind, isPlainRole } from '../../people/words/roles.ts';
import { calendarNames } from '../../story/days/calendar-names.ts';
import type { NamedPlace } from '../story-event.ts';

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
  nl: 'in|te|bij|naar|bezocht|bezochten',
  it: 'a|in|ad|visitato|raggiunto|nella frazione di|vicino a|presso',
  pt: 'em|no|na|perto de',
};
/** Before where somebody goes. */
const motion: Readonly<Record<string, string>> = {
  de: 'nach',
  es: 'a|hasta',
  pt: 'a|à|ao|para|até',
  nl: 'aan|naar',
};
/** What may stand before a name: "to the flooded *town of* Velmora". */
const kindsOfPlace: Readonly<Record<string, string>> = {
  en: String.raw`the (?:[\p{Ll}-]+ ){0,3}?(?:town|city|village|port|capital|resort|district|island|suburb|hamlet)(?: of|,)?`,
  de: String.raw`der (?:\p{Ll}+ )?\p{L}*[Ss]tadt`,
  es: String.raw`la (?:\p{Ll}+ )?(?:ciudad|localidad|capital|villa|isla)(?: \p{Ll}+)?(?: de|,)?`,
  fr: String.raw`la (?:\p{Ll}+ )?(?:ville|capitale|commune)(?: \p{Ll}+)?(?: de|,)?`,
  nl: String.raw`(?:de|het) (?:\p{Ll}+ ){0,2}?(?:stad|dorp|gemeente|eiland|hoofdstad|havenstad)(?: van)?`,
  it: String.raw`(?:la|il) (?:\p{Ll}+ )?(?:città|capitale|paese|comune|isola|borgo)(?: \p{Ll}+)?(?: di,?)?`,
  pt: String.raw`(?:a )?(?:\p{Ll}+ )?(?:cidade|capital|vila|ilha)(?: de|,)?`,
};
/** German nouns have capitals as well, and so may stand behind a place. */
const germanName = String.raw`(?:(?:Bad|Sankt|St\.|Groß|Klein|New|San|Santa|Los|Port|El|Rio|Den|Neu|Alt) )?\p{Lu}[\p{L}\p{M}'’-]*(?:(?: (?:am|an der|im|ob der|auf) \p{Lu}[\p{L}\p{M}-]*)?)`;
const japanese =
  /(?<=^|[、。はがのと]|である)(?:首都|隣国|被災地の)?(?<name>[\p{sc=Han}\p{sc=Katakana}ー]{1,8}[市町村県区府島]|[\p{sc=Katakana}ー]{3,12})(?:で|にて|を訪|を視察|入りし)/gu;
/** Places of languages that say by their last syllable what they are, with what tells that something is there. */
const withSuffix: Readonly<Record<string, RegExp>> = {
  zh: /(?:在|抵达|抵達|访问|訪問|视察|視察|考察|走访|走訪|前往|来到|來到|赴|到)(?:了)?(?<name>\p{sc=Han}{1,6}?(?:市|县|縣|区|區|镇|鎮|乡|鄉|村|州|岛|島|港|城))(?<![灾災地山社景园園校小]区)/gu,
  ko: /(?<name>\p{sc=Hangul}{1,5}(?:시|군|구|읍|면|동|도|섬|항))(?:에서|에|를 (?:방문|찾|둘러|시찰)|을 (?:방문|찾|둘러|시찰))(?!\p{sc=Hangul}*(?:게|서는 안))/gu,
};
const hindi =
  /(?<name>[\p{L}\p{M}]+(?: शहर| जिले| ज़िले| गांव| गाँव)?) (?:में|के पास|का दौरा|की यात्रा)(?![\p{L}\p{M}])/gu;
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
 * @param isVisit Whether somebody went there.
 */
export function placeIn(
  sentence: string,
  at: Range,
  { language, taken, isVisit }: { language: string; taken: readonly Range[]; isVisit: boolean },
): PlaceWords | undefined {
  const [base = ''] = language.split('-');
  const suffixed = withSuffix[base];
  const found = suffixed
    ? namedPlaces(sentence, suffixed)
    : /\p{sc=Devanagari}/u.test(sentence)
      ? hindiPlaces(sentence)
      : /\p{sc=Hiragana}/u.test(sentence)
        ? namedPlaces(sentence, japanese)
        : capitalPlaces(sentence, { language, taken, isVisit });
  const free = found.filter(
    ({ start, end }) => !taken.some((each) => each.start < end && each.end > start),
  );
  const behind = free.filter(({ start }) => start >= at.start);
  return behind[0] ?? free.at(-1);
}

function namedPlaces(sentence: string, pattern: RegExp): PlaceWords[] {
  return [...sentence.matchAll(pattern)].map(({ 0: all, groups, index }) => {
    const place = groups?.name ?? '';
    const start = index + all.indexOf(place);
    return { name: place, start, end: start + place.length };
  });
}

function capitalPlaces(
  sentence: string,
  { language, taken, isVisit }: { language: string; taken: readonly Range[]; isVisit: boolean },
): PlaceWords[] {
  const [base = ''] = language.split('-');
  const own = prepositions[base];
  if (own === undefined) return [];
  const words = isVisit && motion[base] !== undefined ? `${own}|${motion[base]}` : own;
  const lead = kindsOfPlace[base];
  const named = base === 'de' ? germanName : name;
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{M}-])(?:(?:${words}|${capital(words)}) ${lead ? `(?:${lead} )?` : ''}${lead ? `|(?:${lead}) ` : ''})(?<name>${named})`,
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
  let office = words.findIndex((word) => isPlainRole(keyOf(word)));
  while (office > 0 && isOfficeKind(keyOf(words[office - 1] ?? ''))) office -= 1;
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
  /^(?:भवन|आवास|कार्यालय|सदन|मंत्रालय|अस्पताल|बैठक|दुर्घटना|हादसे|हादसा|मामले|सभा|रैली|बाद|इस|उस|कार्यक्रम|समारोह|संसद|विधानसभा|दौरान|क्षेत्र|राज्य|देश|शहर|गांव|गाँव|जिले|पोस्ट|बयान|साल|महीने|अगस्त|विषय|बारे|आपस|जवाब|अंत|शुरू|रूप)$/u;

function hindiPlaces(sentence: string): PlaceWords[] {
  const { months, weekdays } = calendarNames();
  return [...sentence.matchAll(hindi)].flatMap(({ groups, index }) => {
    const place = groups?.name ?? '';
    if (nouns.test(place) || months.has(place) || weekdays.has(place)) return [];
    return [{ name: place, start: index, end: index + place.length }];
  });
}
