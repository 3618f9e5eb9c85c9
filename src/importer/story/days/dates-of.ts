import { type CalendarDate, isCalendarDate } from '../../../content/dates/dates.ts';
import { type PlacedText, placeAt } from '../../received/placed-text.ts';
import type { Container } from '../../received/received.ts';
import { type Found, foundBy, foundIn, type Sureness } from '../found.ts';
import type { Head } from '../head/read-head.ts';
import type { Days } from '../read-story.ts';
import type { Story } from '../story.ts';
import { calendarDate, nearestYear } from './nearest-year.ts';
import { type PrintedDay, readDay } from './read-day.ts';

type Dates = Pick<Story, 'date' | 'dayWithoutYear' | 'published'>;

/** A day more than that away from the one it should be near to, in days, is not plausible. */
const farthest = 120;
/** The day of today tells the year of a day that was so many days ago. */
const longestAgo = 30;

/** The day of the dateline, and the day of publication. */
export function datesOf(sources: { head: Head; container: Container; days: Days }): Dates {
  const { head, container, days } = sources;
  const stated = statedDay(container) ?? distributedOn(head) ?? printedAbove(head);
  const mark = head.marks.find(({ dateline }) => dateline?.day);
  const day = mark?.dateline?.day;
  if (!mark || !day) return stated ? { published: stated } : {};
  const near = days.near ?? stated?.value;
  const date = resolved(day.printed, near, days.today);
  const words = mark.text.text.slice(...day.range);
  if (!date) {
    const unresolved = foundIn(words, mark.text, day.range, 'unsure');
    return { dayWithoutYear: unresolved, ...(stated && { published: stated }) };
  }
  const found = foundIn(date.value, mark.text, day.range, date.sure);
  return {
    date: found,
    published: stated ?? { ...found, sure: found.sure === 'unsure' ? 'unsure' : 'likely' },
  };
}

interface Resolved {
  value: CalendarDate;
  sure: Sureness;
}

function resolved(
  { day, month, year, isAmbiguous }: PrintedDay,
  near: CalendarDate | undefined,
  today: CalendarDate,
): Resolved | undefined {
  if (year !== undefined) {
    const value = calendarDate(year, month, day);
    return isCalendarDate(value) ? { value, sure: isAmbiguous ? 'unsure' : 'certain' } : undefined;
  }
  const nearest = nearestYear(day, month, near ?? today);
  if (!nearest) return undefined;
  const { date: value, distance } = nearest;
  if (near !== undefined)
    return { value, sure: Math.abs(distance) <= farthest ? 'certain' : 'unsure' };
  const isRecent = distance <= 1 && distance >= -longestAgo;
  return isRecent ? { value, sure: 'likely' } : undefined;
}

/** The day that a page or a mail states, by its own clock. */
function statedDay({ published }: Container): Found<CalendarDate> | undefined {
  const [day] = /^\d{4}-\d\d-\d\d/.exec(published?.value ?? '') ?? [];
  if (!published || day === undefined || !isCalendarDate(day)) return undefined;
  return foundBy(day, published, 'certain');
}

function distributedOn({ marks }: Head): Found<CalendarDate> | undefined {
  const mark = marks.find(({ distributor }) => distributor?.date);
  const date = mark?.distributor?.date;
  return mark && date ? foundIn(date.value, mark.text, date.range, 'certain') : undefined;
}

/** A whole day on a line above the story: `Published: 3 May 2030`. */
function printedAbove({ leftOut }: Head): Found<CalendarDate> | undefined {
  const lines = leftOut.filter(({ what }) => what === 'day' || what === 'date line of the page');
  for (const { text } of lines) {
    const day = wholeDayIn(text);
    if (day) return day;
  }
  return undefined;
}

function wholeDayIn(text: PlacedText): Found<CalendarDate> | undefined {
  for (const { index } of text.text.matchAll(/(?<![\p{L}\p{M}\p{Nd}])[\p{L}\p{Nd}]/gu)) {
    const printed = readDay(text.text.slice(index));
    if (printed?.year === undefined) continue;
    const value = calendarDate(printed.year, printed.month, printed.day);
    const sure = printed.isAmbiguous ? 'unsure' : 'certain';
    if (isCalendarDate(value)) {
      const words = text.text.slice(index, index + printed.length);
      return { value, words, ...placeAt(text, index), sure };
    }
  }
  return undefined;
}
