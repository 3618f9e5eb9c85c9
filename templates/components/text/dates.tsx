import type { CalendarDate, DateParts } from '../../../src/content/dates/dates.ts';
import type { EventTime } from '../../../src/digest/model.ts';
import {
  type DateStyle,
  formatDay,
  writeFuzzyDate,
} from '../../../src/messages/format/format-date.ts';
import { formatTime } from '../../../src/messages/format/format-time.ts';
import { useSite } from '../layout/site.tsx';
import { Joined, type Part } from './joined.tsx';

/** What a date is for programs that read microformats, as the names of classes; none where it is not read by them. */
interface DateProperty {
  start: `dt-${string}`;
  end?: `dt-${string}`;
}

interface DayProps {
  date: CalendarDate;
  style?: DateStyle;
  property?: DateProperty | undefined;
}

/** A day, for people and for machines. */
export function Day({ date, style, property }: DayProps) {
  return (
    <time class={property?.start} datetime={date}>
      {formatDay(date, useSite().messages, style)}
    </time>
  );
}

interface FuzzyTimeProps {
  date: DateParts;
  style?: DateStyle;
  property?: DateProperty | undefined;
}

/** A date that may be vague. A span has no form that one `<time>` could hold, so each end has its own. */
export function FuzzyTime({ date, style, property }: FuzzyTimeProps) {
  const { start, end, join } = writeFuzzyDate(date, useSite().messages, style);
  const first = (
    <time class={property?.start} datetime={date.start.date}>
      {start}
    </time>
  );
  if (end === undefined && !date.openEnd) return first;
  const parts: Part[] = [[start, first]];
  if (end !== undefined) {
    const last = (
      <time class={property?.end} datetime={date.end?.date}>
        {end}
      </time>
    );
    parts.push([end, last]);
  }
  return <Joined text={join(start, end ?? '')} parts={parts} />;
}

/** A time of day at the place of an event, each of its ends with its instant. */
export function TimeOfDay({ time, property }: { time: EventTime; property?: DateProperty }) {
  const { messages } = useSite();
  const { instant, local, end } = time;
  const first = (words: string) => (
    <time class={property?.start} datetime={instant}>
      {words}
    </time>
  );
  if (!end) return first(formatTime(time, messages));
  const last = (
    <time class={property?.end} datetime={end.instant}>
      {end.local}
    </time>
  );
  return (
    <Joined
      text={formatTime(time, messages)}
      parts={[
        [local, first(local)],
        [end.local, last],
      ]}
    />
  );
}
