import type { CopyKind } from '../../../../content/kinds/source-kinds.ts';
import type { ParsedRecord } from '../../../../content/records.ts';

/** Whose a copy is, from where and of which day, as far as it is known: `IANS, Johannesburg, 2025-11-23`. */
export function dateline({ front }: ParsedRecord<CopyKind>): string {
  const parts =
    'dateline' in front || 'agency' in front
      ? [front.agency, front.dateline?.place, front.dateline?.date ?? front.published?.edtf]
      : [front.issuer, front.place, front.date?.edtf];
  return parts.filter((part) => typeof part === 'string').join(', ');
}
