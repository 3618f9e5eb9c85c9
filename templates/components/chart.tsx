import type { Event } from '../../src/digest/model.ts';
import type { Chart as ChartData, CountMark, EventMark, Lane } from '../../src/outputs/chart.ts';
import { layOutChart } from '../../src/outputs/chart.ts';
import {
  formatDay,
  formatFuzzyDate,
  formatMonth,
  formatTick,
} from '../../src/words/format-date.ts';
import { useSite } from './site.tsx';

const laneHeight = 52;
const laneTop = 34;
const axisHeight = 28;
const radius = 7;
/** Half of the least size of a target (WCAG 2.2, 2.5.8). */
const reach = 12;

interface ChartProps {
  events: readonly Event[];
  /** Ids of the events that have an entry on the page; marks of others lead to the page of the event. */
  entries?: ReadonlySet<string>;
}

/**
 * Events on a time axis, drawn when the site is built. Positions are in percent, so that the letters keep
 * their size on every screen.
 */
export function Chart({ events, entries = new Set() }: ChartProps) {
  const { words } = useSite();
  const chart = layOutChart(events);
  if (!chart) return null;
  const height = chart.lanes.length * laneHeight + axisHeight;
  const caption = words.chartCaption(
    words.countEvents(events.length),
    formatDay(chart.first, words, 'short'),
    formatDay(chart.last, words, 'short'),
  );
  return (
    <figure class="chart">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset */}
      <svg role="group" aria-label={caption} width="100%" height={height}>
        <Axis chart={chart} y={height - axisHeight} />
        {chart.lanes.map((lane, index) => (
          <LaneRow
            key={lane.track.id}
            lane={lane}
            y={index * laneHeight + laneTop}
            entries={entries}
          />
        ))}
      </svg>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}

function Axis({ chart, y }: { chart: ChartData; y: number }) {
  const { words } = useSite();
  return (
    <g class="axis">
      {chart.ticks.map(({ x, date, precision, minor }) => (
        <g key={date} class={minor ? 'minor' : undefined}>
          <line x1={`${x}%`} x2={`${x}%`} y1="0" y2={y} />
          <text x={`${x}%`} y={y + 20} text-anchor="middle">
            {formatTick(date, precision, words)}
          </text>
        </g>
      ))}
    </g>
  );
}

function LaneRow({ lane, y, entries }: { lane: Lane; y: number; entries: ReadonlySet<string> }) {
  return (
    <g class="lane" data-color={lane.track.color}>
      <text class="lane-label" x="0" y={y - 16}>
        {lane.track.title}
      </text>
      <line x1="0" x2="100%" y1={y} y2={y} />
      {lane.marks.map((mark) =>
        mark.type === 'event' ? (
          <EventPoint key={mark.event.id} mark={mark} y={y} isEntry={entries.has(mark.event.id)} />
        ) : (
          <CountPoint key={mark.period} mark={mark} lane={lane} y={y} />
        ),
      )}
    </g>
  );
}

function EventPoint({ mark, y, isEntry }: { mark: EventMark; y: number; isEntry: boolean }) {
  const { words } = useSite();
  const { event, x, width, vague } = mark;
  const label = `${formatFuzzyDate(event.date, words)}: ${event.title}`;
  const href = isEntry ? `#${event.id}` : event.permalink.href;
  return (
    <a href={href} aria-label={label}>
      <title>{label}</title>
      <rect class="reach" x={`${x}%`} y={y - reach} width={`${width}%`} height={2 * reach} />
      <circle class="reach" cx={`${x}%`} cy={y} r={reach} />
      {width > 0.5 ? (
        <rect
          class={vague ? 'mark vague' : 'mark'}
          x={`${x}%`}
          y={y - radius + 2}
          width={`${width}%`}
          height={2 * radius - 4}
          rx="4"
        />
      ) : (
        <rect
          class={vague ? 'mark vague' : 'mark'}
          x={`${x}%`}
          y={y - radius}
          width={2 * radius}
          height={2 * radius}
          rx={radius}
          transform={`translate(${-radius})`}
        />
      )}
    </a>
  );
}

function CountPoint({ mark, lane, y }: { mark: CountMark; lane: Lane; y: number }) {
  const { digest, words } = useSite();
  const { period, count, x } = mark;
  const month = formatMonth(period, words);
  const label = `${lane.track.title}, ${month}: ${words.countEvents(count)}`;
  const year = digest.permalinks.to(`/${period.slice(0, 4)}/`).href;
  return (
    <a href={period.length === 4 ? year : `${year}#M${period}`} aria-label={label}>
      <title>{label}</title>
      <circle class="reach" cx={`${x}%`} cy={y} r={reach} />
      <circle class="mark" cx={`${x}%`} cy={y} r={3 + mark.radius * 9} />
    </a>
  );
}
