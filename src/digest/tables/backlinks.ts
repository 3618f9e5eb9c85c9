import { idPattern } from '../../content/id.ts';
import { participantsOf } from '../../content/kinds/participants.ts';
import {
  allRecords,
  type ParsedRecord,
  type RecordKey,
  type Records,
  recordKey,
} from '../../content/records.ts';
import type { FrontMatter } from '../../content/schema/index.ts';
import { compareText } from '../compare-text.ts';
import { type Backlinks, type Digest, rowOf, type Table } from './digest.ts';

/**
 * Finds the records that name each record: the events of a track, a person or a source, the posts of a
 * person or an article, those that answer or show a post, the documents and tracks of a person or an organization,
 * the people with an office of an organization.
 *
 * @param timeline The events in the order in which they are shown.
 */
export function makeBacklinks(
  records: Records,
  timeline: readonly ParsedRecord<'events'>[],
  tables: Pick<Digest, 'citations' | 'postQuotations' | 'posts' | 'agents'>,
): Table<Backlinks> {
  const { citations, postQuotations, posts, agents } = tables;
  const agent = (id: string): RecordKey => `${rowOf(agents, id)}/${id}`;
  const quotedIn = (post: string) => (postQuotations[post] ?? []).map(({ source }) => source);
  const events = collect(
    timeline.map(({ id, front }) => {
      const shown = posts[id] ?? [];
      const targets: RecordKey[] = [
        ...(front.track === undefined ? [] : [`tracks/${front.track}` as const]),
        ...(front.place === undefined ? [] : [`places/${front.place}` as const]),
        ...participantsOf(front).map(({ id }) => agent(id)),
        ...(front.topics ?? []).map((topic) => `topics/${topic}` as const),
        ...(citations[id] ?? []).map(({ source }) => source),
        ...shown.map((post) => `posts/${post}` as const),
        ...shown.flatMap(quotedIn),
      ];
      return [id, targets];
    }),
  );
  const ofPosts = collect(
    records.posts.map(({ id, front }) => [
      id,
      [
        agent(front.author),
        ...quotedIn(id),
        ...threadOf(front).map((post) => `posts/${post}` as const),
      ],
    ]),
  );
  const tracks = collect(
    records.tracks.map(({ id, front }) => [
      id,
      [...(front.people ?? []), ...(front.organizations ?? [])].map(agent),
    ]),
  );
  const people = collect(
    records.people.map(({ id, front }) => [
      id,
      // What is no id, but the name of an organization without a record, is asked for by nobody.
      (front.roles ?? []).map(({ organization }) => `organizations/${organization}`),
    ]),
  );
  const newestFirst = records.documents.toSorted((a, b) =>
    compareText(b.front.date.earliest, a.front.date.earliest),
  );
  const documents = collect(
    newestFirst.map(({ id, front: { issuer } }) => [
      id,
      idPattern.test(issuer) ? [agent(issuer)] : [],
    ]),
  );
  return Object.fromEntries(
    allRecords(records).map((record) => {
      const key = recordKey(record);
      const rowsOf = (map: Map<string, string[]>) => map.get(key) ?? [];
      const rows = {
        events: rowsOf(events),
        posts: rowsOf(ofPosts),
        documents: rowsOf(documents),
        tracks: rowsOf(tracks),
        people: rowsOf(people),
      };
      return [key, rows];
    }),
  );
}

/** The posts that a post answers or shows. */
function threadOf({ replyTo, quotes = [] }: FrontMatter<'posts'>): readonly string[] {
  return replyTo === undefined ? quotes : [replyTo, ...quotes];
}

/** Turns `[from, targets]` round: for each target, those that name it, each once and in their order. */
function collect(rows: readonly (readonly [from: string, targets: readonly string[]])[]) {
  const collected = new Map<string, string[]>();
  for (const [from, targets] of rows) {
    for (const target of new Set(targets)) {
      const known = collected.get(target);
      if (known) known.push(from);
      else collected.set(target, [from]);
    }
  }
  return collected;
}
