import type { EventTime } from '../../../digest/model.ts';

/** A time of day, with its zone and as an instant. */
export function timeData({ local, timeZone, instant }: EventTime) {
  return { local, timeZone, instant };
}
