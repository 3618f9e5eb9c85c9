/** Spans, times and zones on the pages of a small site. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Digest } from '../../../src/digest/model.ts';
import { digestOf } from '../../digest/digests.ts';
import { cast, type RecordText, write } from '../../digest/records.ts';
import { mistakesOn } from '../built/html-mistakes.ts';
import { attributeOf, type Element, elementsOf, wordsOf } from '../built/parsed-page.ts';
import { render } from '../built/render.ts';

const summary =
  'The ferries lay still.[^1]\n\n[^1]: [Sample Wire](../articles/the-article.md) "The ferries lay still"';

function event(id: string, front: Parameters<typeof write<'events'>>[3]): RecordText {
  return write('events', id, summary, { title: id, ...front });
}

const records = [
  ...cast,
  write('articles', 'the-article', 'The ferries lay still. "Ready to talk," the board wrote.'),
  write('posts', 'ready', 'Ready to talk,', { time: '16:45', timeZone: 'asia/tokyo' }),
  event('fair', { date: '2030-02-12/2030-02-14' }),
  event('strike', { date: '2030-03-04/..', added: '2030-04-01', revised: '2030-04-09' }),
  event('sit-in', { date: '2030-03-05/' }),
  event('talks', { date: '2030-05-02', time: '10:00/11:30', timeZone: 'AMERICA/PORT-AU-PRINCE' }),
  event('night-talks', { date: '2030-05-03', time: '22:00/01:30', place: 'port-sample' }),
  event('signing', { date: '2030-05-04', time: '16:30', timeZone: 'Etc/GMT-9', posts: ['ready'] }),
];

let digest: Digest;
let files: Map<string, string>;
beforeAll(async () => {
  digest = await digestOf(records);
  const rendered = await render(digest);
  files = new Map(rendered.map(({ path, content }) => [path, String(content())]));
});

function pageOf(id: string): string {
  return files.get(`events/${id}/index.html`) ?? '';
}

/** Whether an element says what the date follows from. */
function isNote(parent: Element['parent']): boolean {
  return parent?.type === 'tag' && parent.attribs.class === 'date-reading';
}

/** What the page of an event says beside "Date", and for which machine-readable times. */
function dateOn(id: string) {
  const [date] = elementsOf(pageOf(id), 'dd');
  const times = date ? elementsOf(date, 'time').filter(({ parent }) => !isNote(parent)) : [];
  return [date && wordsOf(date), times.map((time) => attributeOf(time, 'datetime'))];
}

describe('the page of an event says when it was:', () => {
  test.each([
    ['fair', /^12–14 February 2030/, ['2030-02-12', '2030-02-14']],
    ['strike', /^since Monday, 4 March 2030/, ['2030-03-04']],
    ['sit-in', /^from Tuesday, 5 March 2030, end not known/, ['2030-03-05']],
    [
      'talks',
      /^Thursday, 2 May 2030, 10:00–11:30, Port-au-Prince time/,
      ['2030-05-02', '2030-05-02T10:00:00.000-04:00', '2030-05-02T11:30:00.000-04:00'],
    ],
    [
      'night-talks',
      /^Friday, 3 May 2030, 22:00–01:30 the next day, Tokyo time/,
      ['2030-05-03', '2030-05-03T22:00:00.000+09:00', '2030-05-04T01:30:00.000+09:00'],
    ],
    [
      'signing',
      /^Saturday, 4 May 2030, 16:30, UTC\+9/,
      ['2030-05-04', '2030-05-04T16:30:00.000+09:00'],
    ],
  ])('%s', (id, words, times) => {
    const [found, datetimes] = dateOn(id);
    expect(found).toMatch(words);
    expect(datetimes).toEqual(times);
  });
});

test('entries of the timeline, feeds and the search say it as well', () => {
  const home = files.get('index.html') ?? '';
  const dates = elementsOf(home, 'p').filter(({ attribs }) => attribs.class === 'entry-date');
  expect(dates.map((date) => wordsOf(date).replace(/\s+/g, ' '))).toEqual([
    'Saturday, 4 May 203016:30, UTC+9',
    'Friday, 3 May 203022:00–01:30 the next day, Tokyo time',
    'Thursday, 2 May 203010:00–11:30, Port-au-Prince time',
    'from 5 March 2030, end not known',
    'since 4 March 2030',
    '12–14 February 2030',
  ]);
  expect(files.get('feed.xml')).toContain('since Monday, 4 March 2030');
  expect(files.get('feed.json')).toContain('10:00–11:30, Port-au-Prince time');
});

test('zones are spelled right in every file, and none has the spelling of the record', () => {
  for (const [path, text] of files) {
    expect(text, path).not.toMatch(/asia\/tokyo|AMERICA\/PORT/);
  }
  for (const path of ['calendar.ics', 'digest.json', 'events.csv']) {
    expect(files.get(path), path).toContain('America/Port-au-Prince');
  }
});

test('a post says the time it was posted, on its page and where it is quoted', () => {
  for (const page of [files.get('posts/ready/index.html') ?? '', pageOf('signing')]) {
    const times = elementsOf(page, 'time');
    const time = times.find((each) =>
      attributeOf(each, 'datetime')?.startsWith('2030-05-02T16:45'),
    );
    expect(time && wordsOf(time)).toBe('16:45, Tokyo time');
  }
  expect(files.get('feed.xml')).toContain('2 May 2030, 16:45, Tokyo time');
  const posts = JSON.parse(files.get('digest.json') ?? '').posts;
  expect(posts).toMatchObject([
    {
      time: {
        local: '16:45',
        timeZone: 'Asia/Tokyo',
        instant: '2030-05-02T16:45:00.000+09:00',
      },
    },
  ]);
  expect(files.get('posts/ready/index.html')).toContain(
    '"datePublished":"2030-05-02T16:45:00.000+09:00"',
  );
});

test('an event says when it was added and revised, and only where the record does', () => {
  const notes = (id: string) =>
    elementsOf(pageOf(id), 'p')
      .filter(({ attribs }) => attribs.class === 'note')
      .map((note) => wordsOf(note).replace(/\s+/g, ' '));
  expect(notes('strike')).toContain('Added 1 April 2030 · Revised 9 April 2030');
  expect(notes('fair').join()).not.toMatch(/Added|Revised/);
  expect(pageOf('strike')).toContain('"datePublished":"2030-04-01"');
});

test('the chart of what goes on ends where the digest does', () => {
  const [caption] = elementsOf(files.get('tracks/leaders/index.html') ?? '', 'figcaption');
  expect(digest.updated).toBe('2030-05-02');
  expect(caption && wordsOf(caption)).toBe('6 events, 12 February–4 May 2030');
});

test('pages are sound HTML', async () => {
  const pages = [...files].filter(([path]) => path.endsWith('.html'));
  expect(await mistakesOn({ pages: new Map(pages) })).toEqual([]);
});
