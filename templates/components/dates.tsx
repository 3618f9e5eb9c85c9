import type { CalendarDate, FuzzyDate } from '../../src/content/dates.ts';
import type { EventTime } from '../../src/digest/model.ts';
import { type DateStyle, formatDay, formatFuzzyDate } from '../../src/words/format-date.ts';
import { useSite } from './site.tsx';

/** A day, for people and for machines. */
export function Day({ date, style }: { date: CalendarDate; style?: DateStyle }) {
  return <time datetime={date}>{formatDay(date, useSite().words, style)}</time>;
}

/** A date that may be vague. A span has no form that `<time>` could hold. */
export function FuzzyTime({ date, style }: { date: FuzzyDate; style?: DateStyle }) {
  const text = formatFuzzyDate(date, useSite().words, style);
  return date.end ? <span>{text}</span> : <time datetime={date.start.date}>{text}</time>;
}

/** A time of day at the place of an event. */
export function TimeOfDay({ time }: { time: EventTime }) {
  const { words } = useSite();
  return <time datetime={time.instant}>{words.time(time.local, time.zoneName)}</time>;
}
