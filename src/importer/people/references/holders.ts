import { isSameWord, shortestStem } from '../../../digest/claims/names/same-word.ts';
import { keyOf, wordsOf } from '../../../digest/language/words-of.ts';
import type { UnnamedOffice } from '../named.ts';
import { genderBesideOffice } from '../offices/gender-beside-office.ts';
import type { Mention, Person } from '../person.ts';
import { genderOfRole } from '../words/gender.ts';
import { isRole } from '../words/roles.ts';
import { headOfOffice } from './head-of-office.ts';
import { leadingOffice } from './leading-office.ts';
import { isLesserOffice } from './lesser-office.ts';
import { sharedOffices } from './shared-offices.ts';

interface Story {
  readonly texts: readonly string[];
  readonly language: string;
  readonly people: readonly Person[];
  readonly named: readonly Mention[];
}

/** What the offices of somebody say, as keys. */
interface Offices {
  readonly own: readonly (readonly string[])[];
  /** Those that others hold as well, of whom a text means somebody by them only where none is of one alone. */
  readonly shared: readonly (readonly string[])[];
  /** Words of the places that they are offices of: `halland`, `sanmarco`. */
  readonly places: readonly string[];
}

/**
 * Who holds an office, of those that the story gives it to: by its noun and kind, by whether it is a woman's or a man's,
 * and by the country beside it ("the Kelantran minister").
 */
export function holdersOf({
  texts,
  language,
  people,
  named,
}: Story): (office: UnnamedOffice) => readonly number[] {
  const shared = sharedOffices({ texts, people, named });
  const offices = people.map((person, index) => officesOf(person, shared.get(index) ?? [], texts));
  const atPlace = peopleByPlace(offices);
  // Each office is looked up once.
  const known = new Map<string, readonly number[]>();
  return (office) => {
    const { noun, kinds } = office;
    const { gender, near, behind } = besideOffice(office, texts, language);
    const isFitting = (index: number) =>
      gender === undefined || (people[index]?.gender ?? gender) === gender;
    const head = leadingOffice(noun, behind);
    const key = [noun, gender, head, kinds.join('+')].join(' ');
    const holders = known.get(key) ?? holdersAmong(offices, { noun, kinds, head }, isFitting);
    known.set(key, holders);
    const compatriots = new Set(near.flatMap(atPlace).filter(isFitting));
    if (compatriots.size === 0) return holders;
    const there = holders.filter((index) => compatriots.has(index));
    const others = general.test(noun) ? [...compatriots] : [];
    return there.length > 0 ? there : others.length === 1 ? others : holders;
  };
}

type Titles = readonly (readonly string[])[];

/**
 * Who holds an office, of those who fit: by what it leads, by its words (a prime minister before the deputy), and where
 * it is nobody's alone with others.
 */
function holdersAmong(
  offices: readonly Offices[],
  { head, ...office }: Pick<UnnamedOffice, 'noun' | 'kinds'> & { head: RegExp | undefined },
  isFitting: (index: number) => boolean,
): number[] {
  const isHead = heads.has(office.noun) && office.kinds.length === 0;
  const isOne = (titles: Titles) =>
    titles.some((title) => saysAll(title, office)) || (isHead && titles.length > 0);
  const ways: readonly ((its: Offices) => boolean)[] = [
    ({ own, shared }) => [...own, ...shared].some((title) => head?.test(title.join(' '))),
    ({ own }) => own.some((title) => saysAll(title, office) && !isLesserOffice(title, office)),
    ({ own }) => isOne(own),
    ({ shared }) => isOne(shared),
  ];
  const holders = ways.map((holds) =>
    offices.flatMap((its, index) => (isFitting(index) && holds(its) ? [index] : [])),
  );
  return holders.find((found) => found.length > 0) ?? [];
}

/** What stands around an office: its gender, and words that may be of a country. */
function besideOffice(
  { paragraph, start, end, noun }: UnnamedOffice,
  texts: readonly string[],
  language: string,
) {
  const text = texts[paragraph] ?? '';
  const behind = text.slice(end, end + reach);
  const lead = text.slice(Math.max(0, start - reach), start);
  const words = wordsOf(lead + text.slice(start, end) + behind);
  const from = words.findIndex((word) => word.start >= lead.length);
  const to = words.findIndex((word) => word.end >= lead.length + end - start) + 1;
  const gender = genderOfRole(noun, language) ?? genderBesideOffice(words, [from, to], language);
  const near = [...words.slice(Math.max(0, from - 1), from), ...words.slice(to, to + 4)]
    .filter(({ before }) => /^[ -]$/u.test(before))
    .map(({ key }) => key);
  return { gender, near, behind };
}

/** So many characters beside an office may say of which country it is. */
const reach = 40;

/** Finds who holds an office of a place, by a word that is made of its name: `hallandese` of `halland`. */
function peopleByPlace(offices: readonly Offices[]): (word: string) => readonly number[] {
  const byStem = new Map<string, { place: string; index: number }[]>();
  for (const [index, { places }] of offices.entries()) {
    for (const place of places) {
      const stem = place.slice(0, shortestStem);
      byStem.set(stem, [...(byStem.get(stem) ?? []), { place, index }]);
    }
  }
  return (word) =>
    (byStem.get(word.slice(0, shortestStem)) ?? []).flatMap(({ place, index }) =>
      isSameWord(place, word) ? [index] : [],
    );
}

function officesOf(
  { offices }: Person,
  shared: readonly string[],
  texts: readonly string[],
): Offices {
  const printed = offices.flatMap(({ paragraph, start, end, country = '' }) => {
    const text = texts[paragraph] ?? '';
    const place = behindName.exec(text.slice(end, end + reach))?.groups?.place ?? '';
    return [country, text.slice(start, end).replace(sentTo, ''), place];
  });
  const capitals = printed.flatMap((text) =>
    wordsOf(text).flatMap(({ key, isCapital }) => (isCapital && !isRole(key) ? [key] : [])),
  );
  const joined = printed.flatMap((text) =>
    [...text.matchAll(twoWords)].map(([name]) => keyOf(name.replace(/\s/u, ''))),
  );
  return {
    own: offices
      .filter(({ title }) => !shared.includes(title))
      .map(({ title }) => keysOfOffice(title)),
    shared: shared.map(keysOfOffice),
    places: [...capitals, ...joined].filter((key) => key.length > 3),
  };
}

function keysOfOffice(title: string): string[] {
  return headOfOffice(wordsOf(title)).map(({ key }) => key);
}

/** "Foreign Minister Ada Okoro *of Halland*", "Mariam Sidi, *du Nioro*" */
const behindName =
  /^ (?:\p{Lu}[\p{L}\p{M}.'’-]* ?){1,4}(?:(?<= )|, )(?:of|from|aus|du|van|uit) (?<place>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/u;
/** "envoy *to Gorvenia*", "Botschafter *in Lauvien*" */
const sentTo = /(?<!\p{L})(?:to|in|en|au|aux|à|em|no|na|bei|nach|presso|chez) \p{Lu}.*$/u;
/** "San Telmo", of which "santelmino" is made. */
const twoWords = /(?<![\p{L}\p{M}])\p{Lu}\p{Ll}+\s\p{Lu}[\p{Ll}\p{M}]+/gu;

/** Nouns for whoever leads something. */
const heads = new Set(
  'chef cheffe jefe jefa capo chefe mandatario mandataria leader lider politician politiker politikerin dirigeant dirigeante dirigente politico politica homologo homologa official'.split(
    ' ',
  ),
);
/** Nouns that may stand for an office of another name: "la ministra" is a "canciller". */
const general =
  /^(?:minist\p{L}+|chef\p{L}*|jef[ea]|capo|mandatari[oa]|leader|lider|dirigeante?|dirigente|homolog[oa]|politic\p{L}*)$/u;

/** Whether a title has all words of what is said. */
function saysAll(
  title: readonly string[],
  { noun, kinds }: Pick<UnnamedOffice, 'noun' | 'kinds'>,
): boolean {
  return [noun, ...kinds].every((each) => title.some((word) => isSameRole(word, each)));
}

/** `pm` stands for `prime minister`, a compound for its end: "die Ministerin" is an "Aussenministerin". */
function isSameRole(word: string, key: string): boolean {
  return isSameWord(word, key) || (key.length >= shortestEnd(key) && word.endsWith(key));
}

/** Fewer letters at the end of a word are none of its nouns; a noun of Chinese has two characters. */
function shortestEnd(key: string): number {
  if (/[\p{sc=Han}\p{sc=Hangul}]/u.test(key)) return 2;
  return /\p{sc=Arabic}/u.test(key) ? 4 : 5;
}
