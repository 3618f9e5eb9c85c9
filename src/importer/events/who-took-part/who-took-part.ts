import { ofLanguage } from '../../../digest/language/of-language.ts';
import { byPlace, type Mention, type StoryPeople, type Stretch } from '../../people/person.ts';
import { isRole } from '../../people/words/roles.ts';
import { isWithin, type Part } from '../sentence/asides.ts';
import { type Phrase, phrasesIn, wordBefore } from '../sentence/phrases.ts';
import { isAbsent } from './absent.ts';
import { arabic } from './words/arabic.ts';
import { chinese } from './words/chinese.ts';
import { dutch } from './words/dutch.ts';
import { english } from './words/english.ts';
import { french } from './words/french.ts';
import { german } from './words/german.ts';
import { hindi } from './words/hindi.ts';
import { italian } from './words/italian.ts';
import { japanese } from './words/japanese.ts';
import { korean } from './words/korean.ts';
import { portuguese } from './words/portuguese.ts';
import { spanish } from './words/spanish.ts';
import { type WhoWords, whoWords } from './words/words.ts';

const byLanguage: Readonly<Record<string, WhoWords>> = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
  it: italian,
  nl: dutch,
  pt: portuguese,
  hi: hindi,
  ja: japanese,
  zh: chinese,
  ko: korean,
  ar: arabic,
};
const unknown = whoWords({});

function wordsOf(language: string): WhoWords {
  return ofLanguage(byLanguage, language) ?? unknown;
}

/** A paragraph, without its direct speech. */
interface Told {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
}

/** Where the words stand that tell of something, and which parts of their sentence do not. */
export interface Telling extends Told {
  /** Offsets in the text. */
  readonly range: Part;
  readonly asides: readonly Part[];
  /** How many people it takes: where fewer are named, pronouns and "the two" are looked at. */
  readonly wanted: number;
  /** Whether who says so did it, where nobody else is named: "'We pay,' she said on a *visit* to the port". */
  readonly isOfSayer?: boolean;
}

/** The people who take part in what a sentence tells of, in the order of the text. */
export function participantsIn(people: StoryPeople, sentence: Stretch, telling: Telling): number[] {
  const { text, wanted, asides, language, isOfSayer } = telling;
  const words = wordsOf(language);
  const named = phrasesIn(people, sentence, text).filter(
    (phrase) => !isWithin(phrase, asides) && !isAbsent(text, phrase) && !isAbout(phrase, telling),
  );
  const acting = named.filter((phrase) => !onlySays(text, phrase, { sentence, words }));
  const inside = acting.length === 0 && isOfSayer ? named : acting;
  const others = inside.filter((phrase) => !words.saysThat.test(text.slice(phrase.end)));
  const enough = (mentions: readonly Mention[]) =>
    distinct(mentions).length >= Math.max(wanted, 1) ? distinct(mentions) : undefined;
  // "She toured the port with the mayor": who does it is never left out.
  const isSubject = (mention: Mention) =>
    mention === others[0] && mention.end <= telling.range.start;
  const isNamed = (mention: Mention) => mention.by !== 'pronoun' || isSubject(mention);
  const found =
    enough(others.filter(isNamed)) ??
    enough(others) ??
    enough(inside.filter(isNamed)) ??
    enough(inside);
  const told = text.slice(sentence.start, sentence.end);
  // In German and Dutch the subject may stand behind the verb.
  const reach = /^(?:de|nl)\b/.test(language) ? 30 : 0;
  const ahead = told.slice(0, telling.range.end + reach - sentence.start);
  // "Both met in the palace, accompanied by the governors": they were named before.
  const areBoth =
    words.both.test(ahead) && inside.every(({ start }) => start >= telling.range.start);
  if (areBoth) return distinct([...lastNamed(people, sentence, countIn(ahead, words)), ...inside]);
  if (found) return found;
  if (wanted < 2 || !words.both.test(told)) return distinct(inside);
  const before = lastNamed(people, sentence, countIn(told, words));
  return distinct(
    others.every(({ person }) => before.some((each) => each.person === person))
      ? [...others, ...before]
      : inside,
  );
}

/** Behind what is said, and before who says it: "…, *presidential* spokesman Bo Lind said in a briefing". */
const sayer = /[,"”»]\s*(?:[\p{L}\p{M}'’-]+ ){0,3}$/u;

function onlySays(
  text: string,
  { start, end, lead }: Phrase,
  { sentence, words }: { sentence: Stretch; words: WhoWords },
): boolean {
  if (words.who.test(text.slice(end, end + 20))) return false;
  const before = text.slice(Math.max(sentence.start, lead - 60), lead);
  return (
    words.according.test(text.slice(Math.max(sentence.start, start - 60), start)) ||
    words.saidBefore.test(before) ||
    (words.saidBehind.test(text.slice(end, sentence.end)) && sayer.test(before))
  );
}

/** "the arrest of the minister", "talks about the mayor": whom others speak of takes no part. */
function isAbout(phrase: Phrase, { text, range, language }: Telling): boolean {
  const words = wordsOf(language);
  const word = wordBefore(text, phrase);
  if (words.about.test(word)) return !words.who.test(text.slice(phrase.end, phrase.end + 20));
  if (!words.of.test(word)) return false;
  const before = text.slice(0, phrase.lead).replace(/[\p{L}]+['’]? ?$/u, '');
  // "Chief *of* the Army Staff General Kolm": the office has two parts.
  const [noun = ''] = /[\p{L}-]+(?= \p{L}+['’]? ?$)/u.exec(text.slice(0, phrase.lead)) ?? [];
  if (phrase.lead < phrase.start && isRole(noun.toLowerCase())) return false;
  const isOwn = before.length >= range.start && before.length <= range.end + 1;
  const isAgent = words.agent.test(word) && words.passive.test(text);
  return !isOwn && !isAgent && !words.there.test(before) && /\p{L} $/u.test(before);
}

/** How many people words such as "the three" stand for. */
function countIn(told: string, { three, four }: WhoWords): number {
  if (three.test(told)) return 3;
  return four.test(told) ? 4 : 2;
}

/** So many people who were named last before a sentence, in the order of the text. */
function lastNamed({ mentions }: StoryPeople, at: Stretch, count: number): Mention[] {
  const before = mentions.filter(
    ({ paragraph, start, by }) =>
      by !== 'pronoun' &&
      (paragraph < at.paragraph || (paragraph === at.paragraph && start < at.start)),
  );
  const found: Mention[] = [];
  for (const mention of before.toReversed()) {
    if (found.some(({ person }) => person === mention.person)) continue;
    found.unshift(mention);
    if (found.length === count) break;
  }
  return found;
}

/** Whether somebody only says what a sentence tells, "according to X", or did not come. */
export function takesNoPart(
  text: string,
  people: StoryPeople,
  { mention, sentence, language }: { mention: Mention; sentence: Stretch; language: string },
): boolean {
  const phrase = phrasesIn(people, mention, text)[0];
  if (!phrase) return false;
  return isAbsent(text, phrase) || onlySays(text, phrase, { sentence, words: wordsOf(language) });
}

/** Those whom a sentence names, but for who only says so, or is spoken of. */
export function namedIn(people: StoryPeople, at: Stretch, { text, language }: Told): number[] {
  const range = { start: at.start, end: at.start };
  return participantsIn(people, at, { text, language, range, asides: [], wanted: 1 });
}

function distinct(mentions: readonly Mention[]): number[] {
  return [...new Set(mentions.toSorted(byPlace).map(({ person }) => person))];
}
