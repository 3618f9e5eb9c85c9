import { keyOf, type Word, wordsOf } from '../../../digest/language/words-of.ts';
import type { Sureness } from '../../story/found.ts';
import type { Named, ReadParagraph, UnnamedOffice } from '../named.ts';
import { officeBefore, officeBehind } from '../offices/beside-name.ts';
import { countryOf } from '../offices/countries.ts';
import { namesThing } from '../offices/described-by.ts';
import { fieldOfOffice } from '../offices/field-of-office.ts';
import { printedOffice } from '../offices/printed-office.ts';
import type { WordRange } from '../offices/word-range.ts';
import type { PrintedOffice } from '../person.ts';
import { isOfficeKind, isRole } from '../words/roles.ts';
import { isDone } from '../words/verbs.ts';
import { isBody, type ReadRun, readRun } from './read-run.ts';
import { type Run, runsOf } from './runs.ts';

/** Where a paragraph stands, and its language (BCP 47). */
export interface Where {
  readonly paragraph: number;
  readonly language: string;
}

/** What a paragraph says of people, in a script with capitals. */
export function readCapitals(text: string, where: Where): ReadParagraph {
  const words = wordsOf(text);
  const runs = runsOf(words, where.language).map((run) =>
    readRun(run, isNounBefore(words, run, where)),
  );
  const named = runs.flatMap((run) => {
    const found = run.name.length > 0 ? readNamed(text, words, run, where) : undefined;
    return found ? [found] : [];
  });
  const all = withConjuncts(text, named);
  return { named: all, offices: unnamedOffices(words, all, where) };
}

/** "Ada Okoro and Lars Brandt": who is named beside somebody is somebody as well. */
function withConjuncts(text: string, every: readonly Named[]): Named[] {
  const all: Named[] = [];
  const isPlace = ({ start, sure }: Named) => sure === undefined && text[start - 1] === '(';
  const named = every.filter((each) => !isPlace(each));
  const between = (index: number) =>
    text.slice(named[index - 1]?.end ?? 0, named[index]?.start ?? 0);
  // "Ada Okoro, Lars Brandt and Nkechi Roe": a comma joins where a conjunction comes at last.
  const joins = (index: number): boolean =>
    /^(?: \(\p{Lu}[^()]{1,40}\))?,? (?:and|und|y|e|et|sowie|as well as|ainsi que|así como) $/u.test(
      between(index),
    ) ||
    (/^(?: \(\p{Lu}[^()]{1,40}\))?, $/u.test(between(index)) &&
      index + 1 < named.length &&
      joins(index + 1));
  // "Ada Okoro (Velmora), Lars Brandt (Corrin) and Nkechi Roe (Sund)": each with the place or the party that they speak for.
  const isListed = (index: number) =>
    [index, index + 1].some(
      (each) => each > 0 && each < named.length && between(each).startsWith(' (') && joins(each),
    );
  for (const [index, each] of named.entries()) {
    const last = all.at(-1);
    const isJoined =
      (each.sure === undefined && each.isWhole && isListed(index)) ||
      (last?.sure !== undefined &&
        each.sure === undefined &&
        each.isWhole &&
        last.name.includes(' ') &&
        joins(index));
    all.push(isJoined ? { ...each, sure: 'likely' } : each);
  }
  return all;
}

/** German nouns have capitals, and a name that another noun stands before has an article: "dem Reeder Cord Brammer". */
function isNounBefore(words: readonly Word[], run: Run, { language }: Where): boolean {
  const [first, second, third] = run;
  const article = words[(first?.index ?? 0) - 1]?.text ?? '';
  return (
    /^de\b/u.test(language) &&
    first?.before === ' ' &&
    /^(?:der|die|den|dem|eine?[mnr]?|(?:ihr|sein)(?:e[mnr]?)?)$/iu.test(article) &&
    second?.before === ' ' &&
    third?.before === ' '
  );
}

function readNamed(
  text: string,
  words: readonly Word[],
  { start, name: run, office, gender, isTitled }: ReadRun,
  where: Where,
): Named | undefined {
  const found = office.length > 0 ? undefined : fieldOfOffice(words, { start, length: run.length });
  // "director general of the Coastal Health Agency"
  const field = found && isBody(run.slice(found.lead)) ? undefined : found;
  const isHeld =
    office.length > 0 || officeBefore(words, [start, start + run.length], where.language);
  const whole = run.slice(field?.lead ?? 0);
  const name = isHeld ? whole.slice(0, placeIn(whole, where.language)) : whole;
  const [first, last] = [name[0], name.at(-1)];
  if (!first || !last) return undefined;
  const range: WordRange = [first.index, last.index + 1];
  const ranges = [
    field
      ? field.office
      : office[0]
        ? ([office[0].index, first.index] as const)
        : (officeBefore(words, [start, range[1]], where.language) ??
          officeBefore(words, [start, start + run.length], where.language)),
    // "in Velmora, the prime minister": a place has no office.
    inPlace.test(words[start - 1]?.text ?? '')
      ? undefined
      : officeBehind(words, range, where.language),
  ];
  const isOfficial = ranges[0] !== undefined || (ranges[1] !== undefined && name.length > 1);
  const offices: PrintedOffice[] = ranges.flatMap((each) =>
    each ? [printedOffice(text, words, each, where)] : [],
  );
  const end = last.end - (/['’]s$/u.exec(last.text)?.[0].length ?? 0);
  const sure = surenessOf({ text, words, name, range, isTitled: isTitled || isOfficial }, where);
  return {
    paragraph: where.paragraph,
    start: first.start,
    end,
    name: text.slice(first.start, end).replace(/[\s\u00a0]+/gu, ' '),
    offices,
    ...(gender && { gender }),
    ...(sure && { sure }),
    ...(isWholeName(name, where) && { isWhole: true }),
    ...(sure === undefined && name.length === 1 && speaks(text, words, range) && { speaks: true }),
  };
}

/** "Burgemeester Harm Wielstra van Zuidwolde", "le président Idris Bamo du Haut-Lac": behind a whole name, the place that somebody holds an office of. */
function placeIn(name: readonly Word[], language: string): number {
  const isOf = ({ text }: Word, at: number) =>
    at > 1 &&
    at < name.length - 1 &&
    /^(?:v[ao]n|du)$/u.test(text) &&
    name.slice(at + 2).every(({ before }) => before === '-');
  const at = /^(?:de|fr|nl)\b/u.test(language) ? name.findIndex(isOf) : -1;
  return at === -1 ? name.length : at;
}

/** Two or three words that are neither a body nor a country. */
function isWholeName(name: readonly Word[], { language }: Where): boolean {
  const words = name.map(({ text }) => text).join(' ');
  // "Théodore N’Guessan-Roy" is two.
  const parts = name.filter(({ before }, at) => at === 0 || !/^['’-]$/u.test(before)).length;
  const isLong = parts > 1 && parts < 4 && name.every(({ isCapital }) => isCapital);
  return isLong && !isBody(name) && countryOf(words, language) === undefined;
}

/** "Drost said", "said Drost", "Drost, 61," */
function speaks(text: string, words: readonly Word[], [from, to]: WordRange): boolean {
  const [before, next] = [words[from - 1], words[to]];
  const isBehind =
    before && isDone(before.text) && words[from]?.before === ' ' && !isArticleVerb(before.text);
  const isBefore = next && isDone(next.text) && next.before === ' ';
  const end = words[to - 1]?.end ?? 0;
  return isBehind === true || isBefore === true || /^, \d{2},/u.test(text.slice(end, end + 6));
}

const inPlace =
  /^(?:in|at|near|on|via|en|em|nach|aus|te|auf|sur|su|no|na|pelo|pela|op|tramite|mediante)$/iu;

interface Beside {
  text: string;
  words: readonly Word[];
  name: readonly Word[];
  range: WordRange;
  isTitled: boolean;
}

/** How sure it is that capitals are a person's name. */
function surenessOf(
  { text, words, name, range, isTitled }: Beside,
  { language }: Where,
): Sureness | undefined {
  const [from, to] = range;
  const behind = text.slice(words[to - 1]?.end, (words[to - 1]?.end ?? 0) + 24);
  const isCountry = countryOf(name.map(({ text: each }) => each).join(' '), language) !== undefined;
  if (isCountry || /^['’]s\b/u.test(behind) || /['’]s$/u.test(name.at(-1)?.text ?? '')) {
    return isTitled && !isCountry ? 'certain' : undefined;
  }
  if (/^,? ?\(@\w/u.test(behind)) return 'certain';
  // "Kanzlerin von Ostmar" may be of a country; somebody called so is named in full elsewhere.
  if (!name[0]?.isCapital) return undefined;
  if (isTitled) return isBody(name) && name.length > 2 ? undefined : 'certain';
  if (name.length < 2 || isBody(name)) return undefined;
  // "visited Chak Nine, the village on the canal": what is called a place is nobody.
  const noun =
    /^, (?:the|an?|el|la|una?|le|une?|il|lo|o|a|uma?) (?:\p{Ll}+ )?(?<noun>\p{Ll}+)/u.exec(
      text.slice(words[to - 1]?.end, (words[to - 1]?.end ?? 0) + 60),
    )?.groups?.noun;
  if (noun !== undefined && namesThing(keyOf(noun))) return undefined;
  if (/^, (?:who|whose|whom|quien|quem)\b/u.test(behind)) return 'certain';
  if (/^,? (?:\(\d{2}\)|\d{2},|aged \d|de \d{2} años|\d{2} ans)/u.test(behind)) return 'certain';
  const [before, next] = [words[from - 1], words[to]];
  const isBehindVerb =
    before &&
    isDone(before.text) &&
    !/^(?:visited|arrived|signed)$/u.test(before.text) &&
    words[from]?.before === ' ' &&
    !isArticleVerb(before.text);
  const isBeforeVerb = next && isDone(next.text) && next.before === ' ';
  return isBehindVerb || isBeforeVerb || isOfSomewhere(words, name, range) ? 'likely' : undefined;
}

/** "Ada Okoro of Norvia" */
function isOfSomewhere(words: readonly Word[], name: readonly Word[], [, to]: WordRange): boolean {
  const isPlain = name.every(
    ({ key, isCapital }) => isCapital && !isRole(key) && !isOfficeKind(key),
  );
  return (
    isPlain &&
    words[to]?.text === 'of' &&
    words[to]?.before === ' ' &&
    words[to + 1]?.isCapital === true
  );
}

/** Names of one letter or two are verbs only behind who does it: "a", "ha". */
function isArticleVerb(text: string): boolean {
  return text.length < 3;
}

/** Offices that stand for somebody without the name. */
function unnamedOffices(
  words: readonly Word[],
  named: readonly Named[],
  { paragraph }: Where,
): UnnamedOffice[] {
  const taken = named
    .flatMap(({ offices, start, end }) => [...offices, { start, end }])
    .sort((a, b) => a.start - b.start);
  // Where those end that begin before a word; words come in their order.
  let [next, end] = [0, 0];
  const isTaken = (word: Word) => {
    for (; (taken[next]?.start ?? Number.POSITIVE_INFINITY) <= word.start; next += 1)
      end = Math.max(end, taken[next]?.end ?? 0);
    return word.end <= end;
  };
  return words.flatMap((word, at) => {
    if (!isRole(word.key) || isTaken(word)) return [];
    if (isRole(words[at + 1]?.key ?? '') && words[at + 1]?.before === ' ') return [];
    let from = at;
    while (from > 0 && /^[ -]$/.test(words[from]?.before ?? '') && isKind(words[from - 1]))
      from -= 1;
    const kinds = words.slice(from, at).map(({ key }) => key);
    return [
      { paragraph, start: words[from]?.start ?? word.start, end: word.end, noun: word.key, kinds },
    ];
  });
}

function isKind(word: Word | undefined): boolean {
  return word !== undefined && (isOfficeKind(word.key) || isRole(word.key));
}
