import type { Event, Track } from '../../src/digest/model.ts';
import {
  type Chart as ChartData,
  type EventMark,
  type Lane,
  layOutChart,
} from '../../src/outputs/chart.ts';
import { formatFuzzyDate, formatTick } from '../../src/words/format-date.ts';
import { useSite } from './site.tsx';
import { TrackLabel } from './track-label.tsx';

/** Half of the least size of a target (WCAG 2.2, 2.5.8); the line of a lane is in the middle of it. */
const reach = 12;
const radius = 7;

interface ChartProps {
  events: readonly Event[];
  /** The lanes, where they are not those of the events alone. */
  tracks?: readonly Track[];
  /** Ids of the events that have an entry on the page; marks of others lead to the page of the event. */
  entries?: ReadonlySet<string>;
}

/**
 * Events on a time axis, drawn when the site is built. Positions are in percent, so that the letters keep
 * their size on every screen; the names of the tracks are text beside the drawing, so that they wrap.
 */
export function Chart({ events, tracks, entries = new Set() }: ChartProps) {
  const { words } = useSite();
  const chart = layOutChart(events, tracks);
  if (!chart) return null;
  return (
    <figure class="chart">
      <div class="plot">
        <Axis chart={chart} />
        <ul class="lanes">
          {chart.lanes.map((lane) => (
            <LaneRow key={lane.track.id} lane={lane} entries={entries} />
          ))}
        </ul>
      </div>
      <figcaption>
        {words.chartCaption(
          words.countEvents(events.length),
          formatFuzzyDate({ start: chart.first }, words, 'short'),
          formatFuzzyDate({ start: chart.last }, words, 'short'),
        )}
      </figcaption>
    </figure>
  );
}

/** The lines and dates behind the lanes; each mark says its own date. */
function Axis({ chart }: { chart: ChartData }) {
  const { words } = useSite();
  return (
    <svg class="axis" width="100%" height="100%" aria-hidden="true">
      {chart.ticks.map(({ x, date, precision, minor }) => (
        <g key={date} class={minor ? 'minor' : undefined}>
          <line x1={`${x}%`} x2={`${x}%`} y1="0" y2="100%" />
          <text x={`${x}%`} y="100%" dy="1.25em" text-anchor="middle">
            {formatTick(date, precision, words)}
          </text>
        </g>
      ))}
    </svg>
  );
}

function LaneRow({ lane, entries }: { lane: Lane; entries: ReadonlySet<string> }) {
  const { words } = useSite();
  const { track, count, marks, bars } = lane;
  return (
    <li data-color={track.color}>
      <span class="lane-label">
        <TrackLabel track={track} /> <span class="level">{track.level}</span>
      </span>
      {bars.length > 0 ? (
        <svg width="100%" height={2 * reach} role="img" aria-label={words.countEvents(count)}>
          {bars.map(({ period, x, width, height }) => (
            <rect
              key={period}
              class="bar"
              x={`${x}%`}
              y={2 * reach * (1 - height)}
              width={`${width}%`}
              height={2 * reach * height}
            />
          ))}
        </svg>
      ) : (
        // biome-ignore lint/a11y/noSvgWithoutTitle: each mark has a name, and the lane has it beside
        <svg width="100%" height={2 * reach}>
          <line x1="0" x2="100%" y1={reach} y2={reach} />
          {marks.map((mark) => (
            <EventPoint key={mark.event.id} mark={mark} isEntry={entries.has(mark.event.id)} />
          ))}
        </svg>
      )}
    </li>
  );
}

function EventPoint({ mark, isEntry }: { mark: EventMark; isEntry: boolean }) {
  const { words } = useSite();
  const { event, x, width, vague } = mark;
  const label = `${formatFuzzyDate(event.date, words)}: ${event.title}`;
  const href = isEntry ? `#${event.id}` : event.permalink.href;
  const isSpan = width > 0.5;
  const half = isSpan ? radius - 2 : radius;
  return (
    <a href={href} aria-label={label}>
      <title>{label}</title>
      <rect class="reach" x={`${x}%`} width={`${width}%`} height={2 * reach} />
      <circle class="reach" cx={`${x}%`} cy={reach} r={reach} />
      <rect
        class={vague ? 'mark vague' : 'mark'}
        x={`${x}%`}
        y={reach - half}
        width={isSpan ? `${width}%` : 2 * half}
        height={2 * half}
        rx={half}
        transform={isSpan ? undefined : `translate(${-half})`}
      />
    </a>
  );
}
