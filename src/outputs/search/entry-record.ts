import type { Digest, IndexEntry } from '../../digest/model.ts';
import { messagesFor } from '../../messages/index.ts';
import { indexFactsOf } from '../../views/index-facts.ts';
import { plainText } from '../text/plain-text.ts';
import { aliasesOf, captionsOf, namesByType } from './record-parts.ts';
import type { PageRecord } from './search-record.ts';

/**
 * The record of what gathers events: a person, an organization, a place, a topic or a track.
 *
 * @param kind What it is, in words of the interface.
 */
export function entryRecord(entry: IndexEntry, kind: string, digest: Digest): PageRecord {
  const { name, note = '' } = indexFactsOf(entry, messagesFor(digest.language));
  return {
    url: entry.permalink.path,
    content: [name, note, plainText(entry.html), ...captionsOf(entry)].join('\n'),
    meta: { title: name, kind, day: note, ...('aliases' in entry && aliasesOf([entry])) },
    filters: {
      kind: [kind],
      track: 'title' in entry ? [name] : [],
      ...namesByType('type' in entry ? [entry] : []),
      year: [],
      language: [digest.language],
    },
    sort: { date: '' },
  };
}
