/** The form of the data file, by the validator of its readers. */
import { describe, expect, test } from 'vitest';
import type { Picture } from '../../../src/digest/model/page.ts';
import type { Digest } from '../../../src/digest/model.ts';
import { eventTime } from '../../../src/digest/timeline/event-time.ts';
import { digestJsonSchema } from '../../../src/outputs/data/digest-schema.ts';
import { altered } from '../../altered.ts';
import { digestAt, names } from '../digests.ts';
import { eventAt } from '../event-at.ts';
import { dataOf, validate } from './valid-data.ts';

describe('the schema', () => {
  test('says where it is published and what it describes', () => {
    expect(JSON.parse(digestJsonSchema('https://digest.example/digest.schema.json'))).toMatchObject(
      {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: 'https://digest.example/digest.schema.json',
        properties: { version: { const: 2 } },
      },
    );
  });

  test('refuses what is not of its form', async () => {
    const data = dataOf(await digestAt('digest'));
    for (const change of [{ version: 1 }, { events: [{}] }, { updated: 'today' }, { extra: 1 }]) {
      expect(validate({ ...data, ...change })).toBe(false);
    }
  });
});

/** The part of JSON Schema that says which properties there are. */
interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  properties?: Record<string, Schema>;
  items?: Schema;
}

/** The paths of all properties that a schema names. */
function pathsOf(schema: Schema, root: Schema, path = ''): string[] {
  const { properties = {}, items } = root.$defs?.[schema.$ref?.split('/').at(-1) ?? ''] ?? schema;
  const own = Object.entries(properties).flatMap(([name, property]) => [
    `${path}/${name}`,
    ...pathsOf(property, root, `${path}/${name}`),
  ]);
  return items ? [...own, ...pathsOf(items, root, path)] : own;
}

/** The paths of all properties that a value has. */
function pathsIn(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsIn(item, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, property]) => [
    `${path}/${name}`,
    ...pathsIn(property, `${path}/${name}`),
  ]);
}

/** The events of a digest with what those of the fixtures do not say. */
function withMore(digest: Digest, pictures: readonly Picture[]): Digest {
  const times = [['2030-05-02', '10:00/11:30'], ['2030-05-02/..'], ['2030-05/']] as const;
  const events = digest.events.flatMap((event) =>
    times.map(([edtf, time]) =>
      altered(eventAt(event, edtf, time), { added: '2030-08-01', revised: ['2030-08-02'] }),
    ),
  );
  const time = eventTime('2030-05-02', '16:45', 'Asia/Tokyo');
  return altered(digest, {
    events,
    posts: digest.posts.map((post) =>
      altered(post, {
        time,
        status: 'edited',
        note: 'It was longer.',
        replyTo: post,
        quotes: [post],
      }),
    ),
    documents: digest.documents.map((document) =>
      altered(document, { pictures, withdrawn: { date: '2030-08-03', note: 'On request.' } }),
    ),
  });
}

test('the schema names the properties that there are, and no other', async () => {
  const schema: Schema = JSON.parse(digestJsonSchema('https://digest.example/digest.schema.json'));
  const all = [...names, 'sources', 'organizations', 'pictures'] as const;
  const digests = await Promise.all(all.map((name) => digestAt(name)));
  const pictures = digests.flatMap(({ articles }) =>
    articles.flatMap((article) => article.pictures),
  );
  const more = digests.map((digest) => withMore(digest, pictures));
  const data = [...digests, ...more].map(dataOf);
  for (const each of data) expect(validate(each), JSON.stringify(validate.errors)).toBe(true);
  expect(new Set(pathsOf(schema, schema))).toEqual(new Set(data.flatMap((each) => pathsIn(each))));
});
