import type { CalendarDate, FuzzyDay } from '../../content/dates/dates.ts';
import type { Digest, Event, EventTime, Track } from '../../digest/model.ts';
import type { Permalink } from '../../digest/references/permalinks.ts';
import { formatFuzzyDate } from '../../messages/format/format-date.ts';
import { messagesFor } from '../../messages/index.ts';
import { categoriesOf } from '../feeds/categories.ts';
import { channelOf } from '../feeds/channel.ts';
import { eventUri } from '../feeds/event-uri.ts';
import { timestamp } from '../feeds/timestamp.ts';
import { plainText } from '../text/plain-text.ts';
import { type ContentLine, component, icalDate, icalText, writeLines } from './icalendar.ts';
import { vtimezone } from './vtimezone.ts';

/**
 * The calendar of a digest, or of one track, to subscribe to. Events of which only the month or year is known have
 * no day to stand on, and are left out; those of a doubtful day are tentative, and those that were retracted are
 * cancelled. An event has no end where none is known, and then takes no time, or one day (RFC 5545, 3.6.1).
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545
 * @see https://www.rfc-editor.org/rfc/rfc7986
 */
export function calendar(digest: Digest, self: Permalink, track?: Track): string {
  const { title, description, page, events: all } = channelOf(digest, track);
  const events = all.filter(hasDays);
  const name = icalText(title);
  return writeLines(
    component('VCALENDAR', [
      ...head,
      ['NAME', name],
      ['X-WR-CALNAME', name],
      ['DESCRIPTION', icalText(description)],
      ['URL', page.url],
      ['SOURCE;VALUE=URI', self.url],
      ['REFRESH-INTERVAL;VALUE=DURATION', 'P1D'],
      ['X-PUBLISHED-TTL', 'P1D'],
      ...componentsOf(events, digest),
    ]),
  );
}

/** An event by itself, to be put into a calendar once; empty where it has no day to stand on. */
export function eventCalendar(digest: Digest, event: Event): string {
  const events = hasDays(event) ? [event] : [];
  return writeLines(component('VCALENDAR', [...head, ...componentsOf(events, digest)]));
}

/** Whether the first and last day of an event are known, without which no calendar has a place for it. */
export function hasDays(event: Event): boolean {
  return daysOf(event).every(isDay);
}

const head: readonly ContentLine[] = [
  ['VERSION', '2.0'],
  ['PRODID', '-//Dateline//Dateline//EN'],
];

function componentsOf(events: readonly Event[], digest: Digest): ContentLine[] {
  return [
    ...timeZones(events, digest),
    ...events.flatMap((event) => component('VEVENT', eventLines(event, digest))),
  ];
}

function daysOf({ date: { start, end } }: Event): FuzzyDay[] {
  return end ? [start, end] : [start];
}

function isDay({ precision }: FuzzyDay): boolean {
  return precision === 'day';
}

/**
 * The zones of the times. A calendar has to have a component: where there is no event, it is the zone of
 * the digest.
 */
function timeZones(events: readonly Event[], { timeZone, updated }: Digest): ContentLine[] {
  if (events.length === 0) return vtimezone(timeZone, [timestamp(updated)]);
  const times = events.flatMap(({ time }) => time ?? []);
  return [...new Set(times.map(({ timeZone }) => timeZone))].flatMap((timeZone) => {
    const own = times.filter((time) => time.timeZone === timeZone);
    return vtimezone(
      timeZone,
      own.flatMap(({ instant, end }) => [instant, ...(end ? [end.instant] : [])]),
    );
  });
}

function eventLines(event: Event, digest: Digest): ContentLine[] {
  const { title, permalink, place } = event;
  const messages = messagesFor(digest.language);
  const categories = categoriesOf(event, messages);
  const description = [
    ...(isDoubtful(event) || event.date.openEnd ? [formatFuzzyDate(event.date, messages)] : []),
    plainText(event.summary),
    permalink.url,
  ];
  return [
    ['UID', icalText(eventUri(event, digest))],
    ...revision(event),
    ...when(event),
    ['SUMMARY', icalText(title)],
    ['DESCRIPTION', icalText(description.join('\n\n'))],
    ...(place
      ? ([
          ['LOCATION', icalText(messages.place(place.name, place.country))],
          ['GEO', `${place.lat};${place.lon}`],
        ] as const)
      : []),
    ['URL', permalink.url],
    ...(categories.length > 0 ? [['CATEGORIES', categories.map(icalText).join(',')] as const] : []),
    ['STATUS', statusOf(event)],
    ['TRANSP', 'TRANSPARENT'],
  ];
}

/** @see https://www.rfc-editor.org/rfc/rfc5545#section-3.8.1.11 */
function statusOf(event: Event): 'CANCELLED' | 'TENTATIVE' | 'CONFIRMED' {
  if (event.isRetracted) return 'CANCELLED';
  return isDoubtful(event) ? 'TENTATIVE' : 'CONFIRMED';
}

function isDoubtful(event: Event): boolean {
  return daysOf(event).some((day) => day.approximate || day.uncertain);
}

/** Which version of an event this is; a client takes it for a newer one by its number (RFC 5545, 3.8.7). */
function revision({ added, revised, corrections, updated }: Event): ContentLine[] {
  const changes = new Set([...revised, ...corrections.map(({ date }) => date)]);
  const changed = icalDate(timestamp(updated));
  return [
    ['DTSTAMP', changed],
    ...(added === undefined ? [] : ([['CREATED', icalDate(timestamp(added))]] as const)),
    ...(changes.size === 0
      ? []
      : ([
          ['LAST-MODIFIED', changed],
          ['SEQUENCE', String(changes.size)],
        ] as const)),
  ];
}

function when({ date: { earliest, latest, openEnd }, time }: Event): ContentLine[] {
  if (time) {
    const at = (name: string, { day, local }: Pick<EventTime, 'day' | 'local'>): ContentLine => [
      `${name};TZID=${time.timeZone}`,
      icalDate(`${day}T${local}:00`),
    ];
    return [at('DTSTART', time), ...(time.end ? [at('DTEND', time.end)] : [])];
  }
  return [
    ['DTSTART;VALUE=DATE', icalDate(earliest)],
    ...(openEnd ? [] : [['DTEND;VALUE=DATE', icalDate(dayAfter(latest))] as const]),
  ];
}

/** The end of a span of days is the first day that is not part of it. */
function dayAfter(day: CalendarDate): CalendarDate {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 'YYYY-MM-DD'.length);
}
