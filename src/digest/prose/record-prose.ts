import { isWithdrawn } from '../../content/copies/withdrawn.ts';
import type { SourceKey } from '../../content/kinds/source-kinds.ts';
import type { ParsedRecord, RecordKey } from '../../content/records.ts';
import { recordKey } from '../../content/records.ts';
import { messagesFor } from '../../messages/index.ts';
import { sourcesByKey } from '../citations/sources.ts';
import { isSameLanguage } from '../claims/names/same-language.ts';
import { recordPath } from '../references/permalinks.ts';
import type { Digest } from '../tables/digest.ts';
import type { Decorations } from './decorate.ts';
import type { SummaryDecorations } from './decorate-summary.ts';
import { namedPages } from './named-pages.ts';

/**
 * Says what the body of a record is shown with: an article and an event always with their marks and numbers,
 * a post without its marks where it is quoted, an event without links of names, and ways back to its numbers, on the timeline.
 *
 * @param isOwnPage Whether it is a post or an event on its own page.
 */
export function decorationsOf(
  digest: Digest,
  record: ParsedRecord,
  basePath: string,
  isOwnPage: boolean,
): Decorations {
  const key = recordKey(record);
  const { kind, id } = record;
  const pictures = digest.pictures[key] ?? [];
  // Summaries and posts stand on the timeline, too.
  const opensPage = kind !== 'events' && kind !== 'posts';
  const shared = { basePath, links: digest.links[key] ?? {}, pictures, opensPage };
  if (isWithdrawn(record)) return shared;
  if (isEvent(record)) {
    const summary = summaryOf(digest, id);
    if (!isOwnPage) return { ...shared, summary };
    return { ...shared, summary: { ...summary, named: namedPages(record, digest, basePath) } };
  }
  if (kind === 'articles' || kind === 'documents') {
    const { uncitedLines = [], leadLength } = digest.coverage[key] ?? {};
    const markings = markingsOf(digest, key);
    return { ...shared, markings, uncitedLines, ...(leadLength !== undefined && { leadLength }) };
  }
  return {
    ...shared,
    ...(kind === 'posts' && { hasLines: true }),
    ...(isOwnPage && { markings: markingsOf(digest, key) }),
  };
}

function isEvent(record: ParsedRecord): record is ParsedRecord<'events'> {
  return record.kind === 'events';
}

function summaryOf(digest: Digest, event: string): SummaryDecorations {
  const { byEditor, editorsNote, accountsDiffer } = messagesFor(digest.site.front.language);
  const list = digest.citations[event] ?? [];
  const isTranslated = list.some(({ translation }) => translation !== undefined);
  const languages = list.map(({ source }) => foreignLanguageOf(source, digest));
  const isQuoted = isTranslated || languages.some((language) => language !== undefined);
  const footnotes = list.map(
    ({ identifier, references, quotation, translation, source, passage, label }, index) => ({
      identifier,
      references,
      ...(isQuoted && { quotation }),
      ...(isTranslated && { translation }),
      ...(languages[index] !== undefined && { language: languages[index] }),
      ...(digest.disputed[event] && {
        source: { label, path: pathOf(source, passage), ...noteOn(source, digest) },
      }),
    }),
  );
  const page = recordPath('events', event);
  return { event, page, footnotes, labels: { byEditor, editorsNote, accountsDiffer } };
}

/** The language of a source, where it is not that of the digest. */
function foreignLanguageOf(source: SourceKey, digest: Digest): string | undefined {
  const { site, records, postQuotations } = digest;
  const record = sourcesByKey(records).get(source);
  if (!record) return undefined;
  const [first] = record.kind === 'posts' ? (postQuotations[record.id] ?? []) : [];
  const { language } = record.front;
  if (language === undefined) return first && foreignLanguageOf(first.source, digest);
  return isSameLanguage(language, site.front.language) ? undefined : language;
}

/** What has become of a source. */
function noteOn(source: SourceKey, { site, records }: Digest): { note?: string } {
  const record = sourcesByKey(records).get(source);
  const { postStatus, withdrawnSince } = messagesFor(site.front.language);
  if (record && isWithdrawn(record)) return { note: withdrawnSince };
  const status = record && 'status' in record.front ? record.front.status : undefined;
  return status === undefined ? {} : { note: postStatus[status] };
}

function pathOf(source: RecordKey, passage: string): string {
  return `/${source}/#${passage}`;
}

function markingsOf({ passages }: Digest, key: RecordKey) {
  return (passages[key] ?? []).map(({ id, match }) => ({ id, match }));
}
