import type { Digest } from '../../digest/model.ts';
import { withoutInvisible } from '../../digest/quotation/invisible.ts';
import { messagesFor } from '../../messages/index.ts';
import { entryRecord } from './entry-record.ts';
import { eventRecords } from './event-records.ts';
import { foldedWords } from './fold-letters.ts';
import type { PageRecord, SearchRecord } from './search-record.ts';
import { copyRecord, postRecord } from './source-records.ts';
import { withWordBreaks } from './word-breaks.ts';

/** Makes a record of each event, of each source, and of what gathers events; of a copy no more than what is published. */
export function searchRecords(digest: Digest): SearchRecord[] {
  const messages = messagesFor(digest.language);
  const { language } = new Intl.Locale(digest.language);
  const records = [
    ...digest.events.flatMap((event) => eventRecords(event, digest)),
    ...[...digest.articles, ...digest.documents].map((copy) => copyRecord(copy, digest)),
    ...digest.posts.map((post) => postRecord(post, digest)),
    ...digest.people.map((person) => entryRecord(person, messages.person, digest)),
    ...digest.organizations.map((body) => entryRecord(body, messages.organization, digest)),
    ...digest.places.map((place) => entryRecord(place, messages.placeLabel, digest)),
    ...digest.topics.map((topic) => entryRecord(topic, messages.topic, digest)),
    ...digest.tracks.map((track) => entryRecord(track, messages.track, digest)),
  ];
  return records.map((record) => ({ ...forEngine(record), language }));
}

/** With words that can be found: where each of them ends, and in plainer letters too. */
function forEngine(record: PageRecord): PageRecord {
  const content = withoutInvisible(record.content);
  const { aliases: names = '', ...meta } = record.meta;
  const plain = foldedWords(`${content} ${names}`).join(' ');
  return {
    ...record,
    content: withWordBreaks(content),
    meta: {
      ...meta,
      ...(names !== '' && { aliases: withWordBreaks(names) }),
      ...(plain !== '' && { plain }),
    },
  };
}
