import { isProse } from '../furniture/prose.ts';
import type { Paragraph } from '../paragraphs.ts';
import { headEnd } from './head-end.ts';
import { kindOfLine } from './line-kind.ts';
import { readNamesAlone } from './read-byline.ts';

/** Sentences of a head, such as a standfirst, have at most so many characters. */
const longestStandfirst = 250;
/** So many of them may stand above the byline. */
const mostSentences = 2;

/**
 * Without a dateline, a text begins with its first sentence; but where a byline or a day follows at once, the sentence
 * is a standfirst, or the headline.
 *
 * @returns the index of its first paragraph.
 */
export function textStart(paragraphs: readonly Paragraph[], title: string | undefined): number {
  const lines = paragraphs.slice(0, headEnd(paragraphs));
  const headline = lines.findIndex(({ role, text }) => role === 'headline' || text.text === title);
  const kinds = lines.map(kindOfLine);
  const isText = (index: number) => {
    const words = lines[index]?.text.text ?? '';
    return index > headline && kinds[index] === undefined && (isProse(words) || isOnly(index));
  };
  // A line that is no sentence begins the text where the line above is a headline already, and text follows.
  const isOnly = (index: number) => index === paragraphs.length - 1;
  let start = lines.findIndex((_, index) => isText(index));
  if (start === -1) start = firstUnknown(kinds, headline);
  const isStandfirst = (index: number) => {
    const words = lines[index]?.text.text ?? '';
    return words.length <= longestStandfirst && !/^["“„«»「『]/u.test(words);
  };
  // A standfirst, and who reported from where, may stand above the line of the day.
  let at = start;
  while (at < start + mostSentences && isStandfirst(at)) {
    const behind = isDetail(lines[at + 1], kinds[at + 1], at === start)
      ? lines.findIndex((_, index) => index > at + 1 && isText(index))
      : -1;
    if (behind === -1) at += 1;
    else {
      start = behind;
      at = behind;
    }
  }
  return Math.min(start, Math.max(0, paragraphs.length - 1));
}

/** Behind the headline, where nothing has the shape of a text. */
function firstUnknown(kinds: readonly (string | undefined)[], headline: number): number {
  const first = headline === -1 ? kinds.indexOf(undefined) : headline;
  const behind = kinds.findIndex((kind, index) => index > first && kind === undefined);
  return behind === -1 ? Math.max(0, first) : behind;
}

const detailKinds = new Set(['byline', 'day', 'details', 'date line of the page', 'reading time']);

/**
 * What stands between a standfirst and its text; a day below a post has the name of an account beside it. Names alone
 * behind two sentences are a crosshead: "WHAT COMES NEXT".
 */
function isDetail(
  line: Paragraph | undefined,
  kind: string | undefined,
  isFirst: boolean,
): boolean {
  const words = line?.text.text ?? '@';
  return (
    !words.includes('@') &&
    (detailKinds.has(kind ?? '') ||
      (isFirst && kind === undefined && !isProse(words) && readNamesAlone(words) !== undefined))
  );
}
