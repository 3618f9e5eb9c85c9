import type { Event } from '../../src/digest/model.ts';
import { FuzzyTime } from './dates.tsx';
import { useSite } from './site.tsx';

/** The events before and after this one, overall and in its track. */
export function Neighbours({ event }: { event: Event }) {
  const { words } = useSite();
  const links = [
    [words.earlier, event.earlier, 'prev'],
    [words.later, event.later, 'next'],
    [
      words.earlierInTrack,
      event.earlierInTrack === event.earlier ? undefined : event.earlierInTrack,
    ],
    [words.laterInTrack, event.laterInTrack === event.later ? undefined : event.laterInTrack],
  ] as const;
  if (links.every(([, neighbour]) => neighbour === undefined)) return null;
  return (
    <nav class="neighbours" aria-label={words.neighbours}>
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
