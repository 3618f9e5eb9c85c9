import type { ParsedRecord, Records } from '../../../../content/records.ts';
import { editRecord } from '../edits/edit-record.ts';
import { withSeal } from '../edits/with-seal.ts';
import { bodyField, changedIn, pathOfName, type RecordForm } from './read-form.ts';

/**
 * Makes the text of a record as the editor's form has it. A copy that was sealed stays sealed, since what its seal
 * covers beside the text is still being decided.
 *
 * @param text Of the file.
 * @throws EditRefused where the file has a form that cannot be edited.
 */
export function applyForm(
  record: ParsedRecord,
  text: string,
  form: RecordForm,
  records: Records,
): string {
  const changed = changedIn(form);
  const isCopy = record.kind === 'articles' || record.kind === 'documents';
  const body = changed.find(([name]) => name === bodyField)?.[1];
  const edited = editRecord(record.kind, text, {
    values: changed
      .filter(([name]) => name !== bodyField)
      .map(([name, typed]) => ({ path: pathOfName(name), text: typed })),
    accepted: form.act === 'accept' ? [form.target] : [],
    rejected: form.act === 'reject' ? [pathOfName(form.target)] : [],
    ...(!isCopy && { body }),
  });
  return withSeal(record, edited, records);
}
