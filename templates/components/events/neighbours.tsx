import type { Event } from '../../../src/digest/model.ts';
import { FuzzyTime } from '../layout/dates.tsx';
import { useSite } from '../layout/site.tsx';

/** The events before and after this one, overall and in its track. */
export function Neighbours({ event }: { event: Event }) {
  const { messages } = useSite();
  const links = [
    [messages.earlier, event.earlier, 'prev'],
    [messages.later, event.later, 'next'],
    [
      messages.earlierInTrack,
      event.earlierInTrack === event.earlier ? undefined : event.earlierInTrack,
    ],
    [messages.laterInTrack, event.laterInTrack === event.later ? undefined : event.laterInTrack],
  ] as const;
  if (links.every(([, neighbour]) => neighbour === undefined)) return null;
  return (
    <nav class="neighbours" aria-label={messages.neighbours}>
      <dl>
        {links.map(
          ([label, neighbour, rel]) =>
            neighbour && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  <a href={neighbour.permalink.href} rel={rel}>
                    {neighbour.title}
                  </a>
                  , <FuzzyTime date={neighbour.date} style="short" />
                </dd>
              </div>
            ),
        )}
      </dl>
    </nav>
  );
}
