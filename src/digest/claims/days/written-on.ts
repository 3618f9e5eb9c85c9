import { isOneDay } from '../../../content/dates/dates.ts';
import type { SourceKind } from '../../../content/kinds/source-kinds.ts';
import { isWrong, type ParsedRecord } from '../../../content/records.ts';
import { dayOf } from './spans.ts';

/** The day that "today" is in a source: that of its dateline, else its own; undefined where only the month is known. */
export function writtenOn(source: ParsedRecord<SourceKind>): number | undefined {
  const { front } = source;
  const keys = [['date'], ['dateline', 'date'], ['published']];
  if (keys.some((path) => isWrong(source, ...path))) return undefined;
  if ('platform' in front) return dayOf(front.date);
  const date = 'agency' in front ? front.published : front.date;
  const filed = 'agency' in front ? front.dateline?.date : undefined;
  if (filed !== undefined) return dayOf(filed);
  return isOneDay(date) ? dayOf(date.start.date) : undefined;
}
