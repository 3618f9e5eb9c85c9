import { isCopyKey } from '../../content/kinds/source-kinds.ts';
import { allRecords, type ParsedRecord, type RecordKey, recordKey } from '../../content/records.ts';
import type { Memoize } from '../../memoize.ts';
import type { Digest as DigestView } from '../model.ts';
import { decorate } from '../prose/decorate.ts';
import { renderProse } from '../prose/prose.ts';
import { decorationsOf } from '../prose/record-prose.ts';
import type { Permalinks } from '../references/permalinks.ts';
import { type Digest, rowOf } from '../tables/digest.ts';
import { LinkedOrganization, LinkedPerson } from './agents.ts';
import { LinkedCitation, LinkedPassage } from './citation.ts';
import type { Context } from './context.ts';
import { LinkedArticle, LinkedDocument } from './copy.ts';
import { LinkedEvent } from './event.ts';
import { LinkedPlace, LinkedTopic, LinkedTrack } from './index-pages.ts';
import { LinkedDigest } from './linked-digest.ts';
import { LinkedPost } from './post.ts';
import type { Reads } from './reads.ts';

/** What a view needs beside the tables. */
export interface ViewOptions {
  readonly permalinks: Permalinks;
  readonly memoize: Memoize;
  /** Where each read of a row is reported. */
  readonly reads: Reads;
}

/**
 * Makes the linked view of a digest, in which things hold each other: `event.track.title`. This is the only
 * place where an id becomes a thing. Each thing is made once, when it is first asked for, and copies nothing.
 */
export function linkDigest(
  digest: Digest,
  { permalinks, memoize, reads }: ViewOptions,
): DigestView {
  const records = new Map<string, ParsedRecord>(
    [digest.site, ...allRecords(digest.records)].map((record) => [recordKey(record), record]),
  );
  const record = (key: RecordKey): ParsedRecord => {
    const found = records.get(key);
    if (!found) throw new Error(`found no record "${key}"; this is a fault in Dateline`);
    return found;
  };
  const basePath = permalinks.to('/').href.slice(0, -1);
  const prose = (isMarked: boolean) => (key: RecordKey) => {
    const { body, bodyHash } = record(key);
    const decorations = decorationsOf(digest, record(key), basePath, isMarked);
    const inputs = ['prose', bodyHash, JSON.stringify(decorations)];
    return memoize(inputs, () => renderProse(decorate(body, decorations)));
  };
  const context: Context = {
    digest,
    permalinks,
    reads,
    record,
    prose: remember(prose(false)),
    ownProse: remember(prose(true)),
    event: remember((id) => new LinkedEvent(id, context)),
    article: remember((id) => new LinkedArticle(id, context)),
    post: remember((id) => new LinkedPost(id, context)),
    document: remember((id) => new LinkedDocument(id, context)),
    copy: (key) =>
      key.startsWith('articles/') ? context.article(idOf(key)) : context.document(idOf(key)),
    source: (key) => (isCopyKey(key) ? context.copy(key) : context.post(idOf(key))),
    track: remember((id) => new LinkedTrack(id, context)),
    person: remember((id) => new LinkedPerson(id, context)),
    organization: remember((id) => new LinkedOrganization(id, context)),
    agent: (id) => {
      reads.add(`agents/${id}`);
      const isPerson = rowOf(digest.agents, id) === 'people';
      return isPerson ? context.person(id) : context.organization(id);
    },
    place: remember((id) => new LinkedPlace(id, context)),
    topic: remember((id) => new LinkedTopic(id, context)),
    citations: remember((event) =>
      rowOf(digest.citations, event).map(
        (_, position) => new LinkedCitation(event, position, context),
      ),
    ),
    siteLanguage: () => {
      reads.add('site');
      return digest.site.front.language;
    },
    passages: remember((source) =>
      rowOf(digest.passages, source).map(
        (_, position) => new LinkedPassage(source, position, context),
      ),
    ),
  };
  return new LinkedDigest(context);
}

function idOf(key: RecordKey): string {
  return key.slice(key.indexOf('/') + 1);
}

/** Calls a function once for each key. */
function remember<Key extends string, T>(make: (key: Key) => T): (key: Key) => T {
  const made = new Map<Key, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
