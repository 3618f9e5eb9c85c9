import type { Event, EventAttendanceModeEnumeration } from 'schema-dts';
import type * as model from '../../digest/model.ts';
import { messagesFor } from '../../messages/index.ts';
import { distinctBy } from '../../views/distinct-by.ts';
import { cardImageOf } from '../cards/card-image.ts';
import { isoDate } from '../text/iso-date.ts';
import { plainText } from '../text/plain-text.ts';
import { personBrief, placeBrief } from './index-nodes.ts';
import { named, nodeId, reference } from './node-id.ts';
import { sourceBrief } from './source-nodes.ts';

/** A telephone call is neither at a place nor online. */
const attendance: Partial<Record<model.Event['kind'], EventAttendanceModeEnumeration>> = {
  'bilateral-meeting': 'https://schema.org/OfflineEventAttendanceMode',
  'multilateral-meeting': 'https://schema.org/OfflineEventAttendanceMode',
  visit: 'https://schema.org/OfflineEventAttendanceMode',
  'video-call': 'https://schema.org/OnlineEventAttendanceMode',
};

/**
 * A meeting or call: schema.org has no narrower type for one. What it took place at is a larger event, of
 * which no more than the name is known.
 *
 * @see https://schema.org/Event
 */
export function eventNode(event: model.Event, digest: model.Digest) {
  const { permalink, title, date, time, kind, place, occasion } = event;
  const { participants, topics, sources, posts } = event;
  const end = date.end ?? (date.start.precision === 'day' && !time ? date.start : undefined);
  const mode = attendance[kind];
  return {
    '@type': 'Event',
    ...reference(permalink, 'event'),
    name: title,
    url: permalink.url,
    startDate: time?.instant ?? isoDate(date.start),
    ...(end && { endDate: isoDate(end) }),
    additionalType: messagesFor(digest.language).kinds[kind],
    description: plainText(event.summary),
    ...(mode !== undefined && { eventAttendanceMode: mode }),
    ...(place && { location: placeBrief(place) }),
    ...(occasion !== undefined && { superEvent: { '@type': 'Event', name: occasion } as const }),
    ...(participants.length > 0 && {
      attendee: participants.map(({ person }) => personBrief(person)),
    }),
    ...(topics.length > 0 && {
      about: topics.map((topic) =>
        named('DefinedTerm', reference(topic.permalink, 'topic'), topic.name),
      ),
    }),
    subjectOf: distinctBy(
      [...sources, ...posts].map((source) => sourceBrief(source, digest)),
      nodeId,
    ),
    mainEntityOfPage: reference(permalink, 'page'),
    image: cardImageOf({ type: 'event', page: event }, digest).permalink.url,
  } satisfies Event;
}
