import { isWrong, placeOfValue } from '../../../content/records.ts';
import type { Alarm, EventClaims } from '../claim.ts';
import { readsDays } from './reading/day-patterns.ts';
import { readTimes } from './reading/read-times.ts';

/** Tells of a time of an event that none of its sources gives. */
export function missingTime({ event, passages, posts }: EventClaims): Alarm[] {
  const { time } = event.front;
  if (time === undefined || isWrong(event, 'time') || passages.length === 0) return [];
  if (posts.length > 0 && posts.some(({ front }) => 'time' in front)) return [];
  if (passages.some(({ language }) => language === undefined || !readsDays(language))) return [];
  const [start = ''] = String(time).split('/');
  const [said = 0] = readTime(time);
  const [hours, minutes] = [Math.floor(said / 60), said % 60];
  const texts = [...new Set(passages.flatMap(({ text, translation = '' }) => [text, translation]))];
  const times = texts.flatMap(readTimes);
  const isSaid = times.some(
    (each) =>
      each.minutes.includes(said) ||
      (each.zoned && each.minutes.some((minute) => minute % 30 === said % 30)),
  );
  if (isSaid || (minutes === 0 && texts.some((text) => hasHour(text, hours)))) return [];
  const has = [...new Set(times.map((each) => clockOf(each.minutes.at(-1) ?? 0)))].slice(0, 5);
  const instead = has.length > 0 ? `they have ${has.join(', ')}` : 'they have none';
  const reason = `found the time ${start}, which no source of the event gives; ${instead}; correct it, or delete it`;
  return [{ place: placeOfValue(event, 'time'), claim: start, reason }];
}

/** The start and the end of a time of an event, in minutes since midnight. */
export function readTime(time: string | undefined): number[] {
  return (time?.split('/') ?? []).map((each) => {
    const [hours = 0, minutes = 0] = each.split(':').map(Number);
    return hours * 60 + minutes;
  });
}

const names = 'twelve one two three four five six seven eight nine ten eleven'.split(' ');

/** "Shortly after nine", which is no time of the clock, but gives its hour. */
export function hasHour(text: string, hours: number): boolean {
  const hour = hours % 12;
  const form = new RegExp(
    `\\b(?:at|after|before|around|about|by|until|from|um|gegen|nach|vor|à|vers|las) (?:${names[hour]}|${hour === 0 ? 12 : hour}|${hours})(?![\\p{L}\\d]|[:.]\\d| ?[ap]\\.?m)`,
    'iu',
  );
  return form.test(text);
}

function clockOf(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
