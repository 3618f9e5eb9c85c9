import type { EventAttendanceModeEnumeration } from 'schema-dts';
import { type EventKind, isEventKind } from '../../content/kinds/event-kinds.ts';

/** What schema.org makes of a kind of event. */
export interface EventType {
  readonly type: 'Event' | 'ConferenceEvent' | 'PublicationEvent';
  /** Where people came together, if the kind tells; a telephone call is neither at a place nor online. */
  readonly attendanceMode?: EventAttendanceModeEnumeration;
  /** The property that its participants are under: nobody attends an accident, or performs it. */
  readonly part: 'attendee' | 'performer' | 'about';
}

const offline = 'https://schema.org/OfflineEventAttendanceMode';
const online = 'https://schema.org/OnlineEventAttendanceMode';

/** The kinds that are more than an event with attendees. */
const types: Partial<Record<EventKind, Partial<EventType>>> = {
  'bilateral-meeting': { attendanceMode: offline },
  'multilateral-meeting': { attendanceMode: offline },
  'video-call': { attendanceMode: online },
  visit: { attendanceMode: offline },
  summit: { type: 'ConferenceEvent' },
  statement: { part: 'performer' },
  'press-conference': { part: 'performer' },
  speech: { part: 'performer' },
  ruling: { part: 'about' },
  election: { part: 'about' },
  appointment: { part: 'about' },
  resignation: { part: 'about' },
  strike: { part: 'about' },
  accident: { part: 'about' },
  attack: { part: 'about' },
  disaster: { part: 'about' },
  publication: { type: 'PublicationEvent', part: 'about' },
};

/**
 * The narrowest type that schema.org has for a kind of event; most have none, as has every kind of a digest's
 * own.
 *
 * @see https://schema.org/Event
 */
export function eventType(kind: string): EventType {
  return { type: 'Event', part: 'attendee', ...(isEventKind(kind) ? types[kind] : {}) };
}
