import { ofLanguage } from '../../../digest/language/of-language.ts';
import { keyOf, type Word } from '../../../digest/language/words-of.ts';
import { namesFirm } from '../../organizations/words.ts';
import type { Sureness } from '../../story/found.ts';
import { countryOf } from '../offices/countries.ts';
import { isSmallWord } from '../offices/small-words.ts';
import type { WordRange } from '../offices/word-range.ts';
import { actsBefore, actsBehind } from '../words/acts.ts';
import { isOfficeKind, isPlainRole, isRole } from '../words/roles.ts';
import { isCalled, namesThing } from '../words/things/index.ts';
import { isDone } from '../words/verbs.ts';
import { isBody } from './read-run.ts';

/** Words that could be a name, and what stands beside them. */
export interface Beside {
  readonly text: string;
  readonly words: readonly Word[];
  readonly name: readonly Word[];
  readonly range: WordRange;
  /** Whether a form of address or an office that is known stands beside it. */
  readonly isTitled: boolean;
  /** Whether a form of address stands before it: "Mme de Roe". */
  readonly isAddressed: boolean;
  /** Whether words stand beside it that could be an office. */
  readonly isDescribed: boolean;
  /** Whether it stands as what is nobody does. */
  readonly isThing: boolean;
}

/** Behind a name: "Ada Okoro, 57,", "Ada Okoro (57)". */
const age =
  /^,? ?(?:\(\d{2}\)|\d{2},|aged \d|de \d{2} a(?:ños|nos)|\d{2} (?:ans|anni|años|anos|Jahre|jaar)\b)/u;
const ageInWords =
  /^,? (?:aged \d|de \d{2} a(?:ños|nos)\b|\d{2} (?:ans|anni|años|anos|Jahre|jaar)\b)/u;
/** And before it: "57-year-old Ada Okoro", "die 57-jährige Ada Okoro". */
const ageBefore =
  /\b\d{2}(?:-year-old|[- ]?jährigen?|[- ]?jährige[rms]|-jarige|[- ]?enne)(?: \p{Ll}+)? $/u;
const relative = /^, (?:who|whom|quien|quienes|quem)\b/u;
/** Of things as well: "Rook Bay, whose port". */
const possessive = /^, whose\b/u;

/** How sure it is that capitals are a person's name. */
export function surenessOf(beside: Beside, language: string): Sureness | undefined {
  const { text, words, name, range, isTitled, isAddressed, isDescribed, isThing } = beside;
  const [from, to] = range;
  const end = words[to - 1]?.end ?? 0;
  const behind = text.slice(end, end + 24);
  const isCountry = countryOf(name.map(({ text: each }) => each).join(' '), language) !== undefined;
  if (isCountry || /^['’](?:s\b| \p{L})/u.test(behind) || /['’]s$/u.test(name.at(-1)?.text ?? '')) {
    return isTitled && !isCountry ? 'certain' : undefined;
  }
  if (/^,? ?\(@\w/u.test(behind)) return 'certain';
  // "Kanzlerin von Ostmar" may be of a country; somebody called so is named in full elsewhere.
  if (!name[0]?.isCapital)
    return isAddressed && name.some(({ isCapital }) => isCapital) ? 'certain' : undefined;
  if (!isAddressed && (namesFirm(name.map(({ key }) => key)) || isAbbreviation(name)))
    return undefined;
  if (isTitled)
    return (isBody(name) && name.length > 2) || isBuilding(name) || isOfPlace(beside, language)
      ? undefined
      : 'certain';
  if (name.length > 1 && ageInWords.test(behind)) return 'certain';
  if (name.length < 2 || isBody(name) || beginsAsThing(name, language)) return undefined;
  // "visited Chak Nine, the village on the canal": what is called a place is nobody.
  const [, ...nouns] =
    /^, (?:the|an?|el|la|una?|le|une?|il|lo|o|a|uma?|een|ein|eine) (\p{L}+)(?: (\p{L}+))?/u.exec(
      text.slice(end, end + 60),
    ) ?? [];
  const [first = '', second = ''] = nouns.map((noun) => keyOf(noun ?? ''));
  const isThingBehind =
    namesThing(first, language) || (namesThing(second, language) && !isRole(first));
  if (isThingBehind && !isDescribed && !isRole(second)) return undefined;
  if (relative.test(behind)) return 'certain';
  if (age.test(behind)) return 'certain';
  const start = words[from]?.start ?? 0;
  if (ageBefore.test(text.slice(Math.max(0, start - 40), start))) return 'certain';
  if (isThing) return undefined;
  if (possessive.test(behind)) return 'certain';
  const before = words[from - 1];
  const isBehindVerb =
    actsBefore(words, from) ||
    (before &&
      isDone(before.text) &&
      !/^(?:visited|arrived|signed)$/u.test(before.text) &&
      words[from]?.before === ' ' &&
      !isArticleVerb(before.text));
  const isBeforeVerb = actsBehind(words, to, language) && !isOfSubject(words, from);
  return isDescribed ||
    isBehindVerb ||
    isBeforeVerb ||
    isOfSomewhere(words, name, range) ||
    isNamedTo(words, range) ||
    speaksBehindClause(text.slice(end), language) ||
    isQuoted(beside, language)
    ? 'likely'
    : undefined;
}

/** "the pupils of *Rook Bay* sang": the noun before it is what acts. */
function isOfSubject(words: readonly Word[], from: number): boolean {
  const [noun, link] = [words[from - 2], words[from - 1]];
  return (
    words[from]?.before === ' ' &&
    link?.before === ' ' &&
    /^(?:of|de|du|des|di|del|della|do|da|dos|das|von|vom|van)$/u.test(link.text) &&
    noun !== undefined
  );
}

/** "« On attend », *soupire* Ada Okoro": whatever the word is, whoever speaks stands behind it. */
function isQuoted({ text, words, range: [from] }: Beside, language: string): boolean {
  const start = words[from]?.start ?? 0;
  const [, verb] = behindQuotation.exec(text.slice(Math.max(0, start - 60), start)) ?? [];
  return verb !== undefined && (verb === 'so' || !isSmallWord(verb, language));
}

const behindQuotation =
  /(?:[,?!…][”“"’']|[?!…] ?»|[”“"»’«'] ?,) (?:\p{Ll}[\p{L}’'-]* )?(\p{Ll}[\p{L}-]*)(?:, [^,.:;«»“”"]{1,30},)? $/u;

/** "the broadcaster NRT" */
function isAbbreviation([only, ...others]: readonly Word[]): boolean {
  return others.length === 0 && /^\p{Lu}{2,4}$/u.test(only?.text ?? '');
}

/** "Los Olmos", "Cámara de Molineros": an article, or the noun of a thing and what it is of. */
function beginsAsThing([first, second]: readonly Word[], language: string): boolean {
  if (!/^(?:es|fr|it|pt)\b/u.test(language) || !first || !second) return false;
  const isArticle = ofLanguage(articlesOfPlaces, language)?.test(first.text) === true;
  return isArticle || (!second.isCapital && isCalled(first.key, language));
}

/** "directora del acueducto El Mezquite": what the office is of stands between. */
function isOfPlace({ words, name, range: [from], isAddressed }: Beside, language: string): boolean {
  return !isAddressed && !isRole(words[from - 1]?.key ?? '') && beginsAsThing(name, language);
}

/** Those with which names of people hardly begin. */
const articlesOfPlaces: Readonly<Record<string, RegExp>> = {
  es: /^(?:El|La|Los|Las)$/u,
  fr: /^Les$/u,
  it: /^(?:Il|Gli)$/u,
  pt: /^(?:Os|As)$/u,
};

/** "the President House" */
function isBuilding([first, ...others]: readonly Word[]): boolean {
  return (
    others.length === 0 &&
    /^(?:house|palace|office|secretariat|assembly|elections?|strike|conference|synod|league|motors|hospital|staff|estate|manor|residence|building|avenue|road|square|cup|club|council|cabinet|department|ministry)$/u.test(
      first?.key ?? '',
    )
  );
}

/** "ha eletto Ada Okoro presidente", "wählte Ada Okoro zur Präsidentin": to which office somebody comes. */
function isNamedTo(words: readonly Word[], [from, to]: WordRange): boolean {
  const link = /^(?:zum|zur|tot|als|como|as|come|en|to|new)$/u.test(words[to]?.text ?? '') ? 1 : 0;
  const noun = words.slice(to + link, to + link + 3).findIndex(({ key }) => isRole(key));
  const its = words.slice(to, to + link + noun + 1);
  return (
    noun !== -1 &&
    its.every(({ before }) => before === ' ') &&
    words.slice(Math.max(0, from - 5), from).some(({ text }) => namesTo.test(text))
  );
}

const namesTo =
  /^(?:elect(?:ed|s)|appoint(?:ed|s)|names?|named|nominat(?:ed|es)|confirmed|sworn|élue?|nommée?|nomme|désignée?|désigne|élit|elegid[oa]|eligió|elige|nombr(?:ó|a|ad[oa])|design(?:ó|a|ad[oa])|eletto|eletta|elegge|nomina|nominat[oa]|designat[oa]|nomeou|nomead[oa]|elegeu|eleit[oa]|wählte|gewählt|ernannte|ernannt|berief|berufen|benoemde|benoemd|koos|verkozen|gekozen)$/u;

/** "Ada Okoro, que vende pan junto al puerto, dijo": a verb of saying behind a clause about who speaks. */
function speaksBehindClause(text: string, language: string): boolean {
  const [, verb] =
    /^, (?:que|qui|che|der|die|which) \p{Ll}[^.;:!?,“”«»"]{3,90}, (?:a |ha |hat )?(\p{Ll}+)/u.exec(
      text,
    ) ?? [];
  return verb !== undefined && !isSmallWord(verb, language) && isDone(verb);
}

/** "Ada Okoro of Norvia" */
function isOfSomewhere(words: readonly Word[], name: readonly Word[], [, to]: WordRange): boolean {
  const isPlain = name.every(
    ({ key, isCapital }) => isCapital && !isPlainRole(key) && !isOfficeKind(key),
  );
  return (
    isPlain &&
    words[to]?.text === 'of' &&
    words[to]?.before === ' ' &&
    words[to + 1]?.isCapital === true
  );
}

/** Names of one letter or two are verbs only behind who does it: "a", "ha". */
export function isArticleVerb(text: string): boolean {
  return text.length < 3;
}
