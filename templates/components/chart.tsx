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

/** Half of the least size of a target (WCAG 2.2, 2.5.8); the line of a lane is in the middle of it. */
const reach = 12;
const radius = 7;

interface ChartProps {
  events: readonly Event[];
  /** Ids of the events that have an entry on the page; marks of others lead to the page of the event. */
  entries?: ReadonlySet<string>;
}

/**
 * Events on a time axis, drawn when the site is built. Positions are in percent, so that the letters keep
 * their size on every screen; the names of the tracks are text beside the drawing, so that they wrap.
 */
export function Chart({ events, entries = new Set() }: ChartProps) {
  const { words } = useSite();
  const chart = layOutChart(events);
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
          formatDay(chart.first, words, 'short'),
          formatDay(chart.last, words, 'short'),
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
  return (
    <li data-color={lane.track.color}>
      <span class="lane-label">{lane.track.title}</span>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: each mark has a name, and the lane has it beside */}
      <svg width="100%" height={2 * reach}>
        <line x1="0" x2="100%" y1={reach} y2={reach} />
        {lane.marks.map((mark) =>
          mark.type === 'event' ? (
            <EventPoint key={mark.event.id} mark={mark} isEntry={entries.has(mark.event.id)} />
          ) : (
            <CountPoint key={mark.period} mark={mark} lane={lane} />
          ),
        )}
      </svg>
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

function CountPoint({ mark, lane }: { mark: CountMark; lane: Lane }) {
  const { digest, words } = useSite();
  const { period, count, x } = mark;
  const month = formatMonth(period, words);
  const label = `${lane.track.title}, ${month}: ${words.countEvents(count)}`;
  const year = digest.permalinks.to(`/${period.slice(0, 4)}/`).href;
  return (
    <a href={period.length === 4 ? year : `${year}#M${period}`} aria-label={label}>
      <title>{label}</title>
      <circle class="reach" cx={`${x}%`} cy={reach} r={reach} />
      <circle class="mark" cx={`${x}%`} cy={reach} r={3 + mark.radius * 9} />
    </a>
  );
}
