import type { Event } from 'schema-dts';
import type * as model from '../../digest/model.ts';
import { messagesFor } from '../../messages/index.ts';
import { kindLabel } from '../../messages/labels/kind-label.ts';
import { distinctBy } from '../../views/distinct-by.ts';
import { cardImageOf } from '../cards/card-image.ts';
import { isoDate } from '../text/iso-date.ts';
import { plainText } from '../text/plain-text.ts';
import { agentBrief } from './agent-nodes.ts';
import { eventType } from './event-type.ts';
import { imagesOf } from './images.ts';
import { placeBrief } from './index-nodes.ts';
import { named, nodeId, reference } from './node-id.ts';
import { sourceBrief } from './source-nodes.ts';

/**
 * What took place, under the narrowest type that schema.org has for its kind. What it took place at is a larger event, of
 * which no more than the name is known.
 *
 * @see https://schema.org/Event
 */
export function eventNode(event: model.Event, digest: model.Digest) {
  const { permalink, title, date, time, place, occasion, sources, posts } = event;
  const isDay = date.start.precision === 'day' && !time && !date.openEnd;
  const end = date.end ?? (isDay ? date.start : undefined);
  const endDate = time?.end?.instant ?? (end && isoDate(end));
  const { type, attendanceMode } = eventType(event.kind);
  return {
    '@type': type,
    ...reference(permalink, 'event'),
    name: title,
    url: permalink.url,
    startDate: time?.instant ?? isoDate(date.start),
    ...(endDate !== undefined && { endDate }),
    additionalType: kindLabel(event, messagesFor(digest.language)),
    description: plainText(event.summary),
    ...(attendanceMode !== undefined && { eventAttendanceMode: attendanceMode }),
    ...(place && { location: placeBrief(place) }),
    ...(occasion !== undefined && { superEvent: { '@type': 'Event', name: occasion } as const }),
    ...whoAndWhat(event),
    subjectOf: distinctBy(
      [...sources, ...posts].map((source) => sourceBrief(source, digest)),
      nodeId,
    ),
    mainEntityOfPage: reference(permalink, 'page'),
    image: cardImageOf({ type: 'event', page: event }, digest).permalink.url,
    ...imagesOf(event),
  } satisfies Event;
}

/** Its topics, and its participants in the part that its kind gives them; see {@link eventType}. */
function whoAndWhat({ kind, participants, topics }: model.Event) {
  const { part } = eventType(kind);
  const people = participants.map(({ agent }) => agentBrief(agent));
  const about = [
    ...topics.map((topic) => named('DefinedTerm', reference(topic.permalink, 'topic'), topic.name)),
    ...(part === 'about' ? people : []),
  ];
  return {
    ...(part !== 'about' && people.length > 0 && { [part]: people }),
    ...(about.length > 0 && { about }),
  };
}
