import { beforeAll, describe, expect, test } from 'vitest';
import type { Digest } from '../../../src/digest/model.ts';
import { cardsOf } from '../../../src/outputs/cards/card.ts';
import { cardImageOf } from '../../../src/outputs/cards/card-image.ts';
import { digestSchema } from '../../../src/outputs/data/digest-schema.ts';
import { searchRecords } from '../../../src/outputs/search/search-records.ts';
import { layOutChart } from '../../../src/views/chart.ts';
import { altered } from '../../altered.ts';
import { digestOf } from '../../digest/digests.ts';
import { cast, type RecordText, write } from '../../digest/records.ts';
import { mistakesOn } from '../built/html-mistakes.ts';
import { attributeOf, elementsOf, wordsOf, wordsOnPage } from '../built/parsed-page.ts';
import { render } from '../built/render.ts';

const article = write('articles', 'the-article', 'The mole gave way at noon.');
const summary =
  'The mole gave way.[^1]\n\n[^1]: [Sample Wire](../articles/the-article.md) "The mole gave way"';
const bare = { track: undefined, participants: undefined, topics: undefined } as const;
const accident = write('events', 'mole-gives-way', summary, {
  ...bare,
  title: 'The mole gives way',
});
const meeting = write('events', 'meeting', summary, { title: 'They meet' });

/** The text of each file of the site. */
async function filesOf(digest: Digest) {
  const files = await render(digest);
  return new Map(files.map(({ path, content }) => [path, String(content())]));
}

async function siteOf(...texts: RecordText[]) {
  const digest = await digestOf([...cast, article, ...texts]);
  return { digest, files: await filesOf(digest) };
}

test('A sentence that ends with two footnotes is shown beside the first of them alone.', async () => {
  const twice = `The mole gave way.[^1][^2] It gave way at noon.[^3]

[^1]: [Sample Wire](../articles/the-article.md) "The mole gave way"

[^2]: [Sample Wire](../articles/the-article.md) "gave way at noon"

[^3]: [Sample Wire](../articles/the-article.md) "at noon"`;
  const { files } = await siteOf(write('events', 'twice', twice, { title: 'The mole' }));
  const claims = elementsOf(files.get('events/twice/index.html') ?? '', 'div')
    .filter(({ attribs }) => attribs.class === 'claims')
    .map((each) => wordsOf(each).replace('↑', '').trim());
  expect(claims).toEqual(['The mole gave way.', 'The same sentence', 'It gave way at noon.']);
});

let site: Awaited<ReturnType<typeof siteOf>>;
beforeAll(async () => {
  site = await siteOf(accident, meeting);
});

const fileAt = (path: string) => site.files.get(path) ?? '';
const eventOf = ({ events }: Digest) => {
  const event = events.find(({ id }) => id === 'mole-gives-way');
  if (!event) throw new Error('found no accident');
  return event;
};

describe('an event without track, participants and topics', () => {
  test('has a page that names none of them', () => {
    const page = fileAt('events/mole-gives-way/index.html');
    const words = elementsOf(page, 'main').map(wordsOf).join();
    expect(words).not.toMatch(/Participants|Topics|Leaders|undefined/);
    expect(elementsOf(page, 'dt').map(wordsOf)).not.toContain('Participants');
    expect(elementsOf(page, 'ul').filter((list) => elementsOf(list, 'li').length === 0)).toEqual(
      [],
    );
    const [trail] = elementsOf(page, 'nav').filter(
      ({ attribs }) => attribs['aria-label'] === 'You are here',
    );
    expect(trail && elementsOf(trail, 'li').map(wordsOf)).toEqual(['Timeline']);
  });

  test('leaves no mistake in any page', async () => {
    const pages = [...site.files].filter(([path]) => path.endsWith('.html'));
    expect(await mistakesOn({ pages: new Map(pages) })).toEqual([]);
  });

  test('is on the timeline, in the lane and the choice of the other events', () => {
    const home = fileAt('index.html');
    const entry = elementsOf(home, 'article').find(
      ({ attribs }) => attribs.id === 'mole-gives-way',
    );
    expect(attributeOf(entry, 'data-track')).toBe('-');
    expect(attributeOf(entry, 'data-color')).toBeUndefined();
    const lanes = elementsOf(home, 'span').filter(({ attribs }) => attribs.class === 'lane-label');
    expect(lanes.map(wordsOf)).toEqual(['Leaders Heads of government', 'Other events', 'Sources']);
    const choice = elementsOf(home, 'select').find(({ attribs }) => attribs.name === 'track');
    expect(choice && elementsOf(choice, 'option').map(({ attribs }) => attribs.value)).toEqual([
      '',
      'leaders',
      '-',
    ]);
  });

  test('is the one lane of a chart that needs no name', () => {
    const place = layOutChart([eventOf(site.digest)]);
    expect(place?.lanes).toMatchObject([{ track: undefined, count: 1 }]);
  });

  test('is found by search among the other events', () => {
    const record = searchRecords(site.digest).find(({ url }) => url === '/events/mole-gives-way/');
    expect(record?.filters).toMatchObject({ track: ['Other events'], person: [] });
    const choice = elementsOf(fileAt('search/index.html'), 'select').find(
      ({ attribs }) => attribs.name === 'track',
    );
    expect(choice && elementsOf(choice, 'option').map(wordsOf)).toEqual([
      'All',
      'Leaders',
      'Other events',
    ]);
  });

  test('is in the data, which say nothing of a track', () => {
    const data = digestSchema.parse(JSON.parse(fileAt('digest.json')));
    const event = data.events.find(({ id }) => id === 'mole-gives-way');
    expect(event).toMatchObject({ participants: [], topics: [] });
    expect(event).not.toHaveProperty('track');
    const { events } = JSON.parse(fileAt('timeline.json'));
    expect(events.map((each: object) => 'group' in each)).toEqual(
      data.events.map(({ track }) => track !== undefined),
    );
    const row = fileAt('events.csv')
      .split('\r\n')
      .find((line) => line.startsWith('mole-gives-way'));
    expect(row).toContain(',The mole gives way,,,,,,,,,The mole gave way.,');
  });

  test('has no category in feeds and calendar, and is in those of no track', () => {
    const entry = /<entry>(?:(?!<\/entry>).)*mole-gives-way.*?<\/entry>/s.exec(fileAt('feed.xml'));
    expect(entry?.[0]).not.toContain('<category');
    const component = /BEGIN:VEVENT(?:(?!END:VEVENT).)*mole-gives-way.*?END:VEVENT/s.exec(
      fileAt('calendar.ics'),
    );
    expect(component?.[0]).not.toContain('CATEGORIES');
    expect(fileAt('tracks/leaders/feed.xml')).not.toContain('mole-gives-way');
  });

  test('has structured data with neither attendees nor topics', () => {
    const page = fileAt('events/mole-gives-way/index.html');
    const [script] = elementsOf(page, 'script').filter(({ attribs }) =>
      attribs.type?.includes('ld'),
    );
    const graph: Record<string, unknown>[] = JSON.parse(
      script ? (script.children[0] as unknown as { data: string }).data : '',
    )['@graph'];
    const node = graph.find((each) => each['@type'] === 'Event');
    expect(node).toMatchObject({ name: 'The mole gives way' });
    expect(node).not.toHaveProperty('attendee');
    expect(node).not.toHaveProperty('about');
  });

  test('has a card without label, and that of the home page once it is old', () => {
    expect(cardsOf(site.digest).get('/cards/events/mole-gives-way.png')?.labels).toEqual([]);
    const event = eventOf(site.digest);
    expect(cardImageOf({ type: 'event', page: event }, site.digest).alt).toBe(
      'The mole gives way. Thursday, 2 May 2030',
    );
    const old = altered(event, { isRecent: false });
    expect(cardImageOf({ type: 'event', page: old }, site.digest).permalink.path).toBe(
      '/cards/home.png',
    );
  });

  test('has neighbours, but none in a track', () => {
    const { earlier, later, earlierInTrack, laterInTrack } = eventOf(site.digest);
    expect([earlier?.id, later?.id]).toContain('meeting');
    expect([earlierInTrack, laterInTrack]).toEqual([undefined, undefined]);
  });
});

test('A digest without tracks, people and topics asks for no choice among them.', async () => {
  const texts = cast.filter(({ kind }) => kind === 'digest');
  const digest = await digestOf([...texts, article, accident]);
  const files = await filesOf(digest);
  const names = (path: string) =>
    elementsOf(files.get(path) ?? '', 'select').flatMap(({ attribs }) => attribs.name ?? []);
  expect(names('index.html')).toEqual([]);
  expect(names('search/index.html')).toEqual(['kind', 'year', 'sort']);
  expect(wordsOnPage(files.get('index.html') ?? '')).not.toContain('Other events');
});

test('A kind of the digest of its own is called by its label wherever the event is shown.', async () => {
  const kinds = { 'ferry-launch': 'Launch of a ferry' };
  const site = cast.map((text) =>
    text.kind === 'digest' ? write('digest', 'digest', 'Made up.', { kinds }) : text,
  );
  const launch = write('events', 'launch', summary, { kind: 'ferry-launch', place: 'port-sample' });
  const digest = await digestOf([...site, article, launch]);
  const files = await filesOf(digest);
  for (const path of ['index.html', 'events/launch/index.html', 'places/port-sample/index.html']) {
    const kind = elementsOf(files.get(path) ?? '', 'span').find(
      ({ attribs }) => attribs.class === 'kind',
    );
    expect(wordsOf(kind), path).toBe('Launch of a ferry');
  }
  expect(files.get('events/launch/index.html')).toContain('"additionalType":"Launch of a ferry"');
  expect(cardsOf(digest).get('/cards/events/launch.png')?.kind).toBe('Launch of a ferry');
  expect(searchRecords(digest)[0]?.content).toContain('\nLaunch of a ferry\n');
  const data = digestSchema.parse(JSON.parse(files.get('digest.json') ?? ''));
  expect(data.kinds).toEqual([{ kind: 'ferry-launch', label: 'Launch of a ferry' }]);
  expect(data.events[0]?.kind).toBe('ferry-launch');
});
