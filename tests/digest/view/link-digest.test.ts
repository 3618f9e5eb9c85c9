import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Digest, Event } from '../../../src/digest/model.ts';
import type { Digest as Tables } from '../../../src/digest/tables/digest.ts';
import { rowHashes } from '../../../src/digest/view/row-hashes.ts';
import { memoizeIn } from '../../../src/memoize.ts';
import { loadFromMemory } from '../digests.ts';
import { anyEdits, usual } from '../edited-digests.ts';
import type { RecordText } from '../records.ts';
import { createLog, type Field, type RowLog, readFields } from './fields.ts';

interface Loaded {
  digest: Digest;
  tables: Tables;
  log: RowLog;
}

const memoize = memoizeIn(new Map(), 'of these tests');

/** Loads a digest, unless it has a problem. */
async function load(texts: readonly RecordText[]): Promise<Loaded | undefined> {
  const log = createLog();
  const { digest, tables } = await loadFromMemory(texts, { reads: log, memoize });
  return digest && { digest, tables, log };
}

let loaded: Loaded;
beforeAll(async () => {
  const made = await load(usual);
  if (!made) throw new Error('found a problem in the usual records');
  loaded = made;
});

/** The rows that are read while something is done. */
function rowsReadBy(action: (digest: Digest) => unknown): string[] {
  loaded.log.rows = new Set();
  action(loaded.digest);
  return [...loaded.log.rows].sort();
}

function eventIn({ events }: Digest): Event {
  const found = events.find(({ id }) => id === 'first');
  if (!found) throw new Error('found no first event');
  return found;
}

describe('a thing of the view', () => {
  test('is made once, whichever way leads to it', () => {
    const { events, tracks, people, articles, posts, topics, years, opening } = loaded.digest;
    const event = eventIn(loaded.digest);
    expect(tracks).toContain(event.track);
    expect(event.track?.events).toContain(event);
    expect(people).toContain(event.participants[0]?.agent);
    expect(topics).toContain(event.topics[0]);
    expect(articles).toContain(event.sources[0]);
    expect(event.citations[0]?.source).toBe(event.sources[0]);
    expect(event.citations[0]?.event).toBe(event);
    expect(event.citations[0]?.passage.citations).toContain(event.citations[0]);
    expect(event.evidence.date).toBe(event.citations[0]);
    expect(event.later?.earlier).toBe(event);
    const [quotation] = posts[0]?.quotedIn ?? [];
    expect(quotation?.source.posts).toContain(posts[0]);
    expect(quotation?.passage.posts).toContain(posts[0]);
    expect(quotation?.source.passages).toContain(quotation?.passage);
    expect(events).toEqual(years.flatMap((year) => year.events));
    expect(opening[0]?.events[0]).toBe(events[0]);
  });

  test('gives the same thing, or list, whenever it is asked', () => {
    const { digest } = loaded;
    const event = eventIn(digest);
    expect(digest.events).toBe(digest.events);
    expect(digest.years).toBe(digest.years);
    expect(event.citations).toBe(event.citations);
    expect(event.participants).toBe(event.participants);
    expect(event.sources).toBe(event.sources);
    expect(event.track?.events).toBe(event.track?.events);
    expect(digest.articles[0]?.passages).toBe(digest.articles[0]?.passages);
  });

  test('copies nothing: what it gives is what the tables hold', () => {
    const { digest, tables } = loaded;
    const [record] = tables.records.events;
    expect(eventIn(digest).date).toBe(record?.front.date);
    expect(eventIn(digest).citations[0]?.references).toBe(tables.citations.first?.[0]?.references);
    expect(digest.articles.find(({ id }) => id === 'one')?.coverage).toBe(
      tables.coverage['articles/one'],
    );
  });
});

describe('reading reports the row that is read', () => {
  const event = 'records/events/first';
  const cases: readonly [string, (event: Event, digest: Digest) => unknown, string[]][] = [
    ['a title', (its) => its.title, [event]],
    ['the name of a track', (its) => its.track?.title, [event, 'records/tracks/leaders']],
    [
      'the name of a participant',
      (its) => its.participants[0]?.agent.name,
      ['agents/ada-example', event, 'records/people/ada-example'],
    ],
    [
      'the office of one',
      (its) => its.participants[0]?.roles,
      ['agents/ada-example', event, 'records/people/ada-example'],
    ],
    ['a summary', (its) => its.summary, ['prose/events/first']],
    ['how many citations there are', (its) => its.citations.length, ['citations/first']],
    ['a source', (its) => its.sources[0]?.id, ['citations/first']],
    [
      'the words of a passage',
      (its) => its.citations[0]?.passage.text,
      ['citations/first', 'passages/articles/one'],
    ],
    [
      'what the date rests on',
      (its) => its.evidence.date?.label,
      ['citations/first', 'evidence/first'],
    ],
    ['the day of the last change', (its) => its.updated, ['updated/events/first']],
    ['the next event', (its) => its.later?.id, ['neighbours/first']],
    ['the posts', (its) => its.posts, ['posts/first']],
    ['the address', (its) => its.permalink.href, []],
    ['the title of the site', (_, digest) => digest.title, ['site']],
    ['the text about it', (_, digest) => digest.about, ['prose/digest/digest']],
    ['a list', (_, digest) => digest.people.length, ['lists/people']],
  ];

  test.each(cases)('of %s', (_, read, rows) => {
    const event = eventIn(loaded.digest);
    for (const _time of ['first', 'second']) {
      expect(rowsReadBy((digest) => read(event, digest))).toEqual(rows);
    }
  });

  test('and a list of titles reports no citation, no prose and no source', () => {
    expect(rowsReadBy(({ events }) => events.map(({ title }) => title))).toEqual([
      'lists/events',
      'records/events/first',
      'records/events/second',
      'records/events/third',
    ]);
  });

  test('and each row that is reported is one that the tables have', () => {
    const hash = rowHashes(loaded.tables, '');
    for (const [field, { rows }] of readFields(loaded.digest, loaded.log)) {
      for (const row of rows) expect(hash(row), `${field}: ${row}`).toMatch(/^[0-9a-f]{64}$/);
    }
  });
});

describe('a row that is not there', () => {
  test('has an empty hash, and so has one of no table', () => {
    const hash = rowHashes(loaded.tables, '');
    for (const row of [
      'records/events/none',
      'prose/events/none',
      'citations/none',
      'updated/events/none',
      'nothing/first',
    ]) {
      expect(hash(row)).toBe('');
    }
  });
});

test('where the rows that a field was read from are as before, so is the field, whatever was edited', async () => {
  let [same, changed] = [0, 0];
  await fc.assert(
    fc.asyncProperty(anyEdits, async ([, ...edited]) => {
      const other = await load(edited.at(-1) ?? []);
      fc.pre(other !== undefined);
      const [before, after] = [loaded, other].map(({ digest, tables, log }) => ({
        fields: readFields(digest, log),
        hash: rowHashes(tables, ''),
      }));
      if (!before || !after) return;
      for (const [name, { value, rows }] of before.fields) {
        if (rows.every((row) => before.hash(row) === after.hash(row))) {
          const now: Field | undefined = after.fields.get(name);
          // What no field leads to any more is not in the list.
          if (now) expect(now.value, `${name}, read from ${rows}`).toBe(value);
          if (now) same += 1;
        } else changed += 1;
      }
    }),
    { numRuns: 60 },
  );
  expect(same).toBeGreaterThan(1000);
  expect(changed).toBeGreaterThan(100);
});
