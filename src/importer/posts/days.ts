import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import { subDays } from 'date-fns/subDays';
import { calendarNames } from '../story/days/calendar-names.ts';
import { calendarDate, nearestYear } from '../story/days/nearest-year.ts';
import { readDay } from '../story/days/read-day.ts';
import type { PostDay } from './post.ts';
import type { Unit } from './units.ts';

/** The day that a sentence says, or else the nearest one before it, of the same matter. */
export function dayOf(
  units: readonly Unit[],
  index: number,
  near: string | undefined,
): PostDay | undefined {
  const own = units[index];
  for (let at = index; at >= 0; at -= 1) {
    const unit = units[at];
    if (!own || !unit || own.paragraph - unit.paragraph > 2) return undefined;
    const day = dayIn(unit, near);
    if (day) return { ...day, isStated: at === index };
  }
  return undefined;
}

/** The last day that a sentence names: a date, or the weekday that is the latest on or before the story's day. */
function dayIn(
  { paragraph, start, told }: Unit,
  near: string | undefined,
): Omit<PostDay, 'isStated'> | undefined {
  let found: Omit<PostDay, 'isStated'> | undefined;
  // What somebody says that will be is no day of the post.
  const [main = told] = told.split(/(?<=[\s,])(?:that|dass|daß|que|कि)\s/u);
  for (const { 0: word, index } of main.matchAll(
    /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu,
  )) {
    if (found && start + index < found.end) continue;
    const printed = readDay(told.slice(index));
    const value = printed
      ? dateOf(printed, near)
      : weekdayBefore(calendarNames().weekdays.get(word.toLowerCase()), word, near);
    if (value === undefined) continue;
    const length = printed?.length ?? word.length;
    found = { paragraph, start: start + index, end: start + index + length, value };
  }
  return found;
}

function dateOf(
  { day, month, year }: { day: number; month: number; year?: number },
  near: string | undefined,
) {
  if (year !== undefined) return calendarDate(year, month, day);
  return near === undefined ? undefined : nearestYear(day, month, near)?.date;
}

function weekdayBefore(
  weekday: number | undefined,
  word: string,
  near: string | undefined,
): string | undefined {
  if (weekday === undefined || near === undefined || word.length < 4) return undefined;
  const day = parseISO(near);
  return format(subDays(day, (day.getDay() - weekday + 7) % 7), 'yyyy-MM-dd');
}
