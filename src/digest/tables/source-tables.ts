import type { ParsedRecord, RecordKey, Records } from '../../content/records.ts';
import type { Memoize } from '../../memoize.ts';
import type { Quotations } from '../citations/locate-quotations.ts';
import { readCoverage } from '../passages/coverage.ts';
import { isExcerpt } from '../passages/excerpt.ts';
import { makePassages, matchKey } from '../passages/passages.ts';
import type { Match } from '../quotation/find-quotation.ts';
import type { CoverageRow, Digest, PassageRow } from './digest.ts';
import { groupBy } from './group-by.ts';

type SourceTables = Pick<Digest, 'citations' | 'passages' | 'quotedPassages' | 'coverage'>;
type Analysis = ReturnType<typeof analyse>;

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
  const ids = new Map<Use, string>();
  for (const record of [...records.articles, ...records.posts]) {
    const key: RecordKey = `${record.kind}/${record.id}`;
    const its = bySource.get(key) ?? [];
    const matches = its.map(({ match }) => match);
    const inputs = ['analyse', record.hash, JSON.stringify(matches)];
    const analysis = memoize(inputs, () => analyse(record, key, quotations, matches));
    const usesByMatch = groupBy(its, ({ match }) => matchKey(match));
    passages.push([key, passagesOf(analysis, usesByMatch)]);
    if (record.kind === 'articles')
      coverage.push([record.id, { file: record.path, ...analysis.coverage }]);
    for (const { id, match } of analysis.passages) {
      for (const use of usesByMatch.get(matchKey(match)) ?? []) ids.set(use, id);
    }
  }
  return {
    ...quotationsOf(records, quotations, uses, ids),
    passages: Object.fromEntries(passages),
    coverage: Object.fromEntries(coverage),
  };
}

/** Words of a source that an event or a post rests on. */
interface Use {
  readonly source: RecordKey;
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
    ...posts.flatMap(({ id, front }): Use[] => {
      const match = quotations.posts[id]?.match;
      return match ? [{ source: `articles/${front.quotedIn}`, match, by: { post: id } }] : [];
    }),
  ];
}

function analyse(
  record: ParsedRecord<'articles' | 'posts'>,
  key: RecordKey,
  { sources }: Quotations,
  matches: readonly Match[],
) {
  const text = sources.text(key);
  const passages = makePassages(text, matches, !isExcerpt(record));
  return { passages, coverage: readCoverage(record.body, text, matches) };
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
  { events }: Records,
  quotations: Quotations,
  uses: readonly Use[],
  ids: ReadonlyMap<Use, string>,
): Pick<SourceTables, 'citations' | 'quotedPassages'> {
  const passageOf = new Map<string, string>();
  const quoted: [string, string][] = [];
  for (const use of uses) {
    const id = ids.get(use) ?? '';
    if ('post' in use.by) quoted.push([use.by.post, id]);
    else passageOf.set(`${use.by.event} ${use.by.position}`, id);
  }
  const citations = events.map(({ id }) => {
    const located = quotations.events[id]?.citations ?? [];
    const rows = located.map(({ match: _, place: _place, ...citation }, position) => ({
      ...citation,
      passage: passageOf.get(`${id} ${position}`) ?? '',
    }));
    return [id, rows] as const;
  });
  return { citations: Object.fromEntries(citations), quotedPassages: Object.fromEntries(quoted) };
}
