import { isWithdrawn, mayNotBeQuoted } from '../../content/copies/withdrawn.ts';
import type { SourceKind } from '../../content/kinds/source-kinds.ts';
import { isWrong, type ParsedRecord, placeOfValue } from '../../content/records.ts';
import { type Problem, warning } from '../../problem.ts';
import type { Match } from '../quotation/find-quotation.ts';
import type { Footnote } from './footnotes.ts';
import type { Sources } from './sources.ts';

/** Where words are that may not be shown: nowhere. */
export const nowhere: Match = [{ start: 0, end: 0 }];

/**
 * The footnotes of an event without words that may not even be quoted any more. The claims that rest on them
 * are told of.
 */
export function withoutWithdrawn(
  { path }: ParsedRecord<'events'>,
  footnotes: readonly Footnote[],
  sources: Sources,
  problems: Problem[],
): Footnote[] {
  return footnotes.map((footnote) => {
    const source = sources.record(footnote.source);
    if (!mayNotBeQuoted(source)) return footnote;
    const reason = `found a claim that rests on ${source.path}, of which not even quotations may stay; cite another source, or take the claim out`;
    problems.push(warning(path, footnote.quotationPlace, 'withdrawn', reason));
    const { translation: _, ...rest } = footnote;
    return { ...rest, quotation: '' };
  });
}

/**
 * Tells whether a source may show which of its words are those of a post. Words that are shown because a post
 * quotes them go with the post.
 */
export function mayShowIn(source: ParsedRecord<SourceKind>, post: ParsedRecord<'posts'>): boolean {
  return !mayNotBeQuoted(source) && !(isWithdrawn(source) && isWithdrawn(post));
}

/** Tells of the sources of a post that may not be quoted any more, as the post does. */
export function withdrawnQuotedIn(post: ParsedRecord<'posts'>, sources: Sources): Problem[] {
  if (isWrong(post, 'quotedIn')) return [];
  return sources.quoting(post).flatMap((key, index) => {
    const source = sources.record(key);
    if (!mayNotBeQuoted(source)) return [];
    const reason = `found a post that is quoted in ${source.path}, of which not even quotations may stay; take the post out, or give another source of it`;
    return [warning(post.path, placeOfValue(post, 'quotedIn', index), 'withdrawn', reason)];
  });
}
