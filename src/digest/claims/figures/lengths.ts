import type { DayMention } from '../days/reading/read-days.ts';
import { calendarOf, type Span } from '../days/spans.ts';
import type { Support } from './agree.ts';
import type { Figure } from './figure.ts';

const minute = 60;
const day = 24 * 60 * minute;
const year = 365.2425 * day;

/** How long it is between two days that are spoken of, in the unit of a figure. */
export function timesBetween(
  claim: Figure,
  mentions: readonly DayMention[],
  known: readonly Span[],
): Support[] {
  const unit = claim.value / claim.raw;
  const spans = [...mentions.slice(0, 12).flatMap(({ spans }) => spans.slice(0, 4)), ...known];
  const lengths = spans.flatMap((a, index) =>
    spans.slice(index + 1).map((b) => between(a, b, unit)),
  );
  // From the twelfth to the fourteenth it is three days.
  const inclusive =
    unit === day
      ? [
          ...spans.map(({ first, last }) => (last - first + 1) * day),
          ...lengths.filter((value) => value > 0).map((value) => value + day),
        ]
      : [];
  return [...lengths, ...inclusive]
    .filter((value) => value > 0)
    .map((value) => ({ value, derived: true }));
}

function between(a: Span, b: Span, unit: number): number {
  const [from, to] = [calendarOf(a.first), calendarOf(b.first)];
  const isDay = a.first === a.last && b.first === b.last;
  if (unit < day) return 0;
  if (unit < 20 * day) return isDay ? Math.abs(b.first - a.first) * day : 0;
  const years = to.year - from.year;
  const months = years * 12 + to.month - from.month;
  const isYears = b.last - b.first > 300 || a.last - a.first > 300;
  if (unit > 300 * day) return Math.abs(isYears ? years * year : (months * year) / 12);
  return isYears ? 0 : (Math.abs(months) * year) / 12;
}

/** How long it is between two times of one day, in seconds. */
export function hoursBetween(clock: readonly number[]): Support[] {
  const some = clock.slice(0, 8);
  return some
    .flatMap((a, index) => some.slice(index + 1).map((b) => Math.abs(b - a) * minute))
    .filter((value) => value > 0)
    .map((value) => ({ value, derived: true }));
}

/** The centuries that days are of: 1880 is one of the nineteenth. */
export function centuriesOf(days: readonly DayMention[]): Support[] {
  return days
    .flatMap(({ spans }) => spans)
    .map(({ first }) => ({ value: Math.floor(calendarOf(first).year / 100) + 1, derived: true }));
}
