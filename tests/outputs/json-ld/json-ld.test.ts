/** The structured data of every page, read as JSON and held against the vocabulary of schema.org. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Digest } from '../../../src/digest/model.ts';
import { eventNode } from '../../../src/outputs/json-ld/event-node.ts';
import { eventType } from '../../../src/outputs/json-ld/event-type.ts';
import { jsonLd } from '../../../src/outputs/json-ld/json-ld.ts';
import { permalinkOf, type Subject, subjectsOf } from '../../../src/outputs/subject.ts';
import { altered } from '../../altered.ts';
import { digestAt, hostileText, variants, withTexts } from '../digests.ts';
import { eventAt } from '../event-at.ts';
import { graphOf, type Node, nodeAt, wholeGraph } from './graph.ts';
import { mistakesIn } from './mistakes.ts';

const withOrganizations = ['organizations', 'https://digest.example/'] as const;

describe.each([...variants, withOrganizations])(
  'the structured data of the %s digest at %s',
  (name, siteUrl) => {
    let digest: Digest;
    let nodes: Map<string, Node>;

    beforeAll(async () => {
      digest = await digestAt(name, siteUrl);
      nodes = wholeGraph(digest);
    });

    test('says nothing that schema.org does not define, and leads nowhere in vain', () => {
      const graphs = subjectsOf(digest).flatMap((subject) => graphOf(subject, digest));
      expect(new Set(graphs.flatMap((node) => mistakesIn(node, nodes)))).toEqual(new Set());
    });

    test('names each node once on a page, below the address of the site', () => {
      for (const subject of subjectsOf(digest)) {
        const ids = graphOf(subject, digest).map((node) => node['@id'] ?? '');
        expect(ids.filter((id) => !/^\S+#\S+$/.test(id) || !id.startsWith(siteUrl))).toEqual([]);
        expect(new Set(ids).size).toBe(ids.length);
      }
    });

    test('describes on a page what the page is about, and leaves the rest to other pages', () => {
      for (const subject of subjectsOf(digest)) {
        const { url } = permalinkOf(subject, digest);
        const ids = graphOf(subject, digest).map((node) => node['@id'] ?? '');
        expect(ids.map((id) => id.replace(/#.*/, ''))).toEqual(ids.map(() => url));
      }
    });

    test('names what an event has to have where it stands alone: its place with an address', () => {
      for (const event of digest.events) {
        const node = graphOf({ type: 'event', page: event }, digest)[1];
        const { place } = event;
        if (!place) expect(node?.location).toBeUndefined();
        else {
          expect(node?.location).toMatchObject({
            '@type': 'Place',
            name: place.name,
            address: { addressCountry: place.country },
          });
        }
      }
    });

    test('has a page in the site on every page, with its own address and breadcrumbs', () => {
      for (const subject of subjectsOf(digest)) {
        const { url } = permalinkOf(subject, digest);
        const [page] = graphOf(subject, digest);
        expect(page).toMatchObject({
          '@id': `${url}#page`,
          url,
          isPartOf: { '@id': `${siteUrl}#site` },
        });
        const trail = (page?.breadcrumb as Node | undefined)?.itemListElement as Node[] | undefined;
        const places = trail?.map(({ item }) => (item as Node)['@id']);
        if (subject.type === 'home') expect(places).toBeUndefined();
        else expect([places?.[0], places?.at(-1)]).toEqual([`${siteUrl}#page`, `${url}#page`]);
      }
    });

    test('has dates of ISO 8601, without marks of doubt', () => {
      const iso = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d:\d\d(\.000)?([+-]\d\d:\d\d|Z))?)?)?$/;
      const dates = [...nodes.values()].flatMap((node) =>
        Object.entries(node).flatMap(([key, value]) =>
          /Date|^date[A-Z]/.test(key) ? [value] : [],
        ),
      );
      expect(dates.filter((date) => !iso.test(String(date)))).toEqual([]);
    });

    test('has each event with its people, place, topics and sources', () => {
      for (const event of digest.events) {
        const node = nodeAt(nodes, `${event.permalink.url}#event`);
        const namesOf = (property: string) =>
          [node[property] ?? []]
            .flat()
            .map((value) => nodeAt(nodes, (value as Node)['@id'] ?? '').name);
        const types: Record<string, string> = {
          summit: 'ConferenceEvent',
          publication: 'PublicationEvent',
        };
        expect(node).toMatchObject({
          '@type': types[event.kind] ?? 'Event',
          name: event.title,
          url: event.permalink.url,
        });
        const part = namesOf(eventType(event.kind).part);
        expect(part).toEqual(
          expect.arrayContaining(event.participants.map(({ agent }) => agent.name)),
        );
        expect(namesOf('about').slice(0, event.topics.length)).toEqual(
          event.topics.map((topic) => topic.name),
        );
        expect(namesOf('location')).toEqual(event.place ? [event.place.name] : []);
        expect((node.superEvent as Node | undefined)?.name).toBe(event.occasion);
        for (const source of event.sources) {
          const id = `${source.permalink.url}#${source.type}`;
          expect(node.subjectOf).toContainEqual(expect.objectContaining({ '@id': id }));
        }
      }
    });

    test('has each passage as a quotation at its address, in the words of the source', () => {
      for (const source of [...digest.articles, ...digest.documents, ...digest.posts]) {
        for (const { id, text, citations } of source.passages) {
          const quotation = nodeAt(nodes, `${source.permalink.url}#${id}`);
          expect(quotation).toMatchObject({
            '@type': 'Quotation',
            text,
            isPartOf: { '@id': `${source.permalink.url}#${source.type}` },
          });
          if (source.type === 'post') {
            const { permalink, type } = source.author;
            const author = { '@id': `${permalink.url}#${type}` };
            expect(quotation).toMatchObject({ creator: author, spokenByCharacter: author });
          }
          for (const { event } of citations) {
            const page = nodeAt(nodes, `${event.permalink.url}#page`);
            expect(page.citation).toContainEqual({ '@id': quotation['@id'] });
          }
        }
      }
    });

    test('credits each article to its agency and to those whom it names, and repeats nothing of its text', () => {
      for (const article of digest.articles) {
        const node = nodeAt(nodes, `${article.permalink.url}#article`);
        expect(node).toMatchObject({ '@type': 'NewsArticle' });
        expect([node.author].flat()).toMatchObject([
          ...article.byline.map((writer) => ({ '@type': 'Person', name: writer })),
          { '@type': 'Organization', name: article.agency },
        ]);
        expect(node).toMatchObject({
          copyrightHolder: { name: article.rights.holder },
          datePublished: article.date.edtf,
        });
        expect((node.provider as Node | undefined)?.name).toBe(article.distributor);
        expect(node.headline).toBe(article.titleBy === 'source' ? article.title : undefined);
        expect(node.isBasedOn).toBe(article.url);
        expect(node.archivedAt).toBe(article.archive);
        expect(Object.keys(node)).not.toEqual(
          expect.arrayContaining([expect.stringMatching(/articleBody|^text$|abstract/)]),
        );
      }
    });

    test('has every correction', () => {
      for (const { date, note, record } of digest.corrections) {
        const fragment = digest.events.some((event) => event === record) ? 'page' : 'article';
        const { correction } = nodeAt(nodes, `${record.permalink.url}#${fragment}`);
        expect(correction).toContainEqual({
          '@type': 'CorrectionComment',
          datePublished: date,
          text: note,
        });
      }
    });

    test('says how to search the site', () => {
      expect(nodeAt(nodes, `${siteUrl}#site`).potentialAction).toMatchObject({
        '@type': 'SearchAction',
        target: { urlTemplate: `${siteUrl}search/?q={search_term_string}` },
      });
    });

    test('has the timeline in its order', () => {
      const list = nodeAt(nodes, `${siteUrl}#list`).itemListElement as Node[];
      expect(list.map(({ position }) => position)).toEqual(list.map((_, index) => index + 1));
      expect(list.map(({ item }) => (item as Node).name)).toEqual(
        digest.events.slice(0, list.length).map(({ title }) => title),
      );
    });
  },
);

describe('an event', () => {
  let nodes: Map<string, Node>;

  beforeAll(async () => {
    nodes = wholeGraph(await digestAt('digest'));
  });

  test.each([
    ['2030-05-03-muster-telephones-again', undefined],
    ['2030-06-07-ministers-video-call', 'https://schema.org/OnlineEventAttendanceMode'],
    ['2030-05-02-onymous-muster-port-nowhere', 'https://schema.org/OfflineEventAttendanceMode'],
  ])('%s says how it was attended', (id, mode) => {
    const event = nodeAt(nodes, `https://digest.example/events/${id}/#event`);
    expect(event.eventAttendanceMode).toBe(mode);
  });

  test.each([
    ['2029-12-30-new-year-conference', '2029-12-30', '2030-01-02'],
    ['2030-09-autumn-round', '2030-09', '2030'],
    ['2028-first-contact', '2028', undefined],
    ['2030-07-04-special-envoys', '2030-07', '2030-07'],
  ])('%s has dates as vague as what is known', (id, startDate, endDate) => {
    const event = nodeAt(nodes, `https://digest.example/events/${id}/#event`);
    expect([event.startDate, event.endDate]).toEqual([startDate, endDate]);
  });

  test.each([
    ['2030-05-02', '10:00/11:30', '2030-05-02T10:00:00.000+09:00', '2030-05-02T11:30:00.000+09:00'],
    ['2030-05-02', '16:30', '2030-05-02T16:30:00.000+09:00', undefined],
    ['2030-05-02/..', undefined, '2030-05-02', undefined],
    ['2030-05/', undefined, '2030-05', undefined],
  ])('an event of %s, %s, is from %s to %s', async (edtf, time, startDate, endDate) => {
    const digest = await digestAt('digest');
    const event = eventNode(eventAt(digest.events[0], edtf, time), digest);
    expect([event.startDate, event.endDate]).toEqual([startDate, endDate]);
  });
});

test.each([
  ['Muster, Max', 'Muster', 'Max'],
  ['Muster, Max, Jr.', 'Muster', 'Max, Jr.'],
  ['Suharto', undefined, undefined],
])('the person sorted as %j has the family name %j and the given name %j', async (...names) => {
  const [sortName, familyName, givenName] = names;
  const digest = await digestAt('digest');
  const [person] = digest.people;
  if (!person) throw new Error('found no person');
  const page = altered(person, { sortName });
  const node = graphOf({ type: 'person', page }, digest).find((each) => each['@type'] === 'Person');
  expect([node?.familyName, node?.givenName]).toEqual([familyName, givenName]);
});

test('what is left out of an excerpt is in no structured data', async () => {
  const digest = await digestAt('digest');
  const json = subjectsOf(digest)
    .map((subject) => jsonLd(subject, digest))
    .join('');
  expect(json).toContain('Both want the quota for herring to rise by a tenth');
  for (const word of ['Marzipan', 'sprats', 'cork', 'paddle steamer', 'kippers', 'ballast']) {
    expect(json).not.toContain(word);
  }
});

test('whatever the texts, it is JSON that no script element ends in, and keeps them', async () => {
  const digest = await digestAt('digest');
  fc.assert(
    fc.property(hostileText, (text) => {
      const hostile = withTexts(digest, text);
      for (const subject of oneOfEachType(hostile)) {
        const json = jsonLd(subject, hostile);
        expect(json).not.toMatch(/[<\u2028\u2029\p{Surrogate}]/u);
        const main = graphOf(subject, hostile).find(({ '@id': id }) => id?.endsWith(subject.type));
        if (main) expect(main.headline ?? main.name).toContain(text);
      }
    }),
    { numRuns: 30 },
  );
});

function oneOfEachType(digest: Digest): Subject[] {
  return [...new Map(subjectsOf(digest).map((subject) => [subject.type, subject])).values()];
}
