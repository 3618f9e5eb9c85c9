import type { Kind } from '../../../../content/kinds.ts';
import type { ParsedRecord } from '../../../../content/records.ts';
import { fieldsOf } from '../reading/fields.ts';
import { editRecord } from './edit-record.ts';

/** Takes an id out of the front matter of a record that names it; what links to it stays. */
export function takeOut(
  { kind, id }: { readonly kind: Kind; readonly id: string },
  record: Pick<ParsedRecord, 'kind'>,
  text: string,
): string {
  const named = fieldsOf(record.kind, text).filter(
    ({ kinds, value }) => value === id && kinds.includes(kind),
  );
  return editRecord(record.kind, text, { values: [], rejected: named.map(({ path }) => path) });
}
