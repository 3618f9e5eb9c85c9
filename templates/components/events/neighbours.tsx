import type { Event } from '../../../src/digest/model.ts';
import { FuzzyTime } from '../layout/dates.tsx';
import { useSite } from '../layout/site.tsx';

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
        {links.map(
          ([label, neighbour, rel]) =>
            neighbour && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  <a href={neighbour.permalink.href} rel={rel}>
                    {neighbour.title}
                  </a>
                  {messages.comma}
                  <FuzzyTime date={neighbour.date} style="short" />
                </dd>
              </div>
            ),
        )}
      </dl>
    </nav>
  );
}
