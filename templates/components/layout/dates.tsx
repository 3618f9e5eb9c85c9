import type { CalendarDate, FuzzyDate, FuzzyDay } from '../../../src/content/dates.ts';
import type { EventTime } from '../../../src/digest/model.ts';
import { type DateStyle, formatDay, formatFuzzyDate } from '../../../src/messages/format-date.ts';
import { useSite } from './site.tsx';

/** A day, for people and for machines. */
export function Day({ date, style }: { date: CalendarDate; style?: DateStyle }) {
  return <time datetime={date}>{formatDay(date, useSite().messages, style)}</time>;
}

/** A date that may be vague. A span has no form that one `<time>` could hold, so each end has its own. */
export function FuzzyTime({ date, style }: { date: FuzzyDate; style?: DateStyle }) {
  const { messages } = useSite();
  const time = (day: FuzzyDay) => (
    <time datetime={day.date}>{formatFuzzyDate({ start: day }, messages, style)}</time>
  );
  if (!date.end) return time(date.start);
  const [before, between, after] = messages.range('\n', '\n').split('\n');
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
  const { messages } = useSite();
  return <time datetime={time.instant}>{messages.time(time.local, time.zoneName)}</time>;
}
