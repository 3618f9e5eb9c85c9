import type { SourceKind } from '../../../content/kinds/source-kinds.ts';
import type { ParsedRecord } from '../../../content/records.ts';
import { writtenOn } from '../../citations/relative-date.ts';
import { dayOf } from './spans.ts';

/** The day that "today" is in a source, as a number; undefined where only the month or so is known. */
export function todayIn(source: ParsedRecord<SourceKind>): number | undefined {
  const day = writtenOn(source);
  return day === undefined ? undefined : dayOf(day);
}
