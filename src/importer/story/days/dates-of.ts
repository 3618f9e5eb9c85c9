import { addDays } from 'date-fns/addDays';
import { isSameMonth } from 'date-fns/isSameMonth';
import { parseISO } from 'date-fns/parseISO';
import { startOfMonth } from 'date-fns/startOfMonth';
import { subMonths } from 'date-fns/subMonths';
import { type CalendarDate, isCalendarDate } from '../../../content/dates/dates.ts';
import { type PlacedText, placeAt, placed } from '../../received/placed-text.ts';
import type { Container } from '../../received/received.ts';
import type { PrintedDateline } from '../dateline/read-dateline.ts';
import { type Found, foundBy, foundIn, type Sureness } from '../found.ts';
import { furnitureOf } from '../furniture/furniture.ts';
import { isDayLine } from '../head/line-kind.ts';
import type { Head } from '../head/read-head.ts';
import type { Days } from '../read-story.ts';
import type { LeftOut, Story } from '../story.ts';
import { calendarDate, nearestYear } from './nearest-year.ts';
import { type PrintedDay, readDay } from './read-day.ts';
import { readStamp } from './read-stamp.ts';

type Dates = Pick<Story, 'date' | 'dayWithoutYear' | 'published'>;

/** A day more than that away from the one it should be near to, in days, is not plausible. */
const farthest = 120;
/** The day of today tells the year of a day that was so many days ago. */
const longestAgo = 30;

/** The day of the dateline, and the day of publication. */
export function datesOf(sources: {
  head: Head;
  below: readonly LeftOut[];
  container: Container;
  days: Days;
}): Dates {
  const { head, below, container, days } = sources;
  const lines = [...head.leftOut, ...below];
  const stated =
    statedDay(container) ??
    distributedOn(head) ??
    printedOn(head.leftOut) ??
    stampedOn(lines) ??
    labelledOn(below);
  const near = days.near ?? stated?.value;
  const mark = head.marks.find(({ dateline }) => dateline?.day ?? dateline?.dayOfMonth);
  const day = mark?.dateline && dayIn(mark.dateline, near ?? days.today);
  if (!mark || !day) return stated ? { published: stated } : {};
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

/** The day of a dateline; one without its month is the latest of its number on the day after or before it. */
function dayIn({ day, dayOfMonth }: PrintedDateline, near: CalendarDate) {
  if (day || !dayOfMonth) return day;
  const { number, range } = dayOfMonth;
  const reference = parseISO(near);
  const latest = addDays(reference, 1);
  const months = [0, 1, 2].map((back) => subMonths(startOfMonth(latest), back));
  const found = months
    .map((month) => addDays(month, number - 1))
    .find((each, index) => each <= latest && isSameMonth(each, months[index] ?? each));
  if (!found) return undefined;
  const printed: PrintedDay = {
    length: range[1] - range[0],
    day: number,
    month: found.getMonth() + 1,
  };
  return { printed, range };
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

/** The day that a page, a mail or a labelled line states, by its own clock. */
function statedDay({ published }: Container): Found<CalendarDate> | undefined {
  if (!published) return undefined;
  const [day] = /^\d{4}-\d\d-\d\d/.exec(published.value) ?? [];
  const { value, sure } =
    day !== undefined && isCalendarDate(day)
      ? { value: day, sure: 'certain' as const }
      : (wholeDayIn(placed(published.value, published)) ?? {});
  return value === undefined ? undefined : foundBy(value, published, sure ?? 'unsure');
}

function distributedOn({ marks }: Head): Found<CalendarDate> | undefined {
  const mark = marks.find(({ distributor }) => distributor?.date);
  const date = mark?.distributor?.date;
  return mark && date ? foundIn(date.value, mark.text, date.range, 'certain') : undefined;
}

/** Kinds of line in which a whole day is that of the story. */
const dayLines = new Set(['byline', 'date line of the page', 'day', 'details']);

/** The day on which somebody kept or printed a page is not that of the story. */
const kept =
  /^[\p{P}\s]*(?:saved|clipped|printed|retrieved|accessed|archived|downloaded|gespeichert|abgerufen|gedruckt|heruntergeladen|enregistrée?|consultée?|imprimée?|guardad[oa]|consultad[oa]|impres[oa]|salvat[oa]|consultat[oa]|stampat[oa]|salv[oa]|opgeslagen|geraadpleegd)(?![\p{L}\p{M}])/iu;

/** A whole day on a line above the story: `Published: 3 May 2030`. */
function printedOn(lines: readonly LeftOut[]): Found<CalendarDate> | undefined {
  const printed = firstOf(lines, ({ text, what }) =>
    (dayLines.has(what) || isDateLine(text)) && !kept.test(text.text)
      ? wholeDayIn(text)
      : undefined,
  );
  // Beside its article, a page has days of other stories, too.
  return (
    printed ??
    firstOf(lines, ({ text, what }) =>
      what === 'beside the article' && isDayLine(text.text) ? wholeDayIn(text) : undefined,
    )
  );
}

/** The same below it, where it has to be labelled. */
function labelledOn(lines: readonly LeftOut[]): Found<CalendarDate> | undefined {
  return firstOf(lines, ({ text, what }) => {
    const isRead =
      isDateLine(text) ||
      firstPublished.test(text.text) ||
      (what === below && isDayLine(text.text));
    return isRead && text.text.length <= longestLine ? wholeDayIn(text) : undefined;
  });
}

const below = 'line below the story';
const firstPublished = /(?:first|originally) published (?:on )?(?=\p{L}{3,9}\.? \d|\d)/iu;
const longestLine = 300;

function stampedOn(lines: readonly LeftOut[]): Found<CalendarDate> | undefined {
  return firstOf(lines, ({ text }) => {
    const stamp = readStamp(text.text);
    return stamp && foundIn(stamp.day, text, stamp.range, 'certain');
  });
}

function isDateLine({ text }: PlacedText): boolean {
  return [text, ...text.split(/\s*[|•·]\s*/u)].some(
    (part) => furnitureOf(part) === 'date line of the page',
  );
}

function firstOf<Value>(
  lines: readonly LeftOut[],
  read: (line: LeftOut) => Value | undefined,
): Value | undefined {
  for (const line of lines) {
    const value = read(line);
    if (value !== undefined) return value;
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
