import type { Event, Track } from '../../../src/digest/model.ts';
import {
  formatDay,
  formatFuzzyDate,
  formatMonth,
  formatTick,
} from '../../../src/messages/format-date.ts';
import type { Messages } from '../../../src/messages/index.ts';
import {
  type Chart as ChartData,
  type EventMark,
  type Lane,
  layOutChart,
} from '../../../src/views/chart.ts';
import { type Bar, countByYear } from '../../../src/views/chart-bars.ts';
import { TrackLabel } from '../events/track-label.tsx';
import { useSite } from '../layout/site.tsx';

/** Half of the least size of a target (WCAG 2.2, 2.5.8), and of the height of a row. */
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
  const { messages } = useSite();
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
        {messages.chartCaption(
          messages.countEvents(events.length),
          formatFuzzyDate({ start: chart.first }, messages, 'short'),
          formatFuzzyDate({ start: chart.last }, messages, 'short'),
        )}
      </figcaption>
    </figure>
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
          <text x={`${x}%`} y="100%" dx={inward(x)} dy="1.25em" text-anchor="middle">
            {formatTick(date, precision, messages)}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** How far a label near the edge moves away from it, so that a small screen does not cut it off. */
function inward(x: number): string | undefined {
  if (x < 10) return '0.5em';
  return x > 90 ? '-0.5em' : undefined;
}

function LaneRow({ lane, entries }: { lane: Lane; entries: ReadonlySet<string> }) {
  const { track, marks, rows, bars } = lane;
  const height = 2 * reach * rows;
  return (
    <li data-color={track.color}>
      <span class="lane-label">
        <TrackLabel track={track} /> <span class="level">{track.level}</span>
      </span>
      {bars.length > 0 ? (
        <Bars lane={lane} />
      ) : (
        // biome-ignore lint/a11y/noSvgWithoutTitle: each mark has a name, and the lane has it beside
        <svg width="100%" height={height}>
          <line x1="0" x2="100%" y1={height - reach} y2={height - reach} />
          {marks.map((mark) => (
            <EventPoint
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

/** Bars can be too narrow to point at: they are one picture, and its name says what they show. */
function Bars({ lane: { track, count, bars } }: { lane: Lane }) {
  const { messages } = useSite();
  const [highest] = [...bars].sort((a, b) => b.count - a.count);
  const years = countByYear(bars);
  const name = messages.chartLane(
    track.title,
    messages.countEvents(count),
    highest && highest.count > 1 ? mostOf(highest, messages) : undefined,
    years.length > 1 ? years.map(([year, its]) => messages.countOfYear(year, its)) : [],
  );
  return (
    <svg width="100%" height={2 * reach} role="img">
      <title>{name}</title>
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
  );
}

function mostOf({ period, count }: Bar, messages: Messages): string {
  return period.length === 'YYYY-MM-DD'.length
    ? messages.mostOn(formatDay(period, messages, 'short'), count)
    : messages.mostIn(formatMonth(period, messages), count);
}

interface EventPointProps {
  mark: EventMark;
  /** How far down in its lane it stands. */
  middle: number;
  isEntry: boolean;
}

function EventPoint({ mark, middle, isEntry }: EventPointProps) {
  const { messages } = useSite();
  const { event, x, width, vague } = mark;
  const label = `${formatFuzzyDate(event.date, messages)}: ${event.title}`;
  const href = isEntry ? `#${event.id}` : event.permalink.href;
  const isSpan = width > 0.5;
  const half = isSpan ? radius - 2 : radius;
  return (
    <a href={href} aria-label={label}>
      <title>{label}</title>
      <rect class="reach" x={`${x}%`} y={middle - reach} width={`${width}%`} height={2 * reach} />
      <circle class="reach" cx={`${x}%`} cy={middle} r={reach} />
      <rect
        class={vague ? 'mark vague' : 'mark'}
        x={`${x}%`}
        y={middle - half}
        width={isSpan ? `${width}%` : 2 * half}
        height={2 * half}
        rx={half}
        transform={isSpan ? undefined : `translate(${-half})`}
      />
    </a>
  );
}
