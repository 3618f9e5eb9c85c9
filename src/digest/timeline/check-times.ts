import { offsetOfEtc } from '../../content/dates/time-zone.ts';
import { isWrong, type ParsedRecord, placeOfValue, type Records } from '../../content/records.ts';
import { type Problem, warning } from '../../problem.ts';
import type { EventTime } from '../model.ts';
import { instantsOf, inZone } from './event-time.ts';
import { timeOfEvent, timeOfPost } from './time-of-event.ts';

type Moment = Pick<EventTime, 'day' | 'local' | 'instant'>;

/** Warns of times that are no one instant, and of time zones whose name reads the wrong way. */
export function checkTimes({ digest, events, posts, places }: Records, problems: Problem[]): void {
  for (const record of [...digest, ...events, ...posts, ...places]) checkZone(record, problems);
  const zones = new Map(places.map(({ id, front }) => [id, front.timeZone]));
  for (const event of events) {
    if (isUnclear(event)) continue;
    const time = timeOfEvent(event.front, () => zones.get(event.front.place ?? ''));
    checkClock(event, time, problems);
  }
  for (const post of posts)
    if (!isUnclear(post)) checkClock(post, timeOfPost(post.front), problems);
}

/** Whether something is wrong with a value that the time depends on, which has been told. */
function isUnclear(record: ParsedRecord<'events' | 'posts'>): boolean {
  return ['date', 'time', 'timeZone', 'place'].some((key) => isWrong(record, key));
}

function checkZone(
  record: ParsedRecord<'digest' | 'events' | 'posts' | 'places'>,
  problems: Problem[],
): void {
  const { timeZone } = record.front;
  const offset = timeZone === undefined ? undefined : offsetOfEtc(timeZone);
  if (timeZone === undefined || offset === undefined || isWrong(record, 'timeZone')) return;
  const [other, meant] = offset.includes('+')
    ? [timeZone.replace('-', '+'), offset.replace('+', '-')]
    : [timeZone.replace('+', '-'), offset.replace('-', '+')];
  const reason =
    `found "${timeZone}", which is ${offset}, because the sign in these names is the other way round; ` +
    `expected the time zone of a place, such as "Asia/Tokyo"; if ${meant} is meant, write "${other}"`;
  problems.push(warning(record.path, placeOfValue(record, 'timeZone'), 'time-zone', reason));
}

function checkClock(
  record: ParsedRecord<'events' | 'posts'>,
  time: EventTime | undefined,
  problems: Problem[],
): void {
  if (!time) return;
  for (const moment of [time, ...(time.end ? [time.end] : [])]) {
    const instants = instantsOf(moment.day, moment.local, time.timeZone);
    if (instants.length === 1) continue;
    const reason =
      instants.length === 0 ? skipped(moment, time.timeZone) : repeated(moment, time, instants);
    problems.push(warning(record.path, placeOfValue(record, 'time'), 'clock-change', reason));
  }
}

function skipped({ day, local, instant }: Moment, zone: string): string {
  return (
    `found ${local}, which the clocks of ${zone} skipped on ${day}; expected a time that they showed; ` +
    `correct the time, the date or the zone: ${local} is read as ${instant.slice(11, 16)}`
  );
}

function repeated(
  { day, local }: Moment,
  { timeZone }: EventTime,
  instants: readonly number[],
): string {
  const [first, second] = instants.map((instant) => inZone(instant, timeZone).slice(-6));
  const [date, utc] = new Date(instants[1] ?? 0).toISOString().split('T');
  return (
    `found ${local}, which the clocks of ${timeZone} showed twice on ${day}, at UTC${first} and at UTC${second}; ` +
    `expected a time that is one instant; it is read as the first; if the second is meant, ` +
    `write it in UTC: ${utc?.slice(0, 5)} on ${date}, with "timeZone: UTC"`
  );
}
