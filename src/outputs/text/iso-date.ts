import type { FuzzyDay } from '../../content/dates/dates.ts';

/**
 * A date for formats that know no doubt. ISO 8601 can be short of a day or month: of a doubtful date, the last
 * part goes.
 *
 * @example isoDate({ date: '2025-11-23', precision: 'day', approximate: true, uncertain: false }) // '2025-11'
 */
export function isoDate({ date, precision, approximate, uncertain }: FuzzyDay): string {
  return (approximate || uncertain) && precision !== 'year' ? date.replace(/-\d\d$/, '') : date;
}
