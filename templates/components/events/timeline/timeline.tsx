import type { Month } from '../../../../src/digest/model.ts';
import { formatMonth } from '../../../../src/messages/format/format-date.ts';
import { useSite } from '../../layout/site.tsx';
import { Endnotes } from '../endnotes/endnotes.tsx';
import { numberSources } from '../endnotes/number-sources.ts';
import { EventEntry } from './event-entry.tsx';

interface TimelineProps {
  months: readonly Month[];
  /** Whether it is printed with its sources at the end. */
  withEndnotes?: boolean;
}

/** Entries under their months. */
export function Timeline({ months, withEndnotes = false }: TimelineProps) {
  const { digest, messages, assets } = useSite();
  if (months.length === 0) return <p>{messages.emptyTimeline}</p>;
  const notes = withEndnotes ? numberSources(months.flatMap(({ events }) => events)) : undefined;
  return (
    <div
      class="timeline"
      data-fresh={messages.fresh}
      data-revised={messages.freshlyRevised}
      data-popovers={digest.permalinks.to(`/${assets.popovers.path}`).href}
    >
      {months.map(({ month, events }) => (
        <section key={month} id={`M${month}`}>
          <h2 class="month">{formatMonth(month, messages)}</h2>
          {events.map((event) => (
            <EventEntry key={event.id} event={event} notes={notes} />
          ))}
        </section>
      ))}
      {notes && <Endnotes of={notes} />}
    </div>
  );
}
