import type { ComponentChild } from 'preact';
import type { CalendarDate, FuzzyDate } from '../../../src/content/dates/dates.ts';
import type { EventTime } from '../../../src/digest/model.ts';
import { type DateStyle, formatDay, writeFuzzyDate } from '../../../src/messages/format-date.ts';
import { formatTime } from '../../../src/messages/format-time.ts';
import { useSite } from './site.tsx';

/** A day, for people and for machines. */
export function Day({ date, style }: { date: CalendarDate; style?: DateStyle }) {
  return <time datetime={date}>{formatDay(date, useSite().messages, style)}</time>;
}

/** A date that may be vague. A span has no form that one `<time>` could hold, so each end has its own. */
export function FuzzyTime({ date, style }: { date: FuzzyDate; style?: DateStyle }) {
  const { start, end, join } = writeFuzzyDate(date, useSite().messages, style);
  const first = <time datetime={date.start.date}>{start}</time>;
  if (!date.end && !date.openEnd) return first;
  const last = date.end && <time datetime={date.end.date}>{end}</time>;
  return <Joined text={join('\n', '\n')} parts={[first, last]} />;
}

/** A time of day at the place of an event, each of its ends with its instant. */
export function TimeOfDay({ time }: { time: EventTime }) {
  const { messages } = useSite();
  const { instant, local, end } = time;
  if (!end) return <time datetime={instant}>{formatTime(time, messages)}</time>;
  const text = formatTime({ ...time, local: '\n', end: { ...end, local: '\n' } }, messages);
  return (
    <Joined
      text={text}
      parts={[
        <time datetime={instant}>{local}</time>,
        <time datetime={end.instant}>{end.local}</time>,
      ]}
    />
  );
}

/** A text with a part in the place of each line break. */
function Joined({ text, parts }: { text: string; parts: readonly ComponentChild[] }) {
  return <span>{text.split('\n').map((words, index) => [words, parts[index]])}</span>;
}
