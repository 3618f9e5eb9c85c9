import type { Month } from '../../src/digest/model.ts';
import { formatMonth } from '../../src/words/format-date.ts';
import { EventEntry } from './event-entry.tsx';
import { useSite } from './site.tsx';

/** Entries under their months. */
export function Timeline({ months }: { months: readonly Month[] }) {
  const { words } = useSite();
  if (months.length === 0) return <p>{words.noEvents}</p>;
  return (
    <div class="timeline">
      {months.map(({ month, events }) => (
        <section key={month} id={`M${month}`}>
          <h2 class="month">{formatMonth(month, words)}</h2>
          {events.map((event) => (
            <EventEntry key={event.id} event={event} />
          ))}
        </section>
      ))}
    </div>
  );
}
