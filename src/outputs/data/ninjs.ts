import type { Digest, Event, Source } from '../../digest/model.ts';
import { eventUri } from '../feeds/event-uri.ts';
import { timestamp } from '../feeds/timestamp.ts';
import { titleOf } from '../subject.ts';
import { absoluteLinks } from '../text/absolute-links.ts';
import { plainText } from '../text/plain-text.ts';

/**
 * An event for the systems of newsrooms: what is known of it, the summary, and the sources that it rests on by name.
 * Of those it holds no more words than the summary quotes.
 *
 * @see https://iptc.org/standards/ninjs/
 */
export function ninjs(digest: Digest, event: Event): string {
  const { title, added, updated, summary, permalink, participants, place, topics } = event;
  const agents = participants.map(({ agent }) => agent);
  const uriOf = ({ name, permalink: { url } }: (typeof agents)[number]) => ({ name, uri: url });
  const item = {
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
    },
    uri: eventUri(event, digest),
    type: 'event',
    ...(added !== undefined && { firstCreated: timestamp(added) }),
    versionCreated: timestamp(updated),
    pubStatus: event.isRetracted ? 'canceled' : 'usable',
    language: digest.language,
    title,
    by: digest.editor ?? digest.title,
    headlines: [{ value: title }],
    bodies: [
      { contentType: 'text/html', value: absoluteLinks(summary, permalink) },
      { contentType: 'text/plain', value: plainText(summary) },
    ],
    eventDetails: { dates: datesOf(event) },
    people: agents.filter(({ type }) => type === 'person').map(uriOf),
    organisations: agents.filter(({ type }) => type === 'organization').map(uriOf),
    places: place
      ? [
          {
            name: place.name,
            uri: place.permalink.url,
            geoJSON: { type: 'Point', coordinates: [place.lon, place.lat] },
          },
        ]
      : [],
    subjects: topics.map(({ name, permalink: { url } }) => ({ name, uri: url })),
    altIds: [{ role: 'permalink', value: permalink.url }],
    associations: event.sources.map((source) => associationOf(source, digest)),
  };
  return `${JSON.stringify(item, undefined, 2)}\n`;
}

/** A time where there is one, else a day, month or year, as it is known. */
function datesOf({ date, time }: Event) {
  if (time) {
    return { startDate: time.instant, ...(time.end && { endDate: time.end.instant }) };
  }
  return {
    expectedStartDate: date.start.date,
    ...(date.end && { expectedEndDate: date.end.date }),
  };
}

/** A source, without its text. */
function associationOf(source: Source, digest: Digest) {
  const title =
    source.type === 'post' ? titleOf({ type: 'post', page: source }, digest) : source.title;
  const by = source.type === 'post' ? source.author.name : source.credit;
  return {
    name: title,
    rel: 'source',
    uri: source.permalink.url,
    type: 'text',
    language: source.language,
    title,
    by,
  };
}
