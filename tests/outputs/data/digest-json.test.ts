/** The data file, held against its published JSON Schema by a validator, and against the digest. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { DomUtils, parseDocument } from 'htmlparser2';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Picture } from '../../../src/digest/model/page.ts';
import type { Digest } from '../../../src/digest/model.ts';
import { eventTime } from '../../../src/digest/timeline/event-time.ts';
import { digestJson } from '../../../src/outputs/data/digest-json.ts';
import { type DigestData, digestJsonSchema } from '../../../src/outputs/data/digest-schema.ts';
import { altered } from '../../altered.ts';
import { addressesOf, idsOf } from '../../site/parsed-page.ts';
import { digestAt, hostileText, names, variants, withTexts } from '../digests.ts';
import { eventAt } from '../event-at.ts';

function validator() {
  const ajv = new Ajv2020({ allErrors: true });
  formats.default(ajv);
  return ajv.compile(JSON.parse(digestJsonSchema('https://digest.example/digest.schema.json')));
}

const validate = validator();

function dataOf(digest: Digest): DigestData {
  const data = JSON.parse(digestJson(digest)) as DigestData;
  validate(data);
  expect(validate.errors).toBeNull();
  return data;
}

/** The words of a copy, without what stands in it beside them: numbers of passages, captions of pictures. */
function wordsOf(html: string): string {
  const document = parseDocument(html);
  for (const name of ['sup', 'figcaption']) {
    for (const beside of DomUtils.getElementsByTagName(name, document)) {
      DomUtils.removeElement(beside);
    }
  }
  return collapse(DomUtils.textContent(document));
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ');
}

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

describe.each(variants)('the data of the %s digest at %s', (name, siteUrl) => {
  let digest: Digest;
  let data: DigestData;

  beforeAll(async () => {
    digest = await digestAt(name, siteUrl);
    data = dataOf(digest);
  });

  test('has every record, in the order of the digest', () => {
    for (const list of [
      'events',
      'articles',
      'documents',
      'posts',
      'people',
      'organizations',
      'places',
      'topics',
      'tracks',
    ] as const) {
      expect(data[list].map(({ id, url }) => ({ id, url }))).toEqual(
        digest[list].map(({ id, permalink }) => ({ id, url: permalink.url })),
      );
    }
  });

  test('refers to nothing that is not in it', () => {
    const known = (list: readonly { id: string }[]) => list.map(({ id }) => id);
    const sources = {
      article: known(data.articles),
      document: known(data.documents),
      post: known(data.posts),
    };
    for (const event of data.events) {
      if (event.track !== undefined) expect(known(data.tracks)).toContain(event.track);
      if (event.place !== undefined) expect(known(data.places)).toContain(event.place);
      for (const { person, organization } of event.participants) {
        if (organization === undefined) expect(known(data.people)).toContain(person);
        else expect(known(data.organizations)).toContain(organization);
      }
      for (const topic of event.topics) expect(known(data.topics)).toContain(topic);
      for (const post of event.posts) expect(sources.post).toContain(post);
      for (const { source } of event.citations) expect(sources[source.type]).toContain(source.id);
      const numbers = event.citations.map(({ number }) => number);
      const { date, place, occasion } = event.evidence;
      for (const number of [date, place, occasion]) {
        if (number !== undefined) expect(numbers).toContain(number);
      }
    }
    for (const { author, quotedIn, quotations, replyTo, quotes } of data.posts) {
      expect(known([...data.people, ...data.organizations])).toContain(author);
      if (quotedIn !== undefined) expect(sources.article).toContain(quotedIn);
      const quoted = quotations.map(({ source }) => source);
      for (const { type, id } of quoted) expect(sources[type]).toContain(id);
      for (const post of [replyTo ?? [], quotes ?? []].flat()) {
        expect(sources.post).toContain(post);
      }
    }
    for (const { issuer } of data.documents) {
      if (issuer.id !== undefined) {
        expect(known([...data.people, ...data.organizations])).toContain(issuer.id);
      }
    }
    for (const { people, organizations } of data.tracks) {
      expect(known(data.people)).toEqual(expect.arrayContaining(people));
      expect(known(data.organizations)).toEqual(expect.arrayContaining(organizations));
    }
  });

  test('has no address that is not whole, nor one of this site outside of its base path', () => {
    const { origin } = new URL(siteUrl);
    const htmls = [data.about, ...data.events.map(({ summary }) => summary)].concat(
      [data.articles, data.posts, data.people, data.places, data.topics, data.tracks].flatMap(
        (list) => list.map(({ html }) => html),
      ),
    );
    const values = JSON.stringify(data).match(/"https?:[^"\\]*"/g) ?? [];
    const addresses = [...htmls.flatMap(addressesOf), ...values.map((value) => value.slice(1, -1))];
    expect(addresses.filter((address) => !/^(https?:\/\/|mailto:)/.test(address))).toEqual([]);
    const own = addresses.filter((address) => address.startsWith(`${origin}/`));
    expect(own.filter((address) => !address.startsWith(siteUrl))).toEqual([]);
    expect(own).not.toEqual([]);
  });

  test('has each claim as an annotation of the words that support it', () => {
    for (const [index, { citations }] of data.events.entries()) {
      const originals = digest.events[index]?.citations ?? [];
      for (const [at, citation] of citations.entries()) {
        const { annotation, url, passage, quotation, translation } = citation;
        const { source, references, passage: words } = originals[at] ?? {};
        expect(annotation).toMatchObject({ id: url, type: 'Annotation' });
        expect(annotation.body.map(({ value }) => value)).toEqual([
          ...(references?.map(({ claim }) => claim) ?? []),
          ...(translation === undefined ? [] : [`Editor’s translation: “${translation}”`]),
        ]);
        expect(annotation.target.map((target) => target.source)).toEqual(
          annotation.target.map(() => source?.url ?? source?.permalink.url),
        );
        const exact = annotation.target.map(({ selector }) => selector?.exact);
        expect(exact.join(' […] ')).toBe(words?.text);
        if (exact.length === 1) expect(quotation).not.toMatch(/…|\.{3}/);
        expect(passage).toBe(`${source?.permalink.url}#${words?.id}`);
      }
    }
  });

  test('selects words that stand in the source just so, and are marked there', () => {
    const copies = new Map<
      string,
      { html: string; reproduce?: string; withdrawn?: object | undefined }
    >([...data.articles, ...data.documents, ...data.posts].map((source) => [source.url, source]));
    for (const { annotation, passage } of data.events.flatMap(({ citations }) => citations)) {
      const [url = '', fragment = ''] = passage.split('#');
      const { html = '', reproduce, withdrawn } = copies.get(url) ?? {};
      const isCopy = /\/(articles|documents)\//.test(url);
      // Nothing is left of a withdrawn source to select words of.
      if (withdrawn) {
        expect(html).not.toContain('<mark');
        expect(annotation.target).toEqual([{ source: expect.any(String) }]);
        continue;
      }
      if (isCopy) expect(idsOf(html)).toContain(fragment);
      for (const { selector } of annotation.target) {
        const { prefix = '', exact = '', suffix = '' } = selector ?? {};
        expect(exact).not.toBe('');
        expect(wordsOf(html)).toContain(collapse(prefix + exact + suffix));
        if (reproduce === 'excerpt') expect([prefix, suffix]).toEqual(['', '']);
        // A source may be quoted whole, with nothing beside the words.
        else if (wordsOf(html).trim() !== collapse(exact)) expect(prefix + suffix).not.toBe('');
      }
    }
  });
});

test('what is left out of an excerpt is not in the data', async () => {
  const json = digestJson(await digestAt('digest'));
  expect(json).toContain('Both want the quota for herring to rise by a tenth');
  for (const word of ['Marzipan', 'sprats', 'cork', 'paddle steamer', 'kippers', 'ballast']) {
    expect(json).not.toContain(word);
  }
});

test('a digest without records has data of the same form', async () => {
  const digest = await digestAt('digest');
  const none = {
    events: [],
    articles: [],
    posts: [],
    people: [],
    places: [],
    topics: [],
    tracks: [],
  };
  expect(dataOf(altered(digest, { ...none, updated: '' }))).toMatchObject({
    events: [],
    updated: '',
  });
});

test('whatever the texts, it is JSON of that form, and keeps them', async () => {
  const digest = await digestAt('digest');
  fc.assert(
    fc.property(hostileText, (text) => {
      const data = dataOf(withTexts(digest, text));
      const titles = [data, ...data.events, ...data.articles].map(({ title }) => title);
      expect(new Set([...titles, ...data.people.map(({ name }) => name)])).toEqual(new Set([text]));
    }),
    { numRuns: 30 },
  );
});
