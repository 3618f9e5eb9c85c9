import type { Month } from '../../src/digest/model.ts';
import { Chart } from './chart.tsx';
import { Filters } from './filters.tsx';
import { useSite } from './site.tsx';
import { Timeline } from './timeline.tsx';
import { TrackLabel } from './track-label.tsx';
import { YearIndex } from './year-index.tsx';

interface HomeProps {
  /** The first entries of the timeline, in the order in which it is read here. */
  months: readonly Month[];
  /** The page with the other order, and what it is called. */
  other: { href: string; label: string };
}

/** The standfirst, the lanes, the overview, the first part of the timeline, and the way to the rest. */
export function Home({ months, other }: HomeProps) {
  const { digest, words } = useSite();
  const events = months.flatMap((month) => month.events);
  return (
    <>
      <p class="standfirst">{digest.description}</p>
      <ul class="track-key" aria-label={words.tracks}>
        {digest.tracks.map((track) => (
          <li key={track.id}>
            <TrackLabel track={track} /> <span class="level">{track.level}</span>
          </li>
        ))}
      </ul>
      <Chart events={digest.events} entries={new Set(events.map(({ id }) => id))} />
      <Filters events={events} />
      <p class="order">
        <a href={other.href}>{other.label}</a>
      </p>
      <Timeline months={months} />
      <YearIndex />
    </>
  );
}
