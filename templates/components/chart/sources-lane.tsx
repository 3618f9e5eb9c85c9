import { formatDay, formatMonth } from '../../../src/messages/format/format-date.ts';
import type { Messages } from '../../../src/messages/index.ts';
import type { Chart } from '../../../src/views/chart.ts';
import { type Gap, layOutSources } from '../../../src/views/source-strip.ts';
import { reach } from '../index/chart-mark.tsx';
import { useSite } from '../layout/site.tsx';
import { Bars } from './bars.tsx';

/** No more gaps than these are named. */
const mostNamed = 6;

/** The last lane of a chart: when there are many sources, and when there are none. */
export function SourcesLane({ chart }: { chart: Chart }) {
  const { digest, messages } = useSite();
  const marksEach = chart.lanes.every(({ bars }) => bars.length === 0);
  const { count, bars, gaps } = layOutSources(digest.sourceDays, chart.domain, marksEach);
  if (count === 0) return null;
  const name = messages.chartLane(messages.sources, messages.number(count), undefined, []);
  const none = gaps.slice(0, mostNamed).map((gap) => nameOf(gap, messages));
  return (
    <li class="sources-lane">
      <span class="lane-label">{messages.sources}</span>
      <Bars
        name={none.length === 0 ? name : `${name}. ${messages.noSourcesIn(none)}`}
        bars={bars}
        height={reach}
      >
        {gaps.map(({ first, x, width }) => (
          <line key={first} class="gap" x1={x} x2={x + width} y1="1" y2="1" />
        ))}
      </Bars>
    </li>
  );
}

function nameOf({ first, last }: Gap, messages: Messages): string {
  const [from, to] = [first, last].map((period) =>
    period.length === 'YYYY-MM-DD'.length
      ? formatDay(period, messages, 'short')
      : formatMonth(period, messages),
  ) as [string, string];
  return first === last ? from : messages.range(from, to);
}
