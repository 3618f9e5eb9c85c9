import { sourceFile } from '../../../../content/files/read.ts';
import { isSourceKind, type SourceKind } from '../../../../content/kinds/source-kinds.ts';
import { parseRecord } from '../../../../content/parse-record.ts';
import type { ParsedRecord, Records } from '../../../../content/records.ts';
import { firstIds, sealedCopy, sealOf } from '../../../../digest/seals/sealed-copy.ts';
import { editRecord } from './edit-record.ts';

/**
 * Keeps a draft sealed that was: what its seal covers is still being decided. A seal that was not right before stays as
 * it is, and so does a copy without one.
 *
 * @param before The record as it is.
 * @param text Of the file, as it is to be.
 */
export function withSeal(before: ParsedRecord, text: string, records: Records): string {
  const first = firstIds(records);
  const after = parseRecord(sourceFile(before, Buffer.from(text)));
  if (!isSource(before) || !after.front || !isSource(after)) return text;
  const { seal, sha256 } = before.front;
  const set = (path: readonly string[], hash: string) =>
    editRecord(before.kind, text, { values: [{ path, text: hash }] });
  const isTextSealed = sha256 !== undefined && sha256 === before.textHash;
  if (isTextSealed && after.textHash !== sha256) return set(['sha256'], after.textHash);
  if (!seal || before.wrong.length > 0 || after.wrong.length > 0) return text;
  const [old, now] = [before, after].map((each) => sealOf(sealedCopy(each, first)));
  if (seal.sha256 !== old || now === undefined || now === old) return text;
  return set(['seal', 'sha256'], now);
}

function isSource(record: ParsedRecord): record is ParsedRecord<SourceKind> {
  return isSourceKind(record.kind);
}
