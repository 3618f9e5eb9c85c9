import type { CopyKey } from '../../../content/kinds/source-kinds.ts';
import { type ParsedRecord, placeOfValue } from '../../../content/records.ts';
import { type Problem, problem } from '../../../problem.ts';
import { findQuotation, type Match, noContext } from '../../quotation/find-quotation.ts';
import { placeOf } from '../../quotation/source-text.ts';
import { type TextUnit, textUnits } from '../../quotation/text-units.ts';
import type { Sources } from '../sources.ts';
import { mayShowIn, withdrawnQuotedIn } from '../withdrawn-words.ts';
import { findAcrossAttributions } from './find-across-attributions.ts';
import { findStretches, type Stretches } from './find-stretches.ts';
import type { MissingQuotation } from './locate-footnote.ts';

/** Who quotes a post, where, and how much of it. */
export interface LocatedPost {
  readonly quotations: readonly {
    readonly source: CopyKey;
    readonly match: Match;
    readonly words: number;
  }[];
  /** Words of the post. */
  readonly words: number;
  readonly missing: readonly MissingQuotation[];
  readonly problems: readonly Problem[];
}

/** What an editor put into a post could be quoted from it as the author's own words. */
const context = { ...noContext, noInsertions: true };

/**
 * Finds the words of a post in the sources that it says quote it. The one that quotes it has all of its words;
 * of several, each has some, and each word is in one of them. An attribution may part them.
 */
export function locatePost(post: ParsedRecord<'posts'>, sources: Sources): LocatedPost {
  const { path, id, body } = post;
  const named = sources.quoting(post);
  const quoting = named.filter((key) => mayShowIn(sources.record(key), post));
  const own = sources.text(`posts/${id}`);
  const units = textUnits(own.text);
  const words = units.length;
  const place = body.children[0]?.position?.start;
  const withdrawn = withdrawnQuotedIn(post, sources);
  const nothing = { quotations: [], words, missing: [], problems: withdrawn };
  if (!place || quoting.length === 0) return nothing;
  const found = quoting.map((source) => {
    const text = sources.text(source);
    const match =
      findQuotation(own.text, text, context)[0] ??
      findAcrossAttributions(own.text, units, text, context);
    if (match) return { source, match, covered: units.map((_, index) => index) };
    const stretches: Stretches | undefined =
      named.length > 1 ? findStretches(own.text, units, text, context) : undefined;
    return { source, match: stretches?.match, covered: stretches?.covered ?? [] };
  });
  const quotations = found.flatMap(({ source, match, covered }) =>
    match ? [{ source, match, words: covered.length }] : [],
  );
  const [only] = quoting;
  if (only !== undefined && named.length === 1) {
    const { line, column } = place;
    const missing = { path, place: { line, column }, words: own.text, context, source: only };
    return { ...nothing, quotations, missing: quotations.length === 0 ? [missing] : [] };
  }
  const quoted = new Set(found.flatMap(({ covered }) => covered));
  // What the others do not have may be in one that is not asked any more.
  const isWhole = quoting.length === named.length;
  const problems = [
    ...withdrawn,
    ...found.flatMap(({ source, match }) => (match ? [] : [quotesNothing(post, source, sources)])),
    ...unquoted(units, isWhole ? quoted : new Set(units.keys())).map(({ start, end }) => {
      const reason =
        `found "${own.text.slice(start, end)}", which none of the sources in "quotedIn" has; ` +
        'correct the words, or add the source that has them';
      return problem(path, placeOf(start, own), 'quotation-verbatim', reason);
    }),
  ];
  return { ...nothing, quotations, problems };
}

function quotesNothing(post: ParsedRecord<'posts'>, key: CopyKey, sources: Sources): Problem {
  const source = sources.record(key);
  const reason = `found "${source.id}" for "quotedIn", but ${source.path} has no words of the post; delete it`;
  const place = placeOfValue(post, 'quotedIn', sources.quoting(post).indexOf(key));
  return problem(post.path, place, 'quotation-verbatim', reason);
}

/** The stretches of words that are not among those quoted. */
function unquoted(units: readonly TextUnit[], quoted: ReadonlySet<number>): TextUnit[] {
  const stretches: TextUnit[] = [];
  for (const [index, unit] of units.entries()) {
    if (quoted.has(index)) continue;
    const last = stretches.at(-1);
    const isNext = index > 0 && last && last.end === units[index - 1]?.end;
    if (isNext) stretches[stretches.length - 1] = { ...unit, start: last.start };
    else stretches.push(unit);
  }
  return stretches;
}
