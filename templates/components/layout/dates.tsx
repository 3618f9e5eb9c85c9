import type { CalendarDate, DateParts } from '../../../src/content/dates/dates.ts';
import type { EventTime } from '../../../src/digest/model.ts';
import { type DateStyle, formatDay, writeFuzzyDate } from '../../../src/messages/format-date.ts';
import { formatTime } from '../../../src/messages/format-time.ts';
import { Joined, type Part } from './joined.tsx';
import { useSite } from './site.tsx';

/** A day, for people and for machines. */
export function Day({ date, style }: { date: CalendarDate; style?: DateStyle }) {
  return <time datetime={date}>{formatDay(date, useSite().messages, style)}</time>;
}

/** A date that may be vague. A span has no form that one `<time>` could hold, so each end has its own. */
export function FuzzyTime({ date, style }: { date: DateParts; style?: DateStyle }) {
  const { start, end, join } = writeFuzzyDate(date, useSite().messages, style);
  const first = <time datetime={date.start.date}>{start}</time>;
  if (end === undefined && !date.openEnd) return first;
  const parts: Part[] = [[start, first]];
  if (end !== undefined) parts.push([end, <time datetime={date.end?.date}>{end}</time>]);
  return <Joined text={join(start, end ?? '')} parts={parts} />;
}

/** A time of day at the place of an event, each of its ends with its instant. */
export function TimeOfDay({ time }: { time: EventTime }) {
  const { messages } = useSite();
  const { instant, local, end } = time;
  if (!end) return <time datetime={instant}>{formatTime(time, messages)}</time>;
  return (
    <Joined
      text={formatTime(time, messages)}
      parts={[
        [local, <time datetime={instant}>{local}</time>],
        [end.local, <time datetime={end.instant}>{end.local}</time>],
      ]}
    />
  );
}
