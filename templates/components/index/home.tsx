import type { Month } from '../../../src/digest/model.ts';
import { CloserYears } from '../chart/closer-look.tsx';
import { Timeline } from '../events/timeline/timeline.tsx';
import { YearIndex } from '../events/timeline/year-index.tsx';
import { useSite } from '../layout/site.tsx';
import { Chart } from './chart.tsx';
import { Filters } from './filters.tsx';

interface HomeProps {
  /** The first entries of the timeline, in the order in which it is read here. */
  months: readonly Month[];
  /** The page with the other order, and what it is called. */
  other: { href: string; label: string };
}

/** Of so few events, nothing is too small to see. */
const handful = 5;

/** The standfirst, the overview, the first part of the timeline, and the way to the rest. */
export function Home({ months, other }: HomeProps) {
  const { digest } = useSite();
  const events = months.flatMap((month) => month.events);
  return (
    <>
      <p class="standfirst">{digest.description}</p>
      <Chart
        events={digest.events}
        tracks={digest.tracks}
        entries={new Set(events.map(({ id }) => id))}
        withSources
        zoomable={digest.events.length > handful}
      />
      <CloserYears />
      {events.length > 0 && <Filters events={events} />}
      {events.length > 1 && (
        <p class="order">
          <a href={other.href}>{other.label}</a>
        </p>
      )}
      <Timeline months={months} />
      <YearIndex />
    </>
  );
}
