import type { Event } from '../../../src/digest/model.ts';
import { Chart } from '../index/chart.tsx';
import { useSite } from '../layout/site.tsx';
import { EventList } from './event-list.tsx';

/** The events of a track, a person, a place or a topic, drawn and listed. */
export function EventSection({ events }: { events: readonly Event[] }) {
  const { messages } = useSite();
  return (
    <>
      <h2>{messages.events}</h2>
      <Chart events={events} />
      <EventList events={events} />
    </>
  );
}
