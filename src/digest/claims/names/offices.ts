import type { FuzzyDate } from '../../../content/dates/dates.ts';
import { type Word, wordsOf } from '../../language/words-of.ts';
import type { NamedThing, Office } from '../registry.ts';
import { genericWords } from '../words/names/generic.ts';
import { otherOffice, roleNouns } from '../words/names/roles.ts';
import { isSameWord } from './same-word.ts';

/** An office as a text may name it; all words as keys. */
export interface OfficeWords {
  /** `minister` */
  readonly nouns: readonly string[];
  /** `transport`, `prime`: what kind of a minister. */
  readonly kinds: readonly string[];
  /** `norvia`: of what; one of these is enough. */
  readonly of: readonly string[];
}

/** How far the words of an office may stand from its noun. */
const reach = 5;
const joins = /^(?:of|for|to|von|fur|de|du|des|del|della|der|van|voor|do|da|dos|das|di)$/;
const little = new Set(
  'of for to the and in at de du des la le les del della di von der fur und y e et do da'.split(
    ' ',
  ),
);

/** The offices that somebody holds on a day, or may hold; all, where the day is not known. */
export function officesOn(
  { offices }: NamedThing,
  day: Pick<FuzzyDate, 'earliest' | 'latest'> | undefined,
): OfficeWords[] {
  return offices
    .filter(
      ({ from, to }) =>
        day === undefined ||
        ((from ?? day.latest) <= day.latest && day.earliest <= (to ?? day.earliest)),
    )
    .map(officeWords);
}

/** @example officeWords({ title: 'Transport Minister of Norvia', of: [] }) */
export function officeWords({ title, of }: Pick<Office, 'title' | 'of'>): OfficeWords {
  const words = wordsOf(title);
  const nouns = words.filter(({ key }) => roleNouns.has(key)).map(({ key }) => key);
  const join = words.findIndex(({ key }, at) => at > 0 && joins.test(key));
  const isOf = (at: number) => join !== -1 && at > join && (words[at]?.isCapital ?? false);
  const rest = words.filter(({ key }) => !roleNouns.has(key) && !little.has(key));
  const first = nouns[0];
  // "Minister of Transport" says its kind behind the noun, "Transport Minister of Norvia" before it.
  const isKindBefore = join === -1 || words.slice(0, join).some(({ key }) => key !== first);
  return {
    nouns: nouns.length > 0 ? nouns.slice(-1) : words.slice(0, 1).map(({ key }) => key),
    kinds: [
      ...nouns.slice(0, -1),
      ...rest.filter((word) => !isKindBefore || !isOf(words.indexOf(word))).map(({ key }) => key),
    ],
    of: [...rest.filter((word) => isOf(words.indexOf(word))), ...of.flatMap(wordsOf)]
      .map(({ key }) => key)
      .filter((key) => !little.has(key) && !genericWords.has(key)),
  };
}

/** An office that a text speaks of, and whether it says a name with it: "the mayor, Wen Arkell". */
export interface OfficeFound {
  readonly word: Word;
  readonly holder?: Word;
}

/** Where words speak of an office: its noun, with what kind it is of near it. */
export function findOffice({ nouns, kinds }: OfficeWords, words: readonly Word[]): OfficeFound[] {
  return words.flatMap((word, at) => {
    if (!nouns.some((noun) => isSameWord(noun, word.key))) return [];
    const before = words[at - 1];
    if (before && otherOffice.has(before.key) && !kinds.includes(before.key)) return [];
    const near = words.slice(Math.max(0, at - reach), at + reach + 1);
    if (!kinds.every((kind) => near.some(({ key }) => isSameWord(key, kind)))) return [];
    const holder = holderOf(words, at);
    return [{ word, ...(holder && { holder }) }];
  });
}

/** Tells whether a text speaks of one of some offices, of the same place or body, and of nobody else in it. */
export function isOfficeNamed(offices: readonly OfficeWords[], words: readonly Word[]): boolean {
  return offices.some((office) => {
    const found = findOffice(office, words);
    if (found.length === 0 || found.some(({ holder }) => holder)) return false;
    return (
      office.of.length === 0 ||
      office.of.some((part) => words.some(({ key }) => isSameWord(key, part)))
    );
  });
}

/** The name that stands right behind the noun of an office, or before it: "Ada Kolm, the transport minister". */
export function holderOf(words: readonly Word[], at: number): Word | undefined {
  const [behind, next] = [words[at + 1], words[at + 2]];
  if (behind && isHolder(behind)) return behind;
  if (behind && forms.has(behind.key) && next && isHolder(next)) return next;
  for (let back = at; back > Math.max(0, at - reach); back -= 1) {
    const [before, word] = [words[back - 1], words[back]];
    if (!before || !word || word.opens) return undefined;
    if (!word.before.includes(',')) continue;
    return before.isCapital && isName(before) && isClosed(words, at) ? before : undefined;
  }
  return undefined;
}

/** Whether the office ends before a sign: "the transport minister of Norvia, said", not "the minister said". */
function isClosed(words: readonly Word[], at: number): boolean {
  const end = words.findIndex(
    ({ key, isCapital }, here) => here > at && !isCapital && !little.has(key),
  );
  const rest = words.slice(at + 1, end === -1 ? undefined : end + 1);
  return end === -1 || rest.some(({ before }) => /[^\s]/u.test(before));
}

const forms = new Set('mr mrs ms miss dr herr frau m mme don dona senor senora'.split(' '));

function isHolder(word: Word): boolean {
  return word.isCapital && !word.opens && isName(word);
}

/** With a capital, "Del" and "Van" are part of a name. */
const neverNames = new Set('of for to the and in at'.split(' '));

function isName({ key }: Word): boolean {
  return !roleNouns.has(key) && !neverNames.has(key);
}
