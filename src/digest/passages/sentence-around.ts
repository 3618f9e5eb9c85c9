import { sentencesAround } from '../language/sentences.ts';
import type { Match } from '../quotation/find-quotation.ts';
import { type SourceText, unwrapped } from '../quotation/source-text.ts';
import type { SentenceAround } from '../tables/digest.ts';

/** As much is given on each side, in characters: a source may have no full stop on a whole page. */
const most = 200;
const leftOut = '…';

/**
 * The words of a source that stand around a passage in its sentence, or in the sentences that it touches. A side
 * that is too long is cut between two words.
 *
 * @returns empty texts where the passage is a whole sentence.
 */
export function sentenceAround(source: SourceText, match: Match): SentenceAround {
  const [{ start, end: firstEnd }] = match;
  const end = match.at(-1)?.end ?? firstEnd;
  const text = unwrapped(source);
  const sentence = sentencesAround(text, { start, end });
  return {
    before: lastOf(text.slice(sentence.start, start).trimStart()),
    after: firstOf(text.slice(end, sentence.end).trimEnd()),
  };
}

function lastOf(text: string): string {
  if (text.length <= most) return text;
  const end = text.slice(-most);
  const [cut = ''] = /^\S*\s+/.exec(end) ?? [];
  return leftOut + end.slice(cut.length).replace(/^[\udc00-\udfff]/, '');
}

function firstOf(text: string): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most);
  const at = start.search(/\s+\S*$/);
  return start.slice(0, at === -1 ? most : at).replace(/[\ud800-\udbff]$/, '') + leftOut;
}
