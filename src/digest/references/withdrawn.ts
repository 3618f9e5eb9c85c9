import { isWithdrawn } from '../../content/copies/withdrawn.ts';
import { sourceKinds } from '../../content/kinds/source-kinds.ts';
import type { ParsedRecord, Records } from '../../content/records.ts';

/** Records of which those that are withdrawn have no text, so that nothing that is made of them can hold it. */
export function withoutWithdrawnTexts(records: Records): Records {
  return {
    ...records,
    ...Object.fromEntries(sourceKinds.map((kind) => [kind, records[kind].map(cut)])),
  };
}

function cut(record: ParsedRecord): ParsedRecord {
  if (!isWithdrawn(record)) return record;
  return { ...record, body: { type: 'root', children: [] }, bodyHash: '', headings: [] };
}
