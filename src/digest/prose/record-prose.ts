import type { ParsedRecord, RecordKey } from '../../content/records.ts';
import { recordKey } from '../../content/records.ts';
import { messagesFor } from '../../messages/index.ts';
import { isExcerpt } from '../passages/excerpt.ts';
import { recordPath } from '../references/permalinks.ts';
import type { Digest } from '../tables/digest.ts';
import type { Decorations, FootnoteDecorations } from './decorate.ts';

/**
 * Says what the body of a record is shown with: an article and an event always with their marks and numbers,
 * a post without its marks where it is quoted.
 *
 * @param isMarked Whether it is a post on its own page.
 */
export function decorationsOf(
  digest: Digest,
  record: ParsedRecord,
  basePath: string,
  isMarked: boolean,
): Decorations {
  const key = recordKey(record);
  const { kind, id } = record;
  const shared = { basePath, links: digest.links[key] ?? {} };
  if (kind === 'events') {
    const { byEditor } = messagesFor(digest.site.front.language);
    const page = recordPath(kind, id);
    return { ...shared, footnotes: { page, list: footnotesOf(digest, id), translated: byEditor } };
  }
  if (kind === 'articles') {
    const { uncitedLines = [] } = digest.coverage[id] ?? {};
    const markings = markingsOf(digest, key);
    return { ...shared, markings, uncitedLines, isExcerpt: isExcerpt(record) };
  }
  return {
    ...shared,
    ...(kind === 'posts' && { hasLines: true }),
    ...(isMarked && { markings: markingsOf(digest, key) }),
  };
}

function footnotesOf({ citations }: Digest, event: string): readonly FootnoteDecorations[] {
  const list = citations[event] ?? [];
  const isTranslated = list.some(({ translation }) => translation !== undefined);
  return list.map(({ identifier, references, quotation, translation }) => ({
    identifier,
    references,
    ...(isTranslated && { quotation, translation }),
  }));
}

function markingsOf({ passages }: Digest, key: RecordKey) {
  return (passages[key] ?? []).map(({ id, match }) => ({ id, match }));
}
