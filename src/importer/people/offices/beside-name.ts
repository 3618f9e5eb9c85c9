import { genericWords } from '../../../digest/claims/words/names/generic.ts';
import { ofLanguage } from '../../../digest/language/of-language.ts';
import type { Word } from '../../../digest/language/words-of.ts';
import { isPluralRole, isPluralTitle } from '../words/plural.ts';
import { isOfficeKind, isPlainRole, isRole } from '../words/roles.ts';
import { isCalled, namesThing } from '../words/things/index.ts';
import { formsOfAddress } from '../words/titles.ts';
import { isDone } from '../words/verbs.ts';
import { mayBeAdjective } from './adjectives.ts';
import { describedBy } from './described-by.ts';
import {
  isAnd,
  isArticle,
  isCompany,
  isDeterminer,
  isSmallWord,
  isVerb,
  isWhere,
} from './small-words.ts';
import { standsAlone } from './stands-alone.ts';
import { isUnknownApposition } from './unknown-apposition.ts';
import type { WordRange } from './word-range.ts';

/** How many words an office beside a name may have. */
const longest = 14;
/** And how many of them stand before its noun. */
const longestLead = 5;
/** Words between the noun of an office and the name: "presidente chileno Gabriel Boric". */
const mostAdjectives = 2;

/** The office that stands right before a name: "president Jane Roe", or with a comma: "the mayor of Ayre, Jane Roe,". */
export function officeBefore(
  words: readonly Word[],
  name: WordRange,
  language: string,
): WordRange | undefined {
  const [from] = name;
  const before = words[from]?.before ?? '';
  if (before === ' ') return adjacent(words, from, language);
  if (before !== ', ') return undefined;
  let start = from;
  while (start > 0 && from - start < longest) {
    start -= 1;
    if (!goesOn(words, start)) break;
  }
  if (!isClosed(words, name) && !isPair(words, start, name)) return undefined;
  const role = roleIn(words, [start, from], language);
  if (role === undefined) return describedBy(words, [start, from], name, language);
  const next = words[role + 1];
  // "den Ministerpräsidenten Norviens, Ivo Roe,"
  const owners = words.slice(role + 1, from);
  const isGenitive =
    /^de\b/u.test(language) && owners.every(({ text }) => text.endsWith('s') || isAnd(text));
  const isNamed = next?.isCapital && next.before === ' ' && role + 1 < from && !isGenitive;
  // "After meeting the president, Jane Roe" has nothing but small words before the noun and an article.
  const hasVerb = words.slice(role + 1, from).some(({ text }) => isVerb(text));
  return isNamed || hasVerb ? undefined : [leftOf(words, role, language), from];
}

function isTitleWord(word: Word | undefined): boolean {
  return word?.isCapital === true && (isRole(word.key) || isOfficeKind(word.key));
}

function isNext(word: Word | undefined): boolean {
  return word?.before === ' ';
}

/** Whether nothing but a space, or a title that is cut short, stands before a word: "der Klinik St. Vinzenz". */
function goesOn(words: readonly Word[], at: number): boolean {
  const before = words[at]?.before ?? '.';
  if (/^['’]?[ \u00a0-]?(?:\p{L}{1,4}['’])?$/u.test(before)) return true;
  return before === '. ' && /^(?:St|Ste|Sta|Dr|Prof|Hl)$/u.test(words[at - 1]?.text ?? '');
}

/** The office between commas behind a name: "Jane Roe, the mayor of Ayre,". */
export function officeBehind(
  words: readonly Word[],
  [from, to]: WordRange,
  language: string,
): WordRange | undefined {
  const first = words[to];
  if (!first || !/^,? ?[,(] ?$/u.test(first.before)) return undefined;
  if (isCompany(first.text, language) || isWhere(first.text)) return undefined;
  let end = to + 1;
  while (
    end < words.length &&
    end - to < longest &&
    !/[,.;:)(–—"“”«»]/u.test(words[end]?.before ?? '.')
  ) {
    end += 1;
  }
  // "Deputy Mayor Ada Okoro, Minister for Ports Dr Ivo Roe and others": that is somebody else.
  const isOfNext = words
    .slice(to + 1, end)
    .some(({ key }, at) => formsOfAddress.has(key) && words[to + at + 2]?.isCapital === true);
  if (isOfNext) return undefined;
  const role = words.findIndex(({ key }, at) => at >= to && at < end && isRole(key));
  if (role === -1 && isUnknownApposition(words, [to, end], language))
    return [isArticle(first.text) ? to + 1 : to, end];
  if (role === -1 || role - to > longestLead) return undefined;
  const lead = words.slice(to, role);
  const isSmall = ({ text, key }: Word, at: number) =>
    at === 0
      ? isArticle(text) || !isSmallWord(text, language)
      : (!isSmallWord(text, language) && !isArticle(text)) || isOfficeKind(key);
  if (!lead.every(isSmall) || lead.some(({ text }) => isVerb(text) || isDone(text)))
    return undefined;
  if (isOfThing(words, [to, role], language)) return undefined;
  // "On Facebook, the mayor insisted that …" is no apposition.
  const isSaid = words.slice(role + 1, end).some(({ text }) => isDone(text));
  if (to - from === 1 && (isSaid || !isClosed(words, [from, end]))) return undefined;
  const start = isArticle(first.text) ? to + 1 : to;
  const verb = words.findIndex(({ text }, at) => at > role && at < end && isVerb(text));
  return start <= role ? [start, verb === -1 ? end : verb] : undefined;
}

/** "Sund, puerto minero", "Rook Bay, a fisher village", "Ada Okoro, Ivo Baker and …": no office of anybody. */
function isOfThing(words: readonly Word[], [to, role]: WordRange, language: string): boolean {
  const [noun, next, before] = [words[role], words[role + 1], words[role - 1]];
  // "the harbour master of Rook Bay, Captain Ada Okoro,"
  let name = role;
  while (isTitleWord(words[name])) name += 1;
  const isTitle =
    name > role && [words[name], words[name + 1]].every((each) => isNext(each) && each?.isCapital);
  const isName =
    noun?.isCapital === true &&
    !isPlainRole(noun.key) &&
    role > to &&
    before?.isCapital === true &&
    !isOfficeKind(before.key);
  if (isName || isTitle) return true;
  if (/^(?:de|en|nl)\b/u.test(language))
    return next?.before === ' ' && !next.isCapital && isCalled(next.key, language);
  return words.slice(to, role).some(({ key }) => isCalled(key, language));
}

/** A noun in small letters that stands right before a name, with adjectives between. */
function adjacent(words: readonly Word[], from: number, language: string): WordRange | undefined {
  for (let at = from - 1; at >= Math.max(0, from - 1 - mostAdjectives); at -= 1) {
    const word = words[at];
    if (!word || isVerb(word.text) || (/['’]s$/u.test(word.text) && /^en\b/u.test(language)))
      return undefined;
    if (isRole(word.key) || isPluralRole(word.key)) {
      if (isOfBody(words, at, language)) return undefined;
      // "Ada Okoro, who *heads* Halden Mills"
      if (/^(?:who|which)$/iu.test(words[at - 1]?.text ?? '')) return undefined;
      // "pelo *bispo* emérito Rui Canto"
      const isNoun = isDefinite(words[at - 1]) && !isCalled(word.key, language);
      return at === from - 1 || !isRole(word.key) || isPlainRole(word.key) || isNoun
        ? [leftOf(words, at, language), from]
        : undefined;
    }
    if (word.isCapital || isSmallWord(word.text, language) || word.before !== ' ') return undefined;
    const head = standsAlone(word.key) ? headOf(words, at) : undefined;
    if (head !== undefined) return [head, from];
    if (isUnknownRole(words, at, from, language)) return [at, from];
    const held =
      at === from - 1 && !standsAlone(word.key) ? roleOfTwo(words, at, language) : undefined;
    if (held !== undefined) return [held, from];
    if (!mayBeAdjective(word.text, language) && !standsAlone(words[at - 1]?.key ?? ''))
      return undefined;
  }
  return undefined;
}

function isDefinite(word: Word | undefined): boolean {
  return /^(?:[eé]l|al|del|la|le|du|au|il|lo|dal|[oa]|[dn][oa]|ao|pel[oa])$/iu.test(
    word?.text ?? '',
  );
}

/** "la organización *ecologista* Mar Vivo", "el *principal* partido": an adjective beside the noun of a body. */
function isOfBody(words: readonly Word[], at: number, language: string): boolean {
  const [noun, adjective, next] = words.slice(Math.max(0, at - 1), at + 2);
  const isBefore =
    /^(?:es|fr|it|pt)\b/u.test(language) &&
    /^principal/u.test(adjective?.key ?? '') &&
    next?.before === ' ' &&
    isCalled(next.key, language);
  if (isBefore) return true;
  return (
    /^(?:es|fr|it|pt)\b/u.test(language) &&
    adjective?.before === ' ' &&
    noun?.isCapital === false &&
    isCalled(noun.key, language)
  );
}

/** "le président du conseil départemental Luc Aran": where the office begins. */
function headOf(words: readonly Word[], body: number): number | undefined {
  const article = /^(?:la|las|los|el|l)$/u.test(words[body - 1]?.text ?? '') ? 1 : 0;
  const [role, link] = [words[body - 2 - article], words[body - 1 - article]];
  const isOf =
    /^(?:de|du|del|della|dell|dello|do|da)$/u.test(link?.text ?? '') && link?.before === ' ';
  return isOf && role !== undefined && isPlainRole(role.key) ? body - 2 - article : undefined;
}

/** "le metteur en scène Luc Aran", "chief of staff Ada Okoro": where the office begins. */
function roleOfTwo(words: readonly Word[], at: number, language: string): number | undefined {
  const [role, link, noun] = [words[at - 2], words[at - 1], words[at]];
  const isOffice =
    role !== undefined &&
    isRole(role.key) &&
    !role.isCapital &&
    /^(?:de|des|du|d|en|di|da|do|del|della|of)$/u.test(link?.text ?? '') &&
    link?.before === ' ';
  const joined =
    role !== undefined &&
    isPlainRole(words[at - 1]?.key ?? '') &&
    /^ (?:d|dell)['’]$/u.test(noun?.before ?? '');
  if (joined) return at - 1;
  // "le général de brigade Luc Aran", but "the captain of ferry Lady Marrow"
  const isRank = /^(?:d|de|di)$/u.test(link?.text ?? '');
  return isOffice && noun !== undefined && (isRank || !isCalled(noun.key, language))
    ? at - 2
    : undefined;
}

/** Romance languages set a noun between an article and a whole name: "la futbolista Ana Roe". */
function isUnknownRole(
  words: readonly Word[],
  at: number,
  from: number,
  language: string,
): boolean {
  const [article, noun, second] = [words[at - 1], words[at], words[from + 1]];
  if (!article || !noun || at !== from - 1 || !second?.isCapital || second.before !== ' ')
    return false;
  return (
    ofLanguage(ofNouns, language)?.test(article.text) === true &&
    !genericWords.has(noun.key) &&
    !namesThing(noun.key, language)
  );
}

const ofNouns: Readonly<Record<string, RegExp>> = {
  es: /^(?:el|la|una?)$/iu,
  fr: /^(?:le|la|une?)$/iu,
  it: /^(?:il|lo|la|una?|uno)$/iu,
  pt: /^(?:[oa]|uma?)$/iu,
};

/** Where an office begins whose noun is known: at what says of which kind it is. */
function leftOf(words: readonly Word[], role: number, language: string): number {
  let start = role;
  while (
    start > 0 &&
    role - start < longestLead &&
    /^[ \u00a0-]$/u.test(words[start]?.before ?? '')
  ) {
    const before = words[start - 1];
    if (!before || isDeterminer(before.text)) break;
    const isOwn =
      isRole(before.key) || isOfficeKind(before.key) || (before.isCapital && !before.opens);
    if (!isOwn && (isSmallWord(before.text, language) || isVerb(before.text) || before.opens))
      break;
    if (
      !isOwn &&
      !/(?:an|ian|ese|ish|ien|ienne|ain|aine|ais|aise|eno|ena|ano|ana|és|esa|ische|ischer|ischen)$/u.test(
        before.text,
      )
    )
      break;
    start -= 1;
  }
  return start;
}

/**
 * The noun of an office among words, the last one; of an office of others the first: "président du conseil des
 * ministres".
 */
function roleIn(
  words: readonly Word[],
  [start, end]: WordRange,
  language: string,
): number | undefined {
  let role: number | undefined;
  for (let at = end - 1; at >= start; at -= 1) {
    const word = words[at];
    if (!word) return role;
    const isNoun = isRole(word.key) || isPluralRole(word.key);
    if (isNoun && !isOfBody(words, at, language) && !isPlaceInCapitals(word, language)) {
      const isCompound = role !== undefined && role === at + 1;
      role = isCompound ? role : at;
    } else if (role !== undefined && !isJoining(word)) return role;
  }
  return role;
}

/** "dell'Unione dei *Porti* Minori": a part of what something is called. */
function isPlaceInCapitals({ key, isCapital, opens }: Word, language: string): boolean {
  return isCapital && !opens && !/^de\b/u.test(language) && !isRole(key) && !isPluralTitle(key);
}

function isJoining({ text, key, isCapital }: Word): boolean {
  return (
    /^(?:of|de|del|du|des|do|da|dos|von|van|di)$/iu.test(text) ||
    isArticle(text) ||
    isCapital ||
    isOfficeKind(key)
  );
}

function isClosed(words: readonly Word[], [, to]: WordRange): boolean {
  const next = words[to];
  return next === undefined || /^ ?[,.;:)!?]/u.test(next.before);
}

/** "The ministers of Norvia and Halland, Ada Okoro and Lars Brandt, …", "los ministros de Energía, …" */
function isPair(words: readonly Word[], start: number, [from, to]: WordRange): boolean {
  const described = words.slice(start, from);
  let end = to + 2;
  while (words[end]?.isCapital && words[end]?.before === ' ' && end - to < 6) end += 1;
  const isWhole = end > to + 2 && words[end]?.before !== ' ';
  // "the ministers of Norvia, Halland Bay and Sund" are of countries.
  const hasTwo = described.some(({ text }) => isAnd(text)) || (isWhole && described.some(isPlural));
  return hasTwo && isAnd(words[to]?.text ?? '') && words[to + 1]?.isCapital === true;
}

/** "ministers", "alcaldes" */
function isPlural({ key }: Word): boolean {
  return isPluralRole(key);
}
