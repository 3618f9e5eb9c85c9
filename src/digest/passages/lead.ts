import type { Paragraph, Root } from 'mdast';
import { isOfPictures } from '../../content/body/picture-paragraphs.ts';
import type { SourceKind } from '../../content/kinds/source-kinds.ts';
import type { ParsedRecord } from '../../content/records.ts';
import { sentencesIn } from '../language/sentences.ts';
import type { Match } from '../quotation/find-quotation.ts';
import { type Range, readText, type SourceText, unwrapped } from '../quotation/source-text.ts';
import { countedWords, lengthOf } from './counted-words.ts';

/** Most words of a long text that its excerpt has beside the passages cited. */
const mostWords = 200;

/** The paragraph that an excerpt starts with, if there is one. */
export function leadOf(body: Root): Paragraph | undefined {
  return body.children.find(
    (node): node is Paragraph => node.type === 'paragraph' && !isOfPictures(node),
  );
}

/**
 * Says how much of the first paragraph an excerpt publishes: as many whole sentences as the limit allows, or
 * where the first of them is too long, as many of its words. Words that something rests on do not count.
 *
 * @param matches Where the passages stand that something rests on.
 * @returns characters of the text of that paragraph.
 */
export function leadLength(
  { kind, body, front }: ParsedRecord<SourceKind>,
  source: SourceText,
  matches: readonly Match[],
): number {
  const lead = leadOf(body);
  const paragraph = readText({ type: 'root', children: lead ? [lead] : [] });
  const text = kind === 'posts' ? paragraph.text : unwrapped(paragraph);
  const [first] = paragraph.pieces;
  const start = source.pieces.find(({ node }) => node === first?.node)?.start ?? 0;
  const cited = matches
    .flat()
    .map((range) => ({ start: range.start - start, end: range.end - start }));
  const all = lengthOf(body);
  const own = 'excerpt' in front ? front.excerpt?.words : undefined;
  const limit = own ?? Math.min(mostWords, Math.floor(all / 3));
  // Its own limit does not publish a text as a whole, either.
  return lengthWithin(text, Math.min(limit, all - 1), cited);
}

function lengthWithin(text: string, limit: number, cited: readonly Range[]): number {
  const words = countedWords(text);
  const counted = words.filter((word) => !cited.some((range) => holds(range, word)));
  const tooMuch = counted[limit];
  if (!tooMuch) return text.length;
  const sentence = sentencesIn(text).findLast(({ end }) => end <= tooMuch.start);
  if (sentence) return sentence.end;
  const end = words.findLast(({ end }) => end <= tooMuch.start)?.end ?? 0;
  return end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0);
}

function holds(range: Range, { start, end }: Range): boolean {
  return range.start <= start && end <= range.end;
}
