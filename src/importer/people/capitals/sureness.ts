import { ofLanguage } from '../../../digest/language/of-language.ts';
import { keyOf, type Word } from '../../../digest/language/words-of.ts';
import { namesFirm } from '../../organizations/words.ts';
import type { Sureness } from '../../story/found.ts';
import { countryOf } from '../offices/countries.ts';
import { isSmallWord } from '../offices/small-words.ts';
import type { WordRange } from '../offices/word-range.ts';
import { actsBehind } from '../words/acts.ts';
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
const relative = /^, (?:who|whose|whom|quien|quienes|quem)\b/u;

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
    return (isBody(name) && name.length > 2) || isBuilding(name) ? undefined : 'certain';
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
  const before = words[from - 1];
  const isBehindVerb =
    before &&
    isDone(before.text) &&
    !/^(?:visited|arrived|signed)$/u.test(before.text) &&
    words[from]?.before === ' ' &&
    !isArticleVerb(before.text);
  const isBeforeVerb = actsBehind(words, to, language);
  return isDescribed ||
    isBehindVerb ||
    isBeforeVerb ||
    isOfSomewhere(words, name, range) ||
    isQuoted(beside, language)
    ? 'likely'
    : undefined;
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
