import type { ParsedRecord, RecordKey } from '../../content/records.ts';
import { recordKey } from '../../content/records.ts';
import { isExcerpt } from '../passages/excerpt.ts';
import { recordPath } from '../references/permalinks.ts';
import type { Digest } from '../tables/digest.ts';
import type { Decorations } from './decorate.ts';

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
    const list = (digest.citations[id] ?? []).map(({ identifier, references }) => ({
      identifier,
      references,
    }));
    return { ...shared, footnotes: { page: recordPath(kind, id), list } };
  }
  if (kind === 'articles') {
    const { uncitedLines = [] } = digest.coverage[id] ?? {};
    const markings = markingsOf(digest, key);
    return { ...shared, markings, uncitedLines, isExcerpt: isExcerpt(record) };
  }
  return isMarked ? { ...shared, markings: markingsOf(digest, key) } : shared;
}

function markingsOf({ passages }: Digest, key: RecordKey) {
  return (passages[key] ?? []).map(({ id, match }) => ({ id, match }));
}
