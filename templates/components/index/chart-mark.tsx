import { formatFuzzyDate } from '../../../src/messages/format/format-date.ts';
import type { EventMark } from '../../../src/views/chart.ts';
import { useSite } from '../layout/site.tsx';

/** Half of the least size of a target (WCAG 2.2, 2.5.8), and of the height of a row. */
export const reach = 12;
const radius = 7;

interface ChartMarkProps {
  mark: EventMark;
  /** How far down in its lane it stands. */
  middle: number;
  isEntry: boolean;
}

/** An event: a point, or a bar where its date is a span. It leads to its entry or its page. */
export function ChartMark({ mark, middle, isEntry }: ChartMarkProps) {
  const { messages } = useSite();
  const { event, x, width, vague, openEnd } = mark;
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
      {openEnd && (
        <svg x={`${x + width}%`} y={middle} aria-hidden="true">
          {openEnd === 'ongoing' ? (
            <path class="goes-on" d="M 2 -6 L 9 0 L 2 6" />
          ) : (
            <text class="no-end" x={radius + 3} dy="0.35em">
              ?
            </text>
          )}
        </svg>
      )}
    </a>
  );
}
