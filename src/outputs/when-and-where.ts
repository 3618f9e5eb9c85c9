import type { Event } from '../digest/model.ts';
import { formatFuzzyDate } from '../words/format-date.ts';
import type { Words } from '../words/index.ts';

/** The date, time and place of an event, as far as they are known. */
export function whenAndWhere({ date, time, place }: Event, words: Words): string[] {
  return [
    formatFuzzyDate(date, words),
    ...(time ? [words.time(time.local, time.zoneName)] : []),
    ...(place ? [words.place(place.name, place.country)] : []),
  ];
}
