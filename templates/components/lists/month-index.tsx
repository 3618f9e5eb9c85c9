import { formatMonth } from '../../../src/messages/format/format-date.ts';
import { useSite } from '../layout/site.tsx';
import { PartIndex } from './part-index.tsx';

/** The months of a year that has too many events for one page; nothing of another. */
export function MonthIndex({ year }: { year: string }) {
  const { digest, messages } = useSite();
  const months = digest.months.filter(({ month }) => month.startsWith(`${year}-`));
  return (
    <PartIndex
      title={messages.byMonth}
      parts={months.map(({ permalink, month, events }) => ({
        permalink,
        name: formatMonth(month, messages),
        count: messages.countEvents(events.length),
      }))}
    />
  );
}
