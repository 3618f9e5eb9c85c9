import { wordsOf } from '../../digest/language/words-of.ts';
import type { PlacedText } from '../received/placed-text.ts';
import { readArabic } from './arabic/read-paragraph.ts';
import { calledAsPlaces } from './called-as-places.ts';
import { readCapitals, type Where } from './capitals/read-paragraph.ts';
import { titleIsOfThing } from './capitals/stands-as-thing.ts';
import { findAgain, readChinese } from './chinese/read-paragraph.ts';
import { readDevanagari } from './devanagari/read-paragraph.ts';
import { readJapanese } from './japanese/read-paragraph.ts';
import { readKorean } from './korean/read-paragraph.ts';
import { mergeNames } from './merge.ts';
import { keysOf } from './name-forms.ts';
import type { Named, ReadParagraph } from './named.ts';
import { byPlace, type StoryPeople } from './person.ts';
import { resolveReferences } from './references/resolve.ts';

/**
 * Finds the people whom a story names, their offices, and every word that means one of them: parts of a name,
 * offices, pronouns. Nobody is made up: a name that nothing but its capitals tells of is left alone.
 *
 * @param language BCP 47.
 */
export function readPeople(paragraphs: readonly PlacedText[], language: string): StoryPeople {
  const texts = paragraphs.map(({ text }) => text);
  const places = calledAsPlaces(texts, language);
  const read = texts.map((text, paragraph) =>
    readerOf(text, language)(text, { paragraph, language, places }),
  );
  const named = withoutThings(read.flatMap((each) => each.named));
  const again = /^zh\b/.test(language) ? namedAgain(texts, named) : [];
  const { people, mentions } = mergeNames([...named, ...again].sort(byPlace), language);
  const offices = read.flatMap((each) => each.offices);
  return { people, mentions: resolveReferences({ texts, language, people }, mentions, offices) };
}

/** What stands as a place or another thing somewhere is nobody, unless an office stands before it: "at Kestrel Lodge". */
function withoutThings(named: readonly Named[]): Named[] {
  const keysFor = (things: readonly Named[]) =>
    new Set(things.map(({ name }) => keysOf(name).join(' ')));
  const things = keysFor(named.filter(({ thing }) => thing !== undefined));
  const called = keysFor(named.filter(({ thing }) => thing === 'called'));
  const isNobody = ({ name, sure, start, offices, gender }: Named) => {
    const key = keysOf(name).join(' ');
    if (!things.has(key)) return false;
    const isRank =
      offices.length > 0 && offices.every(({ title }) => titleIsOfThing(wordsOf(title)));
    if (offices.length > 0 && !(isRank && called.has(key)))
      return sure === 'likely' || offices.every((each) => each.start > start);
    // "the ferry Lady Marrow … Lady Marrow said"
    return sure === 'likely' || ((gender !== undefined || isRank) && called.has(key));
  };
  return named.map((each) => {
    if (each.sure === undefined || !isNobody(each)) return each;
    const { sure: _, offices: __, ...plain } = each;
    return { ...plain, offices: [] };
  });
}

type Reader = (
  text: string,
  where: Where & { readonly places: ReadonlySet<string> },
) => ReadParagraph;

/** How the people of a paragraph are read, by its script. */
function readerOf(text: string, language: string): Reader {
  const [, read] = scripts.find(([script]) => script.test(text)) ?? [];
  if (read) return read;
  const isChinese = /^zh\b/.test(language) && /\p{sc=Han}/u.test(text);
  return isChinese ? (paragraph, { paragraph: at }) => readChinese(paragraph, at) : readCapitals;
}

const scripts: readonly (readonly [RegExp, Reader])[] = [
  [/\p{sc=Devanagari}/u, (text, { paragraph }) => readDevanagari(text, paragraph)],
  [
    /[\p{sc=Hiragana}\p{sc=Katakana}]/u,
    (text, { paragraph, places }) => readJapanese(text, paragraph, places),
  ],
  [/\p{sc=Hangul}/u, (text, { paragraph, places }) => readKorean(text, paragraph, places)],
  [/\p{sc=Arabic}/u, (text, { paragraph }) => readArabic(text, paragraph)],
];

/** Chinese names stand without an office as well, and nothing parts them from other words. */
function namedAgain(texts: readonly string[], named: readonly Named[]): Named[] {
  const names = [...new Set(named.map(({ name }) => name))];
  return texts.flatMap((text, paragraph) =>
    findAgain(text, paragraph, names).filter(
      ({ start }) => !named.some((each) => each.paragraph === paragraph && each.start === start),
    ),
  );
}
