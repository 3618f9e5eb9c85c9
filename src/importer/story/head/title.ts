import { type PlacedText, slice } from '../../received/placed-text.ts';
import type { Received } from '../../received/received.ts';
import { type Found, foundAs, foundBy } from '../found.ts';
import { hasAddress, isMostlyLetters, wordCount } from '../furniture/prose.ts';
import type { Paragraph } from '../paragraphs.ts';
import type { Head } from './read-head.ts';

/** A headline has at least so many words, where there is any of so many. */
const fewestWords = 4;

/** The section that is printed before a headline, on its line: `Economy / `. */
const section = /^\p{L}[\p{L}\p{M}]*(?: \p{L}[\p{L}\p{M}]*)?\s[/|]\s/u;

/** The headline as printed; else as the page or the mail states it, without the name of the site. */
export function titleOf(
  { title }: Head,
  { container, format }: Pick<Received, 'container' | 'format'>,
): Found<string> | undefined {
  if (title) return title;
  const stated = container.title;
  if (!stated) return undefined;
  const [first = stated.value] =
    format === 'html' ? stated.value.split(/\s[|–—·]\s/u) : [stated.value];
  return foundBy(first.trim(), stated, 'likely');
}

/** A headline without its section. */
export function headlineOf({ text, role }: Paragraph, isAlone: boolean): Found<string> {
  const words = withoutSection(text);
  return foundAs(words.text, words, isAlone || role ? 'certain' : 'likely');
}

function withoutSection(text: PlacedText): PlacedText {
  const [label = ''] = section.exec(text.text) ?? [];
  const rest = slice(text, label.length);
  return label !== '' && wordCount(rest.text) >= fewestWords ? rest : text;
}

/** The headline that the container names, else the one that is marked, else the first line that looks like one. */
export function chooseTitle(
  candidates: readonly Paragraph[],
  title: string | undefined,
): Paragraph | undefined {
  const possible = candidates.filter(
    ({ text }) => !hasAddress(text.text) && isMostlyLetters(text.text),
  );
  const isLong = ({ text }: Paragraph) => wordCount(text.text) >= fewestWords;
  const isLower = ({ text }: Paragraph) => /\p{Ll}/u.test(text.text.replace(/\([^()]*\)/gu, ''));
  const isNoSentence = ({ text }: Paragraph) => !/[.。।]$/u.test(text.text);
  // Lines in capitals are slugs, where another could be the headline.
  const isCased = title !== undefined || possible.some(isLower);
  const hasCase = ({ text }: Paragraph) => /\p{Lu}/u.test(text.text);
  const long = possible.filter(
    (each) => isLong(each) && (!isCased || isLower(each) || !hasCase(each)),
  );
  return (
    candidates.find((each) => isStated(each, title)) ??
    candidates.find(({ role }) => role === 'headline') ??
    candidates.find(({ role }) => role === 'heading') ??
    long.find(isNoSentence) ??
    long[0] ??
    (title === undefined ? longest(possible.length > 0 ? possible : candidates) : undefined)
  );
}

/** Whether a line is the headline that the container of a story states, perhaps with more around it. */
export function isStated({ text }: Paragraph, title: string | undefined): boolean {
  return title !== undefined && text.text.length > 15 && plain(title).includes(plain(text.text));
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
