import type { Event } from '../../src/digest/model.ts';
import { Chart } from './chart.tsx';
import { EventList } from './event-list.tsx';
import { useSite } from './site.tsx';

/** The events of a track, a person, a place or a topic, drawn and listed. */
export function EventSection({ events }: { events: readonly Event[] }) {
  const { words } = useSite();
  return (
    <>
      <h2>{words.events}</h2>
      <Chart events={events} />
      <EventList events={events} />
    </>
  );
}
