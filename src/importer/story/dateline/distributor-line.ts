import { isCalendarDate } from '../../../content/dates/dates.ts';
import type { Range } from './read-dateline.ts';

/** What a service that passes stories on puts before them: `date 2030-05-01SOME - AGENCY) `. */
export interface DistributorLine {
  readonly end: number;
  readonly distributor: Range;
  readonly agency: Range;
  /** `YYYY-MM-DD`. */
  readonly date?: { readonly value: string; readonly range: Range };
}

const pattern =
  /^\s*(?:(?:date|published|posted)?:?\s*(?<date>\d{4}-\d{2}-\d{2})\s*)?\(?(?<distributor>\p{Lu}[\p{L}\p{N}.&']*(?: \p{Lu}[\p{L}\p{N}.&']*){0,3})\s?[-–—]\s?(?<agency>\p{L}[\p{L}\p{N}.&' /]{1,40})\)\s*/u;

/** Reads it at the start of a paragraph; its bracket closes without having been opened, or a day precedes it. */
export function readDistributorLine(text: string): DistributorLine | undefined {
  const { 0: all = '', groups: { date, distributor = '', agency = '' } = {} } =
    pattern.exec(text) ?? {};
  if (all === '' || (all.includes('(') && date === undefined)) return undefined;
  const rangeOf = (words: string, from = 0): Range => {
    const start = text.indexOf(words, from);
    return [start, start + words.length];
  };
  const [start, end] = rangeOf(
    distributor,
    date === undefined ? 0 : text.indexOf(date) + date.length,
  );
  return {
    end: all.length,
    distributor: [start, end],
    agency: rangeOf(agency, end),
    ...(date !== undefined &&
      isCalendarDate(date) && { date: { value: date, range: rangeOf(date) } }),
  };
}
