import { type ClaimDay, isAtEdge } from './edges.ts';
import type { DayMention } from './reading/read-days.ts';
import { meet, type Span, weekdayOf } from './spans.ts';

/** How many days the words of a passage may mean at most to bear out a day, a month or a year. */
const widest = { day: 8, weekday: 8, month: 130, year: 3_660, period: Number.MAX_SAFE_INTEGER };

/**
 * Tells whether days that a passage names bear out one of a claim: "this year" does not bear out a month, nor do the 7th to
 * the 9th bear out "until the 8th".
 *
 * @param near Those of its sentence, which tell whether years are written out there.
 */
export function isAmong(
  mention: ClaimDay,
  days: readonly DayMention[],
  near: readonly DayMention[] = days,
): boolean {
  if (isRange(mention)) return mention.spans.some((span) => hasEnds(span, days));
  return comparable(mention, days, near).some(
    (day) =>
      mention.spans.some((span) => day.spans.some((has) => bearsOut(mention, span, has))) ||
      isAtEdge(mention, day) ||
      isLastDay(mention, day) ||
      isSameWeekday(mention, day),
  );
}

/** "7 to 9 April": both ends have to be said. */
export function isRange({ grain, spans: [span] }: DayMention): boolean {
  return grain === 'day' && span !== undefined && span.first < span.last;
}

/** Whether days that are said have the first and the last of a span. */
function hasEnds({ first, last }: Span, days: readonly DayMention[]): boolean {
  const ends = days.filter(isFine).flatMap(({ spans }) => spans);
  return (
    ends.some((each) => each.first === first) &&
    ends.some((each) => each.last === last || each.first === last)
  );
}

/** Whether words name a day, and not a longer time. */
export function isFine({ grain }: DayMention): boolean {
  return grain === 'day' || grain === 'weekday';
}

/** "31 December", of "the end of the year". */
function isLastDay({ grain, spans }: ClaimDay, day: DayMention): boolean {
  if (grain !== 'day' || !/end|close|fin|ende|eind/iu.test(day.words)) return false;
  return spans.some(({ last }) => day.spans.some((longer) => longer.last === last));
}

function bearsOut({ grain }: ClaimDay, own: Span, has: Span): boolean {
  if (!meet(own, has)) return false;
  // "Since 2000" is "this century", and "from 1 April" is "from April".
  return has.last - has.first < widest[grain] || (grain !== 'month' && has.first === own.first);
}

/** Beside a year that is written out, a day without one says nothing of the year of a claim. */
function comparable(
  { grain }: DayMention,
  days: readonly DayMention[],
  near: readonly DayMention[],
): readonly DayMention[] {
  if (grain !== 'year' || !near.some(({ words }) => /\d{4}/.test(words))) return days;
  return days.filter(
    ({ spans, ...day }) => spans.length === 1 || day.grain === 'weekday' || day.grain === 'period',
  );
}

/** "On a Sunday" is that of whichever week. */
function isSameWeekday(a: DayMention, b: DayMention): boolean {
  if (a.grain !== 'weekday' || b.grain !== 'weekday') return false;
  const [one, other] = [a, b].map(({ spans: [span] }) => span && weekdayOf(span.first));
  return one === other;
}
