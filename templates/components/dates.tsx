import type { CalendarDate, FuzzyDate, FuzzyDay } from '../../src/content/dates.ts';
import type { EventTime } from '../../src/digest/model.ts';
import { type DateStyle, formatDay, formatFuzzyDate } from '../../src/words/format-date.ts';
import { useSite } from './site.tsx';

/** A day, for people and for machines. */
export function Day({ date, style }: { date: CalendarDate; style?: DateStyle }) {
  return <time datetime={date}>{formatDay(date, useSite().words, style)}</time>;
}

/** A date that may be vague. A span has no form that one `<time>` could hold, so each end has its own. */
export function FuzzyTime({ date, style }: { date: FuzzyDate; style?: DateStyle }) {
  const { words } = useSite();
  const time = (day: FuzzyDay) => (
    <time datetime={day.date}>{formatFuzzyDate({ start: day }, words, style)}</time>
  );
  if (!date.end) return time(date.start);
  const [before, between, after] = words.range('\n', '\n').split('\n');
  return (
    <span>
      {before}
      {time(date.start)}
      {between}
      {time(date.end)}
      {after}
    </span>
  );
}

/** A time of day at the place of an event. */
export function TimeOfDay({ time }: { time: EventTime }) {
  const { words } = useSite();
  return <time datetime={time.instant}>{words.time(time.local, time.zoneName)}</time>;
}
