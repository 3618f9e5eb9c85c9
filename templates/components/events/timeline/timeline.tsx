import type { Month } from '../../../../src/digest/model.ts';
import { formatMonth } from '../../../../src/messages/format-date.ts';
import { useSite } from '../../layout/site.tsx';
import { EventEntry } from './event-entry.tsx';

/** Entries under their months. */
export function Timeline({ months }: { months: readonly Month[] }) {
  const { messages } = useSite();
  if (months.length === 0) return <p>{messages.emptyTimeline}</p>;
  return (
    <div class="timeline" data-fresh={messages.fresh} data-revised={messages.freshlyRevised}>
      {months.map(({ month, events }) => (
        <section key={month} id={`M${month}`}>
          <h2 class="month">{formatMonth(month, messages)}</h2>
          {events.map((event) => (
            <EventEntry key={event.id} event={event} />
          ))}
        </section>
      ))}
    </div>
  );
}
