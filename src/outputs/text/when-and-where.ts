import type { Event } from '../../digest/model.ts';
import { formatFuzzyDate } from '../../messages/format/format-date.ts';
import { formatTime } from '../../messages/format/format-time.ts';
import type { Messages } from '../../messages/index.ts';

/** The date, time and place of an event, as far as they are known. */
export function whenAndWhere({ date, time, place }: Event, messages: Messages): string[] {
  return [
    formatFuzzyDate(date, messages),
    ...(time ? [formatTime(time, messages)] : []),
    ...(place ? [messages.place(place.name, place.country)] : []),
  ];
}
