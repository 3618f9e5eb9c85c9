import type { Event, Track } from '../../../src/digest/model.ts';
import { formatFuzzyDate, formatTick } from '../../../src/messages/format/format-date.ts';
import type { Messages } from '../../../src/messages/index.ts';
import { type Chart as ChartData, type Lane, layOutChart } from '../../../src/views/chart.ts';
import { roundPercent } from '../../../src/views/round-percent.ts';
import { SourcesLane } from '../chart/sources-lane.tsx';
import { TrackLabel } from '../events/track-label.tsx';
import { useSite } from '../layout/site.tsx';
import { ChartBars } from './chart-bars.tsx';
import { ChartMark, reach } from './chart-mark.tsx';

interface ChartProps {
  events: readonly Event[];
  /** The lanes, where they are not those of the events alone. */
  tracks?: readonly Track[];
  /** Ids of the events that have an entry on the page; marks of others lead to the page of the event. */
  entries?: ReadonlySet<string>;
  /** Whether a strip shows when there are many sources, and when there are none. */
  withSources?: boolean;
  /** Whether the script of the page zooms it. */
  zoomable?: boolean;
}

/**
 * Events on a time axis, drawn when the site is built. Positions are in percent, so that the letters keep
 * their size on every screen; the names of the tracks are text beside the drawing, so that they wrap.
 */
export function Chart({ events, tracks, entries = new Set(), withSources, zoomable }: ChartProps) {
  const { digest, messages } = useSite();
  const chart = layOutChart(events, tracks, digest.reachesTo);
  if (!chart) return null;
  const [begin, end] = chart.domain;
  const plot = (
    <div
      class="plot"
      {...(zoomable && { dir: messages.direction, 'data-begin': begin, 'data-end': end })}
    >
      <Axis chart={chart} />
      <ul class="lanes">
        {chart.lanes.map((lane) => (
          <LaneRow
            key={lane.track?.id}
            lane={lane}
            entries={entries}
            isOnly={chart.lanes.length === 1}
          />
        ))}
        {withSources && <SourcesLane chart={chart} />}
      </ul>
    </div>
  );
  return (
    <figure class="chart">
      {zoomable ? (
        <section class="scroller" tabindex={0} aria-label={messages.zoomable}>
          {plot}
        </section>
      ) : (
        plot
      )}
      {zoomable && <ZoomButtons />}
      <figcaption>
        {messages.chartCaption(
          messages.countEvents(events.length),
          formatFuzzyDate({ start: chart.first, end: chart.last }, messages, 'short'),
        )}
      </figcaption>
    </figure>
  );
}

/** Each has the key that does the same for its value. */
function ZoomButtons() {
  const { messages } = useSite();
  return (
    <p class="zoom">
      <button type="button" value="+">
        {messages.zoomIn}
      </button>
      <button type="button" value="-">
        {messages.zoomOut}
      </button>
      <button type="button" value="0">
        {messages.zoomWhole}
      </button>
    </p>
  );
}

/** The lines and dates behind the lanes; each mark says its own date. */
function Axis({ chart }: { chart: ChartData }) {
  const { messages } = useSite();
  return (
    <svg class="axis" width="100%" height="100%" aria-hidden="true">
      {chart.ticks.map(({ x, date, precision, room }) => (
        <g key={date} class={room === 'narrow' ? undefined : room}>
          <line x1={`${x}%`} x2={`${x}%`} y1="0" y2="100%" />
          <text x={`${x}%`} y="100%" dy="1.25em" {...anchored(x, messages.direction)}>
            {formatTick(date, precision, messages)}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Within this many percent of an edge, a label in the middle of its line would be cut off on a small screen. */
const edge = 15;

/** What of a label stands at its line: its middle or, near an edge, nearly its end there. */
function anchored(x: number, direction: Messages['direction']) {
  const [left, right] =
    direction === 'rtl' ? (['end', 'start'] as const) : (['start', 'end'] as const);
  const beyond = (percent: number) => `${roundPercent((1.2 * percent) / edge)}em`;
  if (x < edge) return { 'text-anchor': left, dx: beyond(-x) };
  if (x > 100 - edge) return { 'text-anchor': right, dx: beyond(100 - x) };
  return { 'text-anchor': 'middle' } as const;
}

interface LaneRowProps {
  lane: Lane;
  entries: ReadonlySet<string>;
  /** The one lane of a chart needs no name unless it is that of a track. */
  isOnly: boolean;
}

function LaneRow({ lane, entries, isOnly }: LaneRowProps) {
  const { messages } = useSite();
  const { track, marks, rows, bars } = lane;
  const height = 2 * reach * rows;
  return (
    <li data-color={track?.color}>
      {track ? (
        <span class="lane-label">
          <TrackLabel track={track} />{' '}
          {track.level !== undefined && <span class="level">{track.level}</span>}
        </span>
      ) : (
        !isOnly && <span class="lane-label">{messages.withoutTrack}</span>
      )}
      {bars.length > 0 ? (
        <ChartBars lane={lane} />
      ) : (
        // biome-ignore lint/a11y/noSvgWithoutTitle: each mark has a name, and the lane has it beside
        <svg width="100%" height={height}>
          <line x1="0" x2="100%" y1={height - reach} y2={height - reach} />
          {marks.map((mark) => (
            <ChartMark
              key={mark.event.id}
              mark={mark}
              middle={height - reach - 2 * reach * mark.row}
              isEntry={entries.has(mark.event.id)}
            />
          ))}
        </svg>
      )}
    </li>
  );
}
