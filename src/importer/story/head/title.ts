import { type PlacedText, slice } from '../../received/placed-text.ts';
import type { Received } from '../../received/received.ts';
import { isMediaName } from '../credits/media-name.ts';
import { isPlainSign } from '../dateline/signs.ts';
import { type Found, foundBy, foundIn } from '../found.ts';
import { furnitureOf } from '../furniture/furniture.ts';
import { hasAddress, isMostlyLetters, wordCount } from '../furniture/prose.ts';
import type { Paragraph } from '../paragraphs.ts';
import { widthOf } from '../wrapping.ts';
import { isBodyName } from './body-name.ts';
import { readNamesAlone } from './read-byline.ts';
import type { Head } from './read-head.ts';
import { withoutVersion } from './version.ts';

/** A headline has at least so many words, where there is any of so many. */
const fewestWords = 4;

/** The section that is printed before a headline, on its line: `Economy / `. */
const section = /^\p{L}[\p{L}\p{M}]*(?: \p{L}[\p{L}\p{M}]*)?\s[/|]\s/u;

/** What parts a headline from the name of a site, the surest first. */
const separators = [
  /\s+(?:[|·•»›]|::)\s+|\s*[|｜]\s*|(?<=\p{Lo})\s?_\s?(?=\p{Lo})/u,
  /\s+[–—-]+\s+/u,
  /\s?[:：]\s+/u,
] as const;
/** A name that is set behind a headline has at most so many words. */
const mostWordsOfName = 5;

/** The headline as printed; else as the page or the mail states it, without the name of the site. */
export function titleOf(
  { title, marks }: Head,
  { container, format }: Pick<Received, 'container' | 'format'>,
): Found<string> | undefined {
  if (title) return title;
  const stated = container.title;
  if (!stated) return undefined;
  const isPage = format === 'html' || format === 'markdown';
  const value = withoutNames(stated.value, namesIn(marks, container), isPage);
  return foundBy(withoutVersion(value).trim(), stated, 'likely');
}

/** Names that stand beside headlines: of the site, and of the agency. */
export function namesIn(marks: Head['marks'], { publisher }: Received['container']): string[] {
  const signs = marks.flatMap(({ text, dateline }) =>
    dateline?.sign ? [text.text.slice(...dateline.sign)] : [],
  );
  return [...(publisher ? [publisher.value] : []), ...signs];
}

/**
 * A headline without the names before and behind it.
 *
 * @param isSite Whether a name is to be expected, so that a short last part is one.
 */
function withoutNames(text: string, names: readonly string[], isSite: boolean): string {
  const known = names.map(plain);
  // Where all is in capitals, a word in capitals is no sign.
  const hasSigns = /\p{Ll}/u.test(text);
  const isName = (part: string) => {
    const words = plain(part);
    return (
      words !== '' &&
      (known.some((name) => name === words) || (hasSigns && isPlainSign(part.trim())))
    );
  };
  let rest = text;
  for (const separator of separators) {
    const parts = rest.split(separator);
    if (parts.length < 2) continue;
    const [first = '', last = ''] = [parts[0], parts.at(-1)];
    const isColon = separator === separators[2];
    if (!isColon && (isName(last) || (isSite && isShorter(last, parts.slice(0, -1))))) {
      rest = rest.slice(0, rest.lastIndexOf(last)).replace(endOfPart, '');
      return withoutNames(rest, names, isSite && parts.length > 2 && separator === separators[0]);
    }
    if (isName(first) || (isSite && !isColon && isShorter(first, parts.slice(1)))) {
      rest = rest.slice(rest.indexOf(first) + first.length).replace(startOfPart, '');
      return withoutNames(rest, names, isSite && parts.length > 2);
    }
  }
  return rest;
}

/** The name of the site that stands beside a headline in the title of a page. */
export function siteIn(title: string): string | undefined {
  for (const separator of separators.slice(0, 2)) {
    const parts = title.split(separator).map((part) => part.trim());
    const [first = '', last = ''] = [parts[0], parts.at(-1)];
    if (parts.length < 2) continue;
    const isUsual = (part: string) => part !== '' && !noSites.has(furnitureOf(part) ?? '');
    if (isShorter(last, parts.slice(0, -1)) && isUsual(last)) return last;
    if (isUsual(first) && (isShorter(first, parts.slice(1)) || !isUsual(last))) return first;
  }
  return undefined;
}

/** Kinds of words that a title names, where it names no site. */
const noSites = new Set(['print version', 'button', 'share buttons', 'menu']);

const endOfPart = /[\s_|｜·•»›:：–—-]+$/u;
const startOfPart = /^[\s_|｜·•»›:：–—-]+/u;

/** Whether a part is short enough for a name, and the others have more words. */
function isShorter(part: string, others: readonly string[]): boolean {
  const words = wordCount(part);
  return words <= mostWordsOfName && wordCount(others.join(' ')) > words;
}

/** A headline without its section, and the names beside it. */
export function headlineOf(
  { text, role }: Paragraph,
  { isAlone, names }: { isAlone: boolean; names: readonly string[] },
): Found<string> {
  const words = withoutSection(text);
  const headline = withoutVersion(withoutNames(words.text, names, false));
  const start = words.text.indexOf(headline);
  const sure = isAlone || role ? 'certain' : 'likely';
  return foundIn(headline, words, [start, start + headline.length], sure);
}

function withoutSection(text: PlacedText): PlacedText {
  const [label = ''] = section.exec(text.text) ?? [];
  const rest = slice(text, label.length);
  return label !== '' && wordCount(rest.text) >= fewestWords ? rest : text;
}

/**
 * The headline that the container names, else the one that is marked, else the first line that looks like one; what a
 * site says of itself shares no words with the story.
 *
 * @param story Stems of its words.
 */
export function chooseTitle(
  candidates: readonly Paragraph[],
  title: string | undefined,
  story: ReadonlySet<string>,
): Paragraph | undefined {
  const possible = candidates.filter(
    ({ text }) => !hasAddress(text.text) && isMostlyLetters(text.text),
  );
  const isLong = ({ text }: Paragraph) => wordCount(text.text) >= fewestWords;
  const isLower = ({ text }: Paragraph) => /\p{Ll}/u.test(text.text.replace(/\([^()]*\)/gu, ''));
  const isOfStory = ({ text }: Paragraph) =>
    sharedWords(text.text, story) >= fewestShared && readNamesAlone(text.text) === undefined;
  const marked = ['headline', 'heading'].flatMap((role) =>
    candidates.filter((each) => each.role === role),
  );
  const isNoSentence = ({ text }: Paragraph) => !/[.。।]$/u.test(text.text);
  // Lines in capitals are slugs, where another could be the headline.
  const isCased = title !== undefined || possible.some(isLower);
  const hasCase = ({ text }: Paragraph) => /\p{Lu}/u.test(text.text);
  const long = possible.filter(
    (each) => isLong(each) && (!isCased || isLower(each) || !hasCase(each)),
  );
  // The name of a site may be a part of what the page states.
  const stated = longest(candidates.filter((each) => isStated(each, title)));
  const isNoBody = ({ text }: Paragraph) => !isBodyName(text.text) && !isMediaName(text.text);
  return (
    (stated && isOfStory(stated) ? stated : marked.find(isOfStory)) ??
    stated ??
    marked[0] ??
    long.find((each) => isNoSentence(each) && isOfStory(each) && isNoBody(each)) ??
    long.find((each) => isNoSentence(each) && isOfStory(each)) ??
    long.find((each) => isNoSentence(each) && isNoBody(each)) ??
    long.find(isNoSentence) ??
    long[0] ??
    (title === undefined ? longest(possible.length > 0 ? possible : candidates) : undefined)
  );
}

/** Whether a line is the headline that the container of a story states, perhaps with more around it. */
export function isStated({ text }: Paragraph, title: string | undefined): boolean {
  return (
    title !== undefined &&
    widthOf(text.text) > 15 &&
    isMostlyLetters(text.text) &&
    plain(title).includes(plain(text.text))
  );
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{Z}\p{S}]+/gu, '');
}

function longest(paragraphs: readonly Paragraph[]): Paragraph | undefined {
  return paragraphs.toSorted((a, b) => wordCount(b.text.text) - wordCount(a.text.text))[0];
}

/** A headline shares so many words with its story. */
const fewestShared = 2;
/** Letters of a word that stay the same in most of its forms. */
const lettersOfStem = 5;
const shortestWord = 4;

/** Stems of the longer words of some text; of scripts without spaces, pairs of characters. */
export function stemsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap(stemsIn));
}

function stemsIn(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.flatMap((word) => {
    if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(word)) {
      const signs = [...word];
      return signs.slice(1).map((second, index) => `${signs[index]}${second}`);
    }
    return word.length >= shortestWord ? [word.slice(0, lettersOfStem)] : [];
  });
}

function sharedWords(text: string, story: ReadonlySet<string>): number {
  return new Set(stemsIn(text).filter((stem) => story.has(stem))).size;
}
