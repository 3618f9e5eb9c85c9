import type { ScaleTime } from 'd3-scale';
import type { CalendarDate } from '../content/dates/dates.ts';
import { roundPercent } from './round-percent.ts';

/** A line of the axis, with its date. */
export interface Tick {
  x: number;
  date: CalendarDate;
  precision: Precision;
  /** The narrowest chart in which its date can be read: the dates of others would stand in its way. */
  room: Room;
}

/** How exactly the date of a tick is written. */
export type Precision = 'day' | 'month' | 'year';
/** How wide a chart is. */
export type Room = 'narrow' | 'middle' | 'wide';

/**
 * Least distance of the labels, in percent, in a chart of each width. `chart.css` says which width that
 * is: a label, `Nov 2025`, needs 4.4 rem with the space around it.
 */
const labelGaps = { wide: 18, middle: 31, narrow: 60 } satisfies Record<Room, number>;

/**
 * Finds the dates to label an axis with: at most six where it is wide, three where it is not, and two on a
 * phone with large letters.
 *
 * @param scale From days in UTC to percent.
 */
export function ticksOf(scale: ScaleTime<number, number>): Tick[] {
  // Over a few days, d3 marks hours; calendar dates have none.
  const days = scale.ticks(6).filter((day) => day.getUTCHours() === 0);
  const at = days.map((day) => scale(day));
  const strides = {
    wide: strideOf(at, labelGaps.wide),
    middle: strideOf(at, labelGaps.middle),
    narrow: strideOf(at, labelGaps.narrow),
  };
  const drawn = days.filter((_, index) => index % strides.wide === 0);
  const precision = precisionOf(drawn);
  return drawn.map((day, place) => {
    const index = place * strides.wide;
    const room =
      index % strides.narrow === 0 ? 'narrow' : index % strides.middle === 0 ? 'middle' : 'wide';
    return {
      x: roundPercent(scale(day)),
      date: day.toISOString().slice(0, 10),
      precision,
      room,
    };
  });
}

/** The least power of two of which it holds that every so manieth position keeps the distance. */
function strideOf(positions: readonly number[], gap: number): number {
  for (let stride = 1; ; stride *= 2) {
    const kept = positions.filter((_, index) => index % stride === 0);
    if (kept.every((x, index) => index === 0 || x - (kept[index - 1] ?? 0) >= gap)) return stride;
  }
}

function precisionOf(days: readonly Date[]): Precision {
  if (days.some((day) => day.getUTCDate() !== 1)) return 'day';
  return days.some((day) => day.getUTCMonth() !== 0) ? 'month' : 'year';
}
