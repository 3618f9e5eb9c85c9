import { beforeAll, describe, expect, test } from 'vitest';
import type { Digest, Event } from '../../src/digest/model.ts';
import { digestOf } from './digests.ts';
import { cast, type RecordText, write } from './records.ts';

/** An event on a day that cites words of articles; it is called after the day. */
function event(
  date: string,
  sources: string[] = ['wire'],
  front: Parameters<typeof write<'events'>>[3] = {},
): RecordText {
  const numbers = sources.map((_, index) => `[^${index + 1}]`).join('');
  const notes = sources.map(
    (id, index) => `[^${index + 1}]: [Wire](../articles/${id}.md) "They met."`,
  );
  const body = `They met.${numbers}\n\n${notes.join('\n\n')}`;
  return write('events', `on-${date}`, body, { date, place: 'port-sample', ...front });
}

function article(
  id: string,
  published: string,
  front: Parameters<typeof write<'articles'>>[3] = {},
) {
  return write('articles', id, 'They met. "All is well," she posted.', { published, ...front });
}

const draft = { draft: true } as const;

const texts = [
  ...cast,
  article('wire', '2030-05-03'),
  article('later', '2030-06-01', {
    corrections: [
      { date: '2030-06-02', note: 'The name was misspelt.' },
      { date: '2030-06-10', note: 'The day was wrong.' },
    ],
  }),
  article('unread', '2030-05-10'),
  article('unfinished', '2035-01-01', draft),
  write('posts', 'first', 'All is well.', { quotedIn: 'wire', date: '2030-05-01' }),
  write('posts', 'second', 'All is well.', {
    quotedIn: 'later',
    date: '2030-05-31',
    author: 'ben-sample',
  }),
  write('posts', 'draft', 'All is well.', { quotedIn: 'unfinished', date: '2035-01-01', ...draft }),
  write('tracks', 'ministers', 'The ministers.', {
    title: 'Ministers',
    people: ['cleo-sample'],
    color: 'red',
  }),
  write('tracks', 'envoys', 'Nobody yet.', { title: 'Envoys' }),
  write('people', 'cleo-sample', '', {
    name: 'Cleo Sample',
    sortName: 'Sample, Cleo',
    roles: [
      { title: 'Mayor', country: 'Samplia', to: '2030-05-31' },
      { title: 'Minister', country: 'Samplia', from: '2030-06-01' },
    ],
  }),
  write('people', 'zoe-unseen', '', { name: 'Zoë Unseen', sortName: 'Unseen, Zoë', ...draft }),
  write('places', 'upper-sample', '', { name: 'Ägir', timeZone: 'Europe/Lisbon' }),
  write('topics', 'fisheries', '', { name: 'Fisheries' }),
  event('2030-05-02', ['wire'], { posts: ['first'], topics: ['harbour-trade', 'fisheries'] }),
  event('2030-05-20', ['wire', 'later'], {
    track: 'ministers',
    participants: ['cleo-sample'],
    place: 'upper-sample',
    time: '10:00',
  }),
  event('2030-06-05', ['later'], {
    track: 'ministers',
    participants: ['cleo-sample', 'ada-example'],
    posts: ['second'],
    time: '10:00',
    timeZone: 'Asia/Kolkata',
    corrections: [{ date: '2030-06-07', note: 'It was a call.' }],
  }),
  event('2031-01-01', ['wire', 'wire']),
  event('2035-01-01', ['unfinished'], draft),
];

let digest: Digest;
let withDrafts: Digest;
let oldestFirst: Digest;
beforeAll(async () => {
  digest = await digestOf(texts);
  withDrafts = await digestOf(texts, { drafts: true });
  const about = write('digest', 'digest', 'About.', { order: 'oldest-first', editor: 'Desk' });
  oldestFirst = await digestOf([...texts.filter(({ kind }) => kind !== 'digest'), about]);
});

const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);

function on(date: string): Event {
  const found = digest.events.find(({ id }) => id === `on-${date}`);
  if (!found) throw new Error(`There is no event on ${date}.`);
  return found;
}

describe('the digest', () => {
  test('has what the site says of itself', () => {
    expect(digest).toMatchObject({
      title: 'The Sample Digest',
      language: 'en',
      order: 'newest-first',
    });
    expect(digest.about.trim()).toBe('<p>Everything here is made up.</p>');
    expect(digest.editor).toBeUndefined();
    expect(oldestFirst.editor).toBe('Desk');
  });

  test('is in the order that the site has chosen', () => {
    const newestFirst = ['on-2031-01-01', 'on-2030-06-05', 'on-2030-05-20', 'on-2030-05-02'];
    expect(ids(digest.events)).toEqual(newestFirst);
    expect(ids(oldestFirst.events)).toEqual(newestFirst.toReversed());
    expect(digest.years.map(({ year }) => year)).toEqual(['2031', '2030']);
    expect(oldestFirst.years.map(({ year }) => year)).toEqual(['2030', '2031']);
  });

  test('has articles and posts from the newest', () => {
    expect(ids(digest.articles)).toEqual(['later', 'unread', 'wire']);
    expect(ids(digest.posts)).toEqual(['second', 'first']);
  });

  test('has tracks as they appear on the timeline, and those without events last', () => {
    expect(ids(digest.tracks)).toEqual(['leaders', 'ministers', 'envoys']);
  });

  test('has people, places and topics by name', () => {
    expect(ids(digest.people)).toEqual(['ada-example', 'ben-sample', 'cleo-sample']);
    expect(ids(digest.places)).toEqual(['upper-sample', 'port-sample']);
    expect(ids(digest.topics)).toEqual(['fisheries', 'harbour-trade']);
  });

  test('was updated on the newest day of any record, and not on that of the build', () => {
    expect(digest.updated).toBe('2030-06-10');
  });

  test('reaches to the newest day of an event or a source, and not of what was done to them later', async () => {
    const own = { added: '2030-07-01', revised: '2030-08-01' };
    const corrections = [{ date: '2030-09-01', note: 'A word.' }];
    const withdrawn = { date: '2030-10-01', note: 'At the request of the wire.' };
    const { reachesTo, updated } = await digestOf([
      ...cast,
      write('articles', 'the-article', 'They met.', { published: '2030-05-04', withdrawn }),
      write(
        'events',
        'talks',
        'They met.[^1]\n\n[^1]: [Wire](../articles/the-article.md) "They met."',
        {
          date: '2030-05-03/..',
          ...own,
          corrections,
        },
      ),
    ]);
    expect([reachesTo, updated]).toEqual(['2030-05-04', '2030-10-01']);
  });

  test('is the same whatever the order of the files', async () => {
    const reversed = await digestOf(texts.toReversed());
    expect(ids(reversed.events)).toEqual(ids(digest.events));
    expect(ids(reversed.articles)).toEqual(ids(digest.articles));
    expect(ids(reversed.people)).toEqual(ids(digest.people));
    expect(reversed.events.map(({ summary }) => summary)).toEqual(
      digest.events.map(({ summary }) => summary),
    );
  });
});

describe('the home page', () => {
  const digestWith = (count: number) => {
    const days = Array.from({ length: count }, (_, index) => {
      const month = String(1 + (index % 12)).padStart(2, '0');
      return event(`2030-${month}-${10 + Math.floor(index / 12)}`);
    });
    return digestOf([...cast, article('wire', '2030-01-01'), ...days]);
  };

  test('has ten events of a long timeline, from either end, and the years have all', async () => {
    const { opening, ending, years, events } = await digestWith(60);
    const all = ids(events);
    expect(ids(opening.flatMap((month) => month.events))).toEqual(all.slice(0, 10));
    expect(ids(ending.flatMap((month) => month.events))).toEqual(all.toReversed().slice(0, 10));
    expect(ids(years.flatMap((year) => year.events))).toEqual(all);
  });

  test('has the whole of a timeline of fifty events', async () => {
    const { opening, ending, events } = await digestWith(50);
    expect(ids(opening.flatMap((month) => month.events))).toEqual(ids(events));
    expect(ids(ending.flatMap((month) => month.events))).toEqual(ids(events).toReversed());
  });
});

describe('an event', () => {
  test('knows who took part, in the office of the day', () => {
    const office = ({ participants }: Event) =>
      participants.map(({ agent, roles }) => [agent.id, ...roles.map(({ title }) => title)]);
    expect(office(on('2030-05-20'))).toEqual([['cleo-sample', 'Mayor']]);
    expect(office(on('2030-06-05'))).toEqual([
      ['cleo-sample', 'Minister'],
      ['ada-example', 'Prime Minister'],
    ]);
  });

  test('has its time in the zone it names, else in that of its place', () => {
    expect(on('2030-05-20').time).toMatchObject({ timeZone: 'Europe/Lisbon', zoneName: 'Lisbon' });
    expect(on('2030-06-05').time).toMatchObject({ instant: '2030-06-05T10:00:00.000+05:30' });
    expect(on('2030-05-02').time).toBeUndefined();
  });

  test('has each of its sources once, in the order of the footnotes', () => {
    expect(ids(on('2030-05-20').sources)).toEqual(['wire', 'later']);
    expect(ids(on('2031-01-01').sources)).toEqual(['wire']);
    expect(on('2031-01-01').citations).toHaveLength(2);
  });

  test('was updated with the newest of its sources, its posts and its corrections', () => {
    expect(on('2030-05-02').updated).toBe('2030-05-03');
    expect(on('2030-05-20').updated).toBe('2030-06-10');
    expect(on('2031-01-01').updated).toBe('2030-05-03');
  });

  test('knows its neighbours in time, whatever the order of the page', () => {
    for (const { events } of [digest, oldestFirst]) {
      const event = events.find(({ id }) => id === 'on-2030-05-20');
      expect(event?.earlier?.id).toBe('on-2030-05-02');
      expect(event?.later?.id).toBe('on-2030-06-05');
      expect(event?.laterInTrack?.id).toBe('on-2030-06-05');
      expect(event?.earlierInTrack).toBeUndefined();
    }
  });

  test('is listed with everything it refers to, in the order of the timeline', () => {
    const eventsOf = (things: readonly { id: string; events: readonly Event[] }[], id: string) =>
      ids(things.find((thing) => thing.id === id)?.events ?? []);
    expect(eventsOf(digest.tracks, 'leaders')).toEqual(['on-2031-01-01', 'on-2030-05-02']);
    expect(eventsOf(oldestFirst.tracks, 'leaders')).toEqual(['on-2030-05-02', 'on-2031-01-01']);
    expect(eventsOf(digest.people, 'cleo-sample')).toEqual(['on-2030-06-05', 'on-2030-05-20']);
    expect(eventsOf(digest.places, 'upper-sample')).toEqual(['on-2030-05-20']);
    expect(eventsOf(digest.topics, 'fisheries')).toEqual(['on-2030-05-02']);
    expect(eventsOf(digest.articles, 'wire')).toEqual([
      'on-2031-01-01',
      'on-2030-05-20',
      'on-2030-05-02',
    ]);
    expect(eventsOf(digest.articles, 'unread')).toEqual([]);
    expect(eventsOf(digest.posts, 'first')).toEqual(['on-2030-05-02']);
  });
});

describe('a post', () => {
  test('is shown by the event it names, behind those that the event names, and once', async () => {
    const named = { quotedIn: 'wire', date: '2030-05-01', event: 'on-2030-05-02' };
    const { events } = await digestOf([
      ...cast,
      article('wire', '2030-05-03'),
      write('posts', 'a', 'All is well.', named),
      write('posts', 'b', 'All is well.', named),
      write('posts', 'c', 'All is well.', { quotedIn: 'wire', date: '2030-05-01' }),
      event('2030-05-02', ['wire'], { posts: ['c', 'b'] }),
    ]);
    expect(ids(events[0]?.posts ?? [])).toEqual(['c', 'b', 'a']);
    expect(ids(events[0]?.posts[2]?.events ?? [])).toEqual(['on-2030-05-02']);
  });

  test('is listed with its author and with the article that quotes it', () => {
    const [second, first] = digest.posts;
    const [quotation, ...others] = first?.quotedIn ?? [];
    expect(others).toEqual([]);
    expect(quotation).toMatchObject({ words: 3, of: 3 });
    expect(quotation?.source.id).toBe('wire');
    expect(ids(quotation?.source.posts ?? [])).toEqual(['first']);
    expect(ids(second?.author.posts ?? [])).toEqual(['second']);
    expect(ids(quotation?.passage.posts ?? [])).toEqual(['first']);
    expect(quotation?.passage.text).toBe('All is well,');
  });

  test('has the language of that article, and the office of its author on the day', () => {
    expect(digest.posts[0]).toMatchObject({ language: 'en', roles: [{ title: 'Prime Minister' }] });
  });
});

describe('corrections', () => {
  test('are gathered from events and articles, from the newest', () => {
    expect(digest.corrections.map(({ date, note, record }) => [date, note, record.id])).toEqual([
      ['2030-06-10', 'The day was wrong.', 'later'],
      ['2030-06-07', 'It was a call.', 'on-2030-06-05'],
      ['2030-06-02', 'The name was misspelt.', 'later'],
    ]);
  });

  test('stay with their record, and move its day', () => {
    expect(digest.articles[0]).toMatchObject({ id: 'later', updated: '2030-06-10' });
    expect(digest.articles[0]?.corrections).toHaveLength(2);
    expect(on('2030-06-05').corrections).toHaveLength(1);
  });

  test('are none where nothing had to be corrected', () => {
    expect(on('2030-05-02').corrections).toEqual([]);
  });
});

describe('drafts', () => {
  test('are left out, whatever they are, and with them what they cite', () => {
    const all = [digest.events, digest.articles, digest.posts, digest.people].flat();
    expect(all.filter(({ draft: isDraft }) => isDraft)).toEqual([]);
    expect(digest.updated < '2035').toBe(true);
    expect(digest.years.map(({ year }) => year)).not.toContain('2035');
  });

  test('are there, and marked, when they are asked for', () => {
    const drafts = [withDrafts.events, withDrafts.articles, withDrafts.posts, withDrafts.people]
      .flat()
      .filter(({ draft: isDraft }) => isDraft);
    expect(ids(drafts)).toEqual(['on-2035-01-01', 'unfinished', 'draft', 'zoe-unseen']);
    expect(withDrafts.updated).toBe('2035-01-01');
  });

  test('change no number and no id of what is published', () => {
    const published = withDrafts.events.filter(({ draft: isDraft }) => !isDraft);
    expect(published.map(({ summary }) => summary)).toEqual(
      digest.events.map(({ summary }) => summary),
    );
  });
});
