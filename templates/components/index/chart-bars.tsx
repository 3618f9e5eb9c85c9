import { formatDay, formatMonth } from '../../../src/messages/format/format-date.ts';
import type { Messages } from '../../../src/messages/index.ts';
import type { Lane } from '../../../src/views/chart.ts';
import { type Bar, countByYear } from '../../../src/views/chart-bars.ts';
import { Bars } from '../chart/bars.tsx';
import { useSite } from '../layout/site.tsx';
import { reach } from './chart-mark.tsx';

/** The events of a track, where they are too many for a mark each. */
export function ChartBars({ lane: { track, count, bars } }: { lane: Lane }) {
  const { messages } = useSite();
  const [highest] = [...bars].sort((a, b) => b.count - a.count);
  const years = countByYear(bars);
  const name = messages.chartLane(
    track?.title ?? messages.withoutTrack,
    messages.countEvents(count),
    highest && highest.count > 1 ? mostOf(highest, messages) : undefined,
    years.length > 1 ? years.map(([year, its]) => messages.countOfYear(year, its)) : [],
  );
  return <Bars name={name} bars={bars} height={2 * reach} />;
}

function mostOf({ period, count }: Bar, messages: Messages): string {
  return period.length === 'YYYY-MM-DD'.length
    ? messages.mostOn(formatDay(period, messages, 'short'), count)
    : messages.mostIn(formatMonth(period, messages), count);
}
