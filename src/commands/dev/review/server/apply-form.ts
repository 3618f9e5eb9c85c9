import { sourceFile } from '../../../../content/files/read.ts';
import { isSourceKind, type SourceKind } from '../../../../content/kinds/source-kinds.ts';
import { parseRecord } from '../../../../content/parse-record.ts';
import type { ParsedRecord, Records } from '../../../../content/records.ts';
import { firstIds, sealedCopy, sealOf } from '../../../../digest/seals/sealed-copy.ts';
import { editRecord } from '../edits/edit-record.ts';
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

function withSeal(before: ParsedRecord, text: string, records: Records): string {
  const first = firstIds(records);
  const after = parseRecord(sourceFile(before, Buffer.from(text)));
  if (!isSource(before) || !after.front || !isSource(after)) return text;
  const { seal } = before.front;
  if (!seal || before.wrong.length > 0 || after.wrong.length > 0) return text;
  const [old, now] = [before, after].map((each) => sealOf(sealedCopy(each, first)));
  if (seal.sha256 !== old || now === undefined || now === old) return text;
  return editRecord(before.kind, text, { values: [{ path: ['seal', 'sha256'], text: now }] });
}

function isSource(record: ParsedRecord): record is ParsedRecord<SourceKind> {
  return isSourceKind(record.kind);
}
