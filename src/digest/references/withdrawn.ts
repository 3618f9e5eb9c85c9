import type { ParsedRecord, Records } from '../../content/records.ts';
import { isWithdrawn } from '../../content/withdrawn.ts';

/** Records of which those that are withdrawn have no text, so that nothing that is made of them can hold it. */
export function withoutWithdrawnTexts(records: Records): Records {
  return { ...records, articles: records.articles.map(cut), posts: records.posts.map(cut) };
}

function cut<Record extends ParsedRecord>(record: Record): Record {
  if (!isWithdrawn(record)) return record;
  return { ...record, body: { type: 'root', children: [] }, bodyHash: '', headings: [] };
}
