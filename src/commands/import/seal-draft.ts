import { sourceFile } from '../../content/files/read.ts';
import type { CopyKind } from '../../content/kinds/source-kinds.ts';
import { parseRecord } from '../../content/parse-record.ts';
import type { ParsedRecord } from '../../content/records.ts';
import { type FirstIds, sealedCopy, sealOf } from '../../digest/seals/sealed-copy.ts';
import type { Problem } from '../../problem.ts';
import { checkSize } from './reading/check-size.ts';

/** A draft as it is to be written. */
export interface SealedDraft {
  readonly text: string;
  /** As it was parsed before it was sealed. */
  readonly record: ParsedRecord<CopyKind>;
}

/**
 * Seals a draft: with `seal` where all that it covers is known, else with `sha256`, which is that of the text
 * alone, so that an editor can add the rest.
 *
 * @returns the problems of the draft where it has any but missing keys, or is larger than a record may be.
 */
export function sealDraft(
  file: { kind: CopyKind; id: string; path: string },
  text: string,
  { first, today }: { first: FirstIds; today: string },
): SealedDraft | readonly Problem[] {
  const bytes = Buffer.from(text);
  const large = checkSize(file.path, bytes.length);
  if (large) return [large];
  const record = parseRecord(sourceFile(file, bytes));
  const wrong = record.problems.filter(({ ruleId }) => ruleId !== 'missing-key');
  if (!isCopy(record) || wrong.length > 0) return wrong;
  const line =
    record.wrong.length === 0
      ? `seal: { sha256: ${sealOf(sealedCopy(record, first))}, on: ${today} }`
      : `sha256: ${record.textHash}`;
  return { text: text.replace(/^draft: true$/m, `${line}\n$&`), record };
}

function isCopy(record: ReturnType<typeof parseRecord>): record is ParsedRecord<CopyKind> {
  return 'front' in record && record.front !== undefined;
}
