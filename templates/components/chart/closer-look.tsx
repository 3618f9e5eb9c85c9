import type { Month } from '../../../src/digest/model.ts';
import { formatDay, formatMonth } from '../../../src/messages/format/format-date.ts';
import { useSite } from '../layout/site.tsx';

interface CloserLookProps {
  /** What a wider look is called, and where it is; none at the whole timeline. */
  wider?: readonly [name: string, href: string] | undefined;
  /** The parts of what the chart shows. */
  parts: readonly (readonly [name: string, href: string])[];
}

/** Links below a chart to a closer look at a part of it, and to a wider one: zooming by plain links. */
export function CloserLook({ wider, parts }: CloserLookProps) {
  const { messages } = useSite();
  if (parts.length < 2 && !wider) return null;
  return (
    <nav class="closer" aria-label={messages.closerLook}>
      <ul>
        {wider && (
          <li>
            <a href={wider[1]}>{wider[0]}</a>
          </li>
        )}
        {parts.map(([name, href]) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The years of the whole timeline, the oldest first, as the chart has them. */
export function CloserYears() {
  const { digest } = useSite();
  const years = digest.years.map(({ year, permalink }) => [year, permalink.href] as const);
  return <CloserLook parts={years.sort(([a], [b]) => (a < b ? -1 : 1))} />;
}

/** The months of a year: each a page, or a part of this one. */
export function CloserMonths({ months }: { months: readonly Month[] }) {
  const { digest, messages } = useSite();
  const pages = new Map(digest.months.map(({ month, permalink }) => [month, permalink.href]));
  const known = months.map(({ month }) => month).filter((month) => month.length > 'YYYY'.length);
  const parts = known
    .sort()
    .map((month) => [formatMonth(month, messages), pages.get(month) ?? `#M${month}`] as const);
  return <CloserLook wider={[messages.timeline, digest.permalinks.to('/').href]} parts={parts} />;
}

/** The days of a month: each leads to its first entry. */
export function CloserDays({ month: { month, events } }: { month: Month }) {
  const { digest, messages } = useSite();
  const days = new Map<string, string>();
  for (const { id, date } of events) {
    if (date.start.precision === 'day' && !days.has(date.start.date)) days.set(date.start.date, id);
  }
  const parts = [...days]
    .sort()
    .map(([day, id]) => [formatDay(day, messages, 'short'), `#${id}`] as const);
  const year = month.slice(0, 'YYYY'.length);
  return <CloserLook wider={[year, digest.permalinks.to(`/${year}/`).href]} parts={parts} />;
}
