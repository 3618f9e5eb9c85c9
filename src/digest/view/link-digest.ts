import type { Kind } from '../../content/kinds.ts';
import { allRecords, type ParsedRecord, type RecordKey, recordKey } from '../../content/records.ts';
import type { Memoize } from '../../memoize.ts';
import type { CorrectedRecord, Digest as DigestView, Month } from '../model.ts';
import { decorate } from '../prose/decorate.ts';
import type { Html } from '../prose/html.ts';
import { renderProse } from '../prose/prose.ts';
import { decorationsOf } from '../prose/record-prose.ts';
import type { Permalinks } from '../references/permalinks.ts';
import type { Digest, MonthRow } from '../tables/digest.ts';
import type { Context } from './context.ts';
import { linkCitations, linkEvent } from './event.ts';
import { linkPerson, linkPlace, linkTopic, linkTrack } from './index-pages.ts';
import { linkedObject, once, type Reads } from './reads.ts';
import { linkArticle, linkPassages, linkPost } from './source.ts';

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
export function linkDigest(digest: Digest, options: ViewOptions): DigestView {
  const context = contextOf(digest, options);
  const { permalinks, reads } = options;
  const { lists, site } = digest;
  const { title, description, language, timeZone, order, editor } = site.front;
  return linkedObject<DigestView>(
    {
      site: {
        title: () => title,
        description: () => description,
        language: () => language,
        timeZone: () => timeZone,
        order: () => order,
        permalinks: () => permalinks,
        ...(editor !== undefined && { editor: () => editor }),
      },
      'prose/digest/digest': { about: () => context.prose('digest/digest') },
      'lists/updated': { updated: () => lists.updated },
      'lists/events': { events: once(() => lists.events.map(context.event)) },
      'lists/articles': { articles: once(() => lists.articles.map(context.article)) },
      'lists/posts': { posts: once(() => lists.posts.map(context.post)) },
      'lists/opening': { opening: once(() => lists.opening.map(monthIn(context))) },
      'lists/ending': { ending: once(() => lists.ending.map(monthIn(context))) },
      'lists/years': {
        years: once(() =>
          lists.years.map(({ year, events, months }) => ({
            year,
            permalink: permalinks.to(`/${year}/`),
            events: events.map(context.event),
            months: months.map(monthIn(context)),
          })),
        ),
      },
      'lists/tracks': { tracks: once(() => lists.tracks.map(context.track)) },
      'lists/people': { people: once(() => lists.people.map(context.person)) },
      'lists/places': { places: once(() => lists.places.map(context.place)) },
      'lists/topics': { topics: once(() => lists.topics.map(context.topic)) },
      'lists/corrections': {
        corrections: once(() =>
          lists.corrections.map(
            ({ date, note, record }): CorrectedRecord => ({
              date,
              note,
              record: correctedRecord(record, context),
            }),
          ),
        ),
      },
    },
    reads,
  );
}

function contextOf(digest: Digest, { permalinks, memoize, reads }: ViewOptions): Context {
  const records = new Map<string, ParsedRecord>(
    [digest.site, ...allRecords(digest.records)].map((record) => [recordKey(record), record]),
  );
  const record = <K extends Kind>(kind: K, id: string) => {
    const found = records.get(`${kind}/${id}`);
    if (!found) throw new Error(`found no record "${kind}/${id}"; this is a fault in Dateline`);
    return found as ParsedRecord<K>;
  };
  const basePath = permalinks.to('/').href.slice(0, -1);
  const proseOf = (key: RecordKey, variant?: 'marked'): Html => {
    const [kind, id = ''] = key.split('/') as [Kind, string];
    const its = record(kind, id);
    const decorations = decorationsOf(digest, its, basePath, variant !== undefined);
    const inputs = ['prose', its.bodyHash, JSON.stringify(decorations)];
    return memoize(inputs, () => renderProse(decorate(its.body, decorations)));
  };
  const plain = remember(proseOf);
  const marked = remember((key: RecordKey) => proseOf(key, 'marked'));
  const context: Context = {
    digest,
    permalinks,
    reads,
    record,
    prose: (key, variant) => (variant ? marked(key) : plain(key)),
    event: remember((id) => linkEvent(id, context)),
    article: remember((id) => linkArticle(id, context)),
    post: remember((id) => linkPost(id, context)),
    track: remember((id) => linkTrack(id, context)),
    person: remember((id) => linkPerson(id, context)),
    place: remember((id) => linkPlace(id, context)),
    topic: remember((id) => linkTopic(id, context)),
    citations: remember((event) => linkCitations(event, context)),
    passages: remember((source) => linkPassages(source, context)),
  };
  return context;
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

function monthIn({ event }: Context) {
  return ({ month, events }: MonthRow): Month => ({ month, events: events.map(event) });
}

function correctedRecord(key: RecordKey, context: Context): CorrectedRecord['record'] {
  const [kind, id = ''] = key.split('/');
  return kind === 'events' ? context.event(id) : context.article(id);
}
