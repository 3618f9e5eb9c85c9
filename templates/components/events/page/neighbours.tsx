import type { Event } from '../../../../src/digest/model.ts';
import { useSite } from '../../layout/site.tsx';
import { Neighbour } from './neighbour.tsx';

/** The events before and after this one, overall and in its track. */
export function Neighbours({ event }: { event: Event }) {
  const { messages } = useSite();
  const { earlier, later, earlierInTrack, laterInTrack } = event;
  const links = [
    [messages.earlier, earlier, 'prev'],
    [messages.later, later, 'next'],
    [messages.earlierInTrack, earlierInTrack?.id === earlier?.id ? undefined : earlierInTrack],
    [messages.laterInTrack, laterInTrack?.id === later?.id ? undefined : laterInTrack],
  ] as const;
  if (links.every(([, neighbour]) => neighbour === undefined)) return null;
  return (
    <nav class="neighbours" aria-label={messages.neighbours}>
      <dl>
        {links.map(([label, neighbour, rel]) => (
          <Neighbour key={label} label={label} event={neighbour} rel={rel} />
        ))}
      </dl>
    </nav>
  );
}
