import { findAcrossAttributions } from '../../digest/citations/locating/find-across-attributions.ts';
import { findQuotation, noContext } from '../../digest/quotation/find-quotation.ts';
import { normalize } from '../../digest/quotation/normalize.ts';
import type { SourceText } from '../../digest/quotation/source-text.ts';
import { textUnits } from '../../digest/quotation/text-units.ts';
import { oncePer } from '../../memoize.ts';
import type { PlacedText } from '../received/placed-text.ts';
import { isAttribution } from './attribution.ts';
import type { Post } from './post.ts';
import type { Quoted } from './quotations.ts';

/**
 * The words of a post, put together from what the story quotes of it. Paragraphs stay paragraphs; `[…]` stands where
 * words of the post may be missing, and not where the story only says whose they are, as far as the check of
 * quotations sees that as well.
 */
export function wordsOfPost({ quoted }: Post, paragraphs: readonly PlacedText[]): string {
  const parts = quoted.map((part) => ({
    part,
    own: (paragraphs[part.paragraph]?.text ?? '').slice(part.from, part.to).trim(),
    text: paragraphs[part.paragraph]?.text ?? '',
  }));
  let joined: string | undefined;
  let withGaps = '';
  for (const [index, { part, own, text: its }] of parts.entries()) {
    const before = parts[index - 1]?.part;
    if (before) {
      joined = joined && joinedWords(joined, own, { before, part, text: its });
      withGaps = `${withGaps.replace(/,$/, '')} […] ${own}`;
    } else {
      joined = own;
      withGaps = own;
    }
  }
  const isWhole =
    joined !== undefined && (parts.length < 2 || isFound(joined, sourceOf(paragraphs)));
  // A newspaper closes a quoted sentence with a comma before it says who wrote it.
  return (isWhole && joined !== undefined ? joined : withGaps).replace(/,$/, '.');
}

const sourceOf = oncePer((paragraphs: readonly PlacedText[]): SourceText => {
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n\n');
  return { text, normalized: normalize(text), pieces: [] };
});

/** Whether the check of quotations will find words in a story. */
function isFound(words: string, source: SourceText): boolean {
  const context = { ...noContext, noInsertions: true };
  return (
    findQuotation(words, source, context).length > 0 ||
    findAcrossAttributions(words, textUnits(words), source, context) !== undefined
  );
}

/** Words that follow each other in the post; undefined where others may stand between them. */
function joinedWords(
  words: string,
  next: string,
  { before, part, text }: { before: Quoted; part: Quoted; text: string },
): string | undefined {
  if (before.paragraph !== part.paragraph) return before.isOpen ? `${words}\n\n${next}` : undefined;
  const between = text.slice(before.end, part.start);
  if (!isAttribution(between, next)) return undefined;
  // What ends the sentence of the newspaper ended that of the post, which has its own sign for it, or none.
  const isEnd = /[.:।。]\s*$/u.test(between);
  return `${isEnd ? words.replace(/(?<=[\p{L}\p{M}\p{N}]),?$/u, '.') : words} ${next}`;
}
