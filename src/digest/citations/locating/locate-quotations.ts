import { quotationWarnings } from '../../../content/kinds/claim-rules.ts';
import { isSourceKey, type SourceKey } from '../../../content/kinds/source-kinds.ts';
import { type ParsedRecord, type Records, recordKey } from '../../../content/records.ts';
import type { Memoize } from '../../../memoize.ts';
import { type Problem, problem } from '../../../problem.ts';
import { whyNotFound } from '../../quotation/why-not-found.ts';
import type { Links, LinkTarget, RecordLinks } from '../../references/links.ts';
import type { Table } from '../../tables/digest.ts';
import { warningsOf } from '../../warnings/acceptances.ts';
import { type Sources, sourcesAmong } from '../sources.ts';
import { findElsewhere } from './find-elsewhere.ts';
import { type LocatedEvent, locateEvent } from './locate-event.ts';
import type { MissingQuotation } from './locate-footnote.ts';
import { type LocatedPost, locatePost } from './locate-post.ts';

/** Every quotation of a digest, and where its source has it. */
export interface Quotations {
  /** By event id. */
  readonly events: Table<LocatedEvent>;
  /** By post id. */
  readonly posts: Table<LocatedPost>;
  readonly sources: Sources;
}

/** For how many false quotations the nearest passage is sought; it takes a hundred times as long. */
const explained = 20;

/**
 * Finds the words of every footnote in the source it links to, and those of every post in the sources
 * that quote it. Words that do not occur there are a problem: the digest is not published.
 */
export function locateQuotations(
  records: Records,
  links: Links,
  memoize: Memoize,
  problems: Problem[],
): Quotations {
  const sources = sourcesAmong(records);
  const events = records.events.map((event) => {
    const own = links[recordKey(event)] ?? {};
    const inputs = ['locateEvent', ...versionOf(event), ...Object.values(own).map(addressOf)];
    const cited = sourcesOf(own).flatMap((key) => versionOf(sources.record(key)));
    return [
      event.id,
      memoize([...inputs, ...cited], () => locateEvent(event, own, sources)),
    ] as const;
  });
  const posts = records.posts.map((post) => {
    const quoting = sources.quoting(post).map(sources.record);
    const inputs = ['locatePost', ...[post, ...quoting].flatMap(versionOf)];
    return [post.id, memoize(inputs, () => locatePost(post, sources))] as const;
  });
  const citing = new Map(
    records.events.map((event) => [event.path, sourcesOf(links[recordKey(event)] ?? {})]),
  );
  const alarms = records.events.flatMap((record, index) =>
    (events[index]?.[1].alarms ?? []).map((alarm) => ({ ...alarm, record })),
  );
  const located = [...events, ...posts].map(([, row]) => row);
  problems.push(
    ...located.flatMap((row) => row.problems),
    ...located.flatMap(({ missing }) => missing).map(explainIn(sources, citing)),
    ...warningsOf(alarms, records.events, new Set(quotationWarnings)),
  );
  return { events: Object.fromEntries(events), posts: Object.fromEntries(posts), sources };
}

/** A text, and where it stands, which problems name. */
function versionOf({ path, hash }: ParsedRecord): string[] {
  return [path, hash];
}

/** Where a link of a certain record leads. */
function addressOf(target: LinkTarget): string {
  return target === 'reported' ? target : target.path;
}

/** The sources that a record links to. */
function sourcesOf(links: RecordLinks): SourceKey[] {
  return Object.values(links).flatMap((target) =>
    target !== 'reported' && target.record && isSourceKey(target.record) ? [target.record] : [],
  );
}

function explainIn(sources: Sources, citing: ReadonlyMap<string, readonly SourceKey[]>) {
  const elsewhere = findElsewhere(sources);
  return (missing: MissingQuotation, index: number): Problem => {
    const { path, place, words, context, source } = missing;
    const mayTakeLong = index < explained;
    const text = { file: sources.record(source).path, text: sources.text(source) };
    const reason = whyNotFound(words, context, text, mayTakeLong);
    const other = mayTakeLong ? elsewhere(missing, citing.get(path) ?? []) : undefined;
    return problem(path, place, 'quotation-verbatim', reason + (other ?? ''));
  };
}
