import type { ParsedRecord, RecordKey } from '../../content/records.ts';
import { findQuotation, type Match, noContext } from '../quotation/find-quotation.ts';
import type { MissingQuotation } from './locate-event.ts';
import type { Sources } from './sources.ts';

/** Where the article that quotes a post has its words. */
export interface LocatedPost {
  readonly match?: Match;
  readonly missing: readonly MissingQuotation[];
}

/** Finds the words of a post in the article that quotes it. */
export function locatePost(post: ParsedRecord<'posts'>, sources: Sources): LocatedPost {
  const { path, id, body, front } = post;
  const place = body.children[0]?.position?.start;
  if (!place) return { missing: [] };
  const source: RecordKey = `articles/${front.quotedIn}`;
  const words = sources.text(`posts/${id}`).text;
  // What an editor put into a post could be quoted from it as the author's own words.
  const context = { ...noContext, noInsertions: true };
  const [match] = findQuotation(words, sources.text(source), context);
  if (match) return { match, missing: [] };
  const { line, column } = place;
  return { missing: [{ path, place: { line, column }, words, context, source }] };
}
