import { mayNotBeQuoted } from '../../content/copies/withdrawn.ts';
import {
  isCopyKey,
  type SourceKey,
  type SourceKind,
  sourceKey,
  sourcesIn,
} from '../../content/kinds/source-kinds.ts';
import type { ParsedRecord, Records } from '../../content/records.ts';
import type { Memoize } from '../../memoize.ts';
import type { Quotations } from '../citations/locating/locate-quotations.ts';
import { readCoverage } from '../passages/coverage.ts';
import { isExcerpt } from '../passages/excerpt.ts';
import { landmarksIn, pagesOf, sectionOf } from '../passages/landmarks.ts';
import { leadLength } from '../passages/lead.ts';
import { makePassages, matchKey } from '../passages/passages.ts';
import type { Match } from '../quotation/find-quotation.ts';
import type { SourceText } from '../quotation/source-text.ts';
import type { CoverageRow, Digest, PassageRow, PostQuotationRow } from './digest.ts';
import { groupBy } from './group-by.ts';

type SourceTables = Pick<Digest, 'citations' | 'passages' | 'postQuotations' | 'coverage'>;
type Analysis = ReturnType<typeof analyse>;
/** Ids of passages, by source and {@link matchKey}. */
type PassageIds = Map<SourceKey, ReadonlyMap<string, string>>;

/** Makes the tables of what is cited: the passages of each source, and who cites them. */
export function makeSourceTables(
  records: Records,
  quotations: Quotations,
  memoize: Memoize,
): SourceTables {
  const uses = usesOf(records, quotations);
  const bySource = groupBy(uses, ({ source }) => source);
  const coverage: [string, CoverageRow][] = [];
  const passages: [string, PassageRow[]][] = [];
  const ids: PassageIds = new Map();
  for (const record of sourcesIn(records)) {
    const key = sourceKey(record);
    const its = bySource.get(key) ?? [];
    const matches = its.map(({ match }) => match);
    const inputs = ['analyse', record.hash, ...matches.map(matchKey)];
    const analysis = memoize(inputs, () => analyse(record, key, quotations, matches));
    const usesByMatch = groupBy(its, ({ match }) => matchKey(match));
    passages.push([key, passagesOf(analysis, usesByMatch)]);
    if (isCopyKey(key)) coverage.push([key, { file: record.path, ...analysis.coverage }]);
    ids.set(key, new Map(analysis.passages.map(({ id, match }) => [matchKey(match), id])));
  }
  return {
    ...quotationsOf(records, quotations, ids),
    passages: Object.fromEntries(passages),
    coverage: Object.fromEntries(coverage),
  };
}

/** Words of a source that an event or a post rests on. */
interface Use {
  readonly source: SourceKey;
  readonly match: Match;
  readonly by: { readonly event: string; readonly position: number } | { readonly post: string };
}

function usesOf({ events, posts }: Records, quotations: Quotations): Use[] {
  return [
    ...events.flatMap(({ id }) =>
      (quotations.events[id]?.citations ?? []).map(({ source, match }, position) => ({
        source,
        match,
        by: { event: id, position },
      })),
    ),
    ...posts.flatMap(({ id }) =>
      (quotations.posts[id]?.quotations ?? []).map(({ source, match }) => ({
        source,
        match,
        by: { post: id },
      })),
    ),
  ];
}

function analyse(
  record: ParsedRecord<SourceKind>,
  key: SourceKey,
  { sources }: Quotations,
  matches: readonly Match[],
) {
  const text = sources.text(key);
  const passages = mayNotBeQuoted(record)
    ? matches.slice(0, 1).map(withdrawnPassage)
    : makePassages(text, matches, !isExcerpt(record));
  return {
    passages: passages.map((passage) => ({
      ...passage,
      ...placeInSource(record, text, passage.match),
    })),
    coverage: {
      ...readCoverage(record.body, text, matches),
      ...(isExcerpt(record) && { leadLength: leadLength(record, text, matches) }),
    },
  };
}

/** Of a document, the pages and the section; of an excerpt, no section, whose heading is not shown. */
function placeInSource(
  record: ParsedRecord<SourceKind>,
  text: SourceText,
  match: Match,
): Pick<PassageRow, 'pages' | 'section'> {
  if (record.kind !== 'documents') return { pages: [] };
  const landmarks = landmarksIn(record.body, text);
  const section = isExcerpt(record) ? undefined : sectionOf(match, landmarks);
  return { pages: pagesOf(match, landmarks), ...(section && { section }) };
}

/** What stands for all passages of a text that may not be quoted; it leads to the note on the page of the text. */
function withdrawnPassage(match: Match) {
  return { id: 'withdrawn', text: '', parts: [], match };
}

function passagesOf(
  { passages }: Analysis,
  uses: ReadonlyMap<string, readonly Use[]>,
): PassageRow[] {
  return passages.map((passage) => {
    const its = uses.get(matchKey(passage.match)) ?? [];
    return {
      ...passage,
      citations: its.flatMap(({ by }) => ('event' in by ? [[by.event, by.position] as const] : [])),
      posts: its.flatMap(({ by }) => ('post' in by ? [by.post] : [])),
    };
  });
}

function quotationsOf(
  { events, posts }: Records,
  quotations: Quotations,
  ids: PassageIds,
): Pick<SourceTables, 'citations' | 'postQuotations'> {
  const passageOf = (source: SourceKey, match: Match) =>
    ids.get(source)?.get(matchKey(match)) ?? '';
  const citations = events.map(({ id }) => {
    const located = quotations.events[id]?.citations ?? [];
    const rows = located.map(({ match, place: _, ...citation }) => ({
      ...citation,
      passage: passageOf(citation.source, match),
    }));
    return [id, rows] as const;
  });
  const postQuotations = posts.map(({ id }) => {
    const { quotations: located = [], words: of = 0 } = quotations.posts[id] ?? {};
    const rows = located.map(({ source, match, words }): PostQuotationRow => {
      return { source, passage: passageOf(source, match), words, of };
    });
    return [id, rows] as const;
  });
  return {
    citations: Object.fromEntries(citations),
    postQuotations: Object.fromEntries(postQuotations),
  };
}
