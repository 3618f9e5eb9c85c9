import { tzOffset, tzScan } from '@date-fns/tz';
import { type ContentLine, component, icalDate } from './icalendar.ts';

/**
 * What an iCalendar file has to say of a time zone whose times it names: the offset at the start of the
 * year before the first of them, and every change up to the last.
 *
 * @param timeZone IANA name.
 * @param instants ISO 8601, one at least.
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.6.5
 */
export function vtimezone(timeZone: string, instants: readonly string[]): ContentLine[] {
  const times = instants.map((instant) => Date.parse(instant));
  const newYear = Date.UTC(new Date(Math.min(...times)).getUTCFullYear() - 1, 0, 1);
  const before = tzOffset(timeZone, new Date(newYear));
  // The scan goes by the hour. From a full hour of local time on, it meets the changes on the hour.
  const start = new Date(newYear - before * minute);
  const changes = tzScan(timeZone, { start, end: new Date(Math.max(...times)) });
  return component('VTIMEZONE', [
    ['TZID', timeZone],
    ...[{ date: start, change: 0, offset: before }, ...changes].flatMap(observance),
  ]);
}

/** The part of a time zone from one change of its clocks on. */
function observance({ date, change, offset }: ReturnType<typeof tzScan>[number]): ContentLine[] {
  const onset = new Date(date.getTime() + (offset - change) * minute).toISOString();
  return component(change > 0 ? 'DAYLIGHT' : 'STANDARD', [
    ['DTSTART', icalDate(onset.slice(0, 'YYYY-MM-DDTHH:MM:SS'.length))],
    ['TZOFFSETFROM', utcOffset(offset - change)],
    ['TZOFFSETTO', utcOffset(offset)],
  ]);
}

/** @example utcOffset(-210) // '-0330' */
function utcOffset(minutes: number): string {
  const size = Math.abs(minutes);
  const digits = [Math.trunc(size / 60), Math.trunc(size % 60)];
  const text = digits.map((part) => String(part).padStart(2, '0')).join('');
  return `${minutes < 0 ? '-' : '+'}${text}`;
}

const minute = 60_000;
