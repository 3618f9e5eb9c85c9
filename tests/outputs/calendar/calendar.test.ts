/** The calendar, read back by ical.js. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { parseFuzzyDate } from '../../../src/content/dates/dates.ts';
import type { Digest, Event, Track } from '../../../src/digest/model.ts';
import { eventTime } from '../../../src/digest/timeline/event-time.ts';
import { messagesFor } from '../../../src/messages/index.ts';
import { eventMarks } from '../../../src/messages/labels/event-marks.ts';
import { calendar, eventCalendar, hasDays } from '../../../src/outputs/calendar/calendar.ts';
import { vtimezone } from '../../../src/outputs/calendar/vtimezone.ts';
import { altered } from '../../altered.ts';
import { digestAt, hostileText, legal, placeOf, variants, withTexts } from '../digests.ts';
import { eventAt } from '../event-at.ts';

/** A hundred digests are made and read, on slow machines too. */
vi.setConfig({ testTimeout: 60_000 });

/** A calendar, its time zones known to ical.js as long as it is looked at. */
function read(text: string): ICAL.Component {
  const root = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return root;
}

function eventsOf(root: ICAL.Component): ICAL.Component[] {
  return root.getAllSubcomponents('vevent');
}

function propertyOf(component: ICAL.Component | undefined, name: string): string | undefined {
  return component?.getFirstPropertyValue(name)?.toString();
}

/** A text under a name that ical.js does not know, and does not decode. */
function textOf(component: ICAL.Component, name: string): string | undefined {
  return propertyOf(component, name)?.replace(/\\(.)/g, (_, sign) => (sign === 'n' ? '\n' : sign));
}

/** The calendar of a digest or a track at its place. */
function calendarOf(digest: Digest, track?: Track): string {
  return calendar(digest, placeOf(digest, 'calendar.ics', track), track);
}

/** The first event with the date, as the calendar has it. */
async function eventOn(date: string, changes: Partial<Event> = {}) {
  const digest = await digestAt('digest');
  const [event] = digest.events;
  const fuzzyDate = parseFuzzyDate(date);
  if (!event || !fuzzyDate) throw new Error(`found no event or no date ${date}`);
  const text = calendarOf(
    altered(digest, { events: [altered(event, { time: undefined, date: fuzzyDate, ...changes })] }),
  );
  return eventsOf(read(text))[0];
}

describe.each(variants)('the calendars of the %s digest at %s', (name, siteUrl) => {
  let digest: Digest;

  beforeAll(async () => {
    digest = await digestAt(name, siteUrl);
  });

  test('say what they are, where they come from, and when to come back', () => {
    for (const track of [undefined, ...digest.tracks]) {
      const root = read(calendarOf(digest, track));
      const folder = siteUrl + (track ? `tracks/${track.id}/` : '');
      expect(propertyOf(root, 'version')).toBe('2.0');
      expect(propertyOf(root, 'prodid')).not.toBe('');
      expect(textOf(root, 'name')).toBe(track ? `${track.title} – ${digest.title}` : digest.title);
      expect(textOf(root, 'x-wr-calname')).toBe(textOf(root, 'name'));
      expect(propertyOf(root, 'url')).toBe(folder);
      expect(propertyOf(root, 'source')).toBe(`${folder}calendar.ics`);
      expect(propertyOf(root, 'refresh-interval')).toBe('P1D');
      expect(propertyOf(root, 'x-published-ttl')).toBe('P1D');
    }
  });

  test('have the events of which the day is known, and no other', () => {
    for (const track of [undefined, ...digest.tracks]) {
      const known = digest.events.filter(
        ({ date: { start, end }, track: own }) =>
          (!track || own?.id === track.id) &&
          start.precision === 'day' &&
          (end?.precision ?? 'day') === 'day',
      );
      const addresses = eventsOf(read(calendarOf(digest, track))).map((event) =>
        propertyOf(event, 'url'),
      );
      expect(addresses).toEqual(known.map(({ permalink }) => permalink.url));
    }
  });

  test('have events with all that is known of them, and nobody to invite', () => {
    for (const component of eventsOf(read(calendarOf(digest)))) {
      const event = digest.events.find(
        ({ permalink }) => permalink.url === propertyOf(component, 'url'),
      );
      if (!event) throw new Error('found an event that is none');
      const { place, track, topics } = event;
      expect(propertyOf(component, 'uid')).toMatch(
        new RegExp(`^tag:[a-z.]+,2026:events/${event.formerly[0] ?? event.id}$`),
      );
      expect(propertyOf(component, 'dtstamp')).toBe(`${event.updated}T12:00:00Z`);
      expect(propertyOf(component, 'summary')).toBe(event.title);
      expect(propertyOf(component, 'location')).toBe(place && `${place.name}, ${place.country}`);
      expect(component.getFirstPropertyValue('geo')).toEqual(place ? [place.lat, place.lon] : null);
      expect(component.getFirstProperty('categories')?.getValues()).toEqual([
        ...(track ? [track.title] : []),
        ...topics.map((topic) => topic.name),
        ...eventMarks(event, messagesFor(digest.language)),
      ]);
      const description = propertyOf(component, 'description') ?? '';
      expect(description.endsWith(`\n\n${event.permalink.url}`)).toBe(true);
      expect(description).not.toMatch(/<(p|sup|a)\b/);
      expect(component.getAllProperties('attendee')).toEqual([]);
      expect(component.getAllProperties('organizer')).toEqual([]);
    }
  });

  test('have timed events at the instant they were at, in the zone of their clock', () => {
    const timed = digest.events.filter(({ time }) => time);
    const starts = eventsOf(read(calendarOf(digest))).map(
      (event) => new ICAL.Event(event).startDate,
    );
    const found = starts.filter(({ isDate }) => !isDate);
    expect(found.map((start) => start.toJSDate().toISOString())).toEqual(
      timed.map(({ time }) => new Date(time?.instant ?? '').toISOString()),
    );
    expect(found.map(({ zone }) => zone?.tzid)).toEqual(timed.map(({ time }) => time?.timeZone));
  });

  test('have lines of 75 octets at most, which end in CRLF and break no character', () => {
    for (const track of [undefined, ...digest.tracks]) {
      const text = calendarOf(digest, track);
      const lines = text.split('\r\n');
      expect(lines.pop()).toBe('');
      expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
      expect(lines.filter((line) => /[\r\n]|\p{Cs}/u.test(line))).toEqual([]);
    }
  });
});

describe('an event', () => {
  test.each([
    ['2030-05-02', '2030-05-02', '2030-05-03', 'a day'],
    ['2029-12-30/2030-01-02', '2029-12-30', '2030-01-03', 'a span over the turn of the year'],
    ['2028-02-27/2028-02-28', '2028-02-27', '2028-02-29', 'a leap year'],
    ['2030-05-02~', '2030-05-02', '2030-05-03', 'a day that is about right'],
  ])('of %s is on the days from %s up to, and not on, %s: %s', async (date, start, end) => {
    const event = await eventOn(date);
    expect(propertyOf(event, 'dtstart')).toBe(start);
    expect(propertyOf(event, 'dtend')).toBe(end);
    expect(event?.getFirstProperty('dtstart')?.type).toBe('date');
  });

  test.each(['2030', '2030-05', '2030-05?', '2030-05/2030-06', '2030-05-30/2030-06'])(
    'of %s is left out',
    async (date) => {
      expect(await eventOn(date)).toBeUndefined();
    },
  );

  test.each([
    ['2030-05-02', 'CONFIRMED', /^(?!around|perhaps)/],
    ['2030-05-02~', 'TENTATIVE', /^about Thursday, 2 May 2030\n\n/],
    ['2030-05-02?', 'TENTATIVE', /^perhaps Thursday, 2 May 2030\n\n/],
    ['2030-05-02/2030-05-03~', 'TENTATIVE', /2 May 2030 to about 3 May 2030\n\n/],
  ])('of %s is %s, and says why', async (date, status, description) => {
    const event = await eventOn(date);
    expect(propertyOf(event, 'status')).toBe(status);
    expect(propertyOf(event, 'description')).toMatch(description);
  });

  test('that was retracted stays, and is cancelled', async () => {
    const event = await eventOn('2030-05-02~', { isRetracted: true });
    expect(propertyOf(event, 'status')).toBe('CANCELLED');
  });

  test.each([
    ['2030-05-02', '10:00/11:30', '2030-05-02T10:00:00', '2030-05-02T11:30:00'],
    ['2030-05-02', '22:00/01:30', '2030-05-02T22:00:00', '2030-05-03T01:30:00'],
    ['2030-05-02/..', undefined, '2030-05-02', undefined],
    ['2030-05-02/', undefined, '2030-05-02', undefined],
  ])('of %s, %s, is from %s up to %s', async (edtf, time, start, end) => {
    const digest = await digestAt('digest');
    const events = [eventAt(digest.events[0], edtf, time)];
    const [event] = eventsOf(read(calendarOf(altered(digest, { events }))));
    expect([propertyOf(event, 'dtstart'), propertyOf(event, 'dtend')]).toEqual([start, end]);
    const zone = time === undefined ? null : 'Asia/Tokyo';
    expect(event?.getFirstProperty('dtstart')?.getFirstParameter('tzid') ?? null).toBe(zone);
  });

  test('that goes on says so', async () => {
    const digest = await digestAt('digest');
    const events = [eventAt(digest.events[0], '2030-05-02/..')];
    const [event] = eventsOf(read(calendarOf(altered(digest, { events }))));
    expect(propertyOf(event, 'description')).toMatch(/^since Thursday, 2 May 2030\n\n/);
    expect(propertyOf(event, 'status')).toBe('CONFIRMED');
  });

  test('with a time has a start and no end, as nobody said how long it took', async () => {
    const event = await eventOn('2030-05-02', {
      time: eventTime('2030-05-02', '16:30', 'Asia/Tokyo'),
    });
    expect(propertyOf(event, 'dtstart')).toBe('2030-05-02T16:30:00');
    expect(event?.getFirstProperty('dtend')).toBeNull();
  });

  test.each([
    ['2029-12-31', '20:00', 'America/Los_Angeles', '2030-01-01T04:00:00.000Z', 'is in two years'],
    [
      '2025-10-05',
      '03:10',
      'Australia/Adelaide',
      '2025-10-04T16:40:00.000Z',
      'is just past a change',
    ],
  ])('of %s, %s in %s, which %5$s, is at its instant', async (date, local, zone, instant) => {
    const event = await eventOn(date, { time: eventTime(date, local, zone) });
    const start = event && new ICAL.Event(event).startDate.toJSDate();
    expect(start?.toISOString()).toBe(instant);
  });

  test.each([
    [{}, [undefined, undefined, undefined]],
    [{ added: '2030-06-01' }, ['2030-06-01T12:00:00Z', undefined, undefined]],
    [
      { added: '2030-06-01', revised: ['2030-06-02', '2030-06-04'], updated: '2030-06-04' },
      ['2030-06-01T12:00:00Z', '2030-06-04T12:00:00Z', '2'],
    ],
    [
      {
        revised: ['2030-06-02'],
        corrections: ['2030-06-02', '2030-06-03'].map((date) => ({ date, note: 'Mended.' })),
        updated: '2030-06-03',
      },
      [undefined, '2030-06-03T12:00:00Z', '2'],
    ],
  ])('of the days %j was made and changed then, and so often', async (days, expected) => {
    const event = await eventOn('2030-05-02', { corrections: [], ...days });
    const names = ['created', 'last-modified', 'sequence'];
    expect(names.map((name) => propertyOf(event, name))).toEqual(expected);
  });

  test('on the equator has a position too', async () => {
    const [place] = (await digestAt('digest')).places;
    if (!place) throw new Error('found no place');
    const event = await eventOn('2030-05-02', { place: altered(place, { lat: 0, lon: 0 }) });
    expect(event?.getFirstPropertyValue('geo')).toEqual([0, 0]);
  });
});

test('an event has the same UID wherever on its host the digest is published', async () => {
  const ids = async (siteUrl: string) =>
    eventsOf(read(calendarOf(await digestAt('digest', siteUrl)))).map((event) =>
      propertyOf(event, 'uid'),
    );
  const atRoot = await ids('https://digest.example/');
  expect(await ids('https://digest.example/repo/')).toEqual(atRoot);
  expect(new Set(atRoot).size).toBe(atRoot.length);
});

test.each(['2030-05-03', ''])(
  'a calendar without events has one component all the same, on %j',
  async (updated) => {
    const root = read(calendarOf(altered(await digestAt('digest'), { events: [], updated })));
    const components = root.getAllSubcomponents();
    expect(components.map(({ name }) => name)).toEqual(['vtimezone']);
  },
);

test('a UID is a text, in which a comma is escaped', async () => {
  const lines = calendarOf(await digestAt('digest'))
    .replaceAll('\r\n ', '')
    .split('\r\n');
  const [uid] = lines.filter((line) => line.startsWith('UID:'));
  expect(uid).toBe('UID:tag:digest.example\\,2026:events/2030-07-04-special-envoys');
});

test('a time zone has the changes of its clocks at the very hour, as the old offset counts', () => {
  const lines = vtimezone('Australia/Adelaide', ['2025-12-01T00:00:00Z']).map((line) =>
    line.join(':'),
  );
  expect(lines.join('\n')).toContain(
    [
      'BEGIN:STANDARD',
      'DTSTART:20250406T030000',
      'TZOFFSETFROM:+1030',
      'TZOFFSETTO:+0930',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:20251005T020000',
      'TZOFFSETFROM:+0930',
      'TZOFFSETTO:+1030',
      'END:DAYLIGHT',
    ].join('\n'),
  );
});

test('whatever the zone and the time, a calendar reader finds the instant', async () => {
  const digest = await digestAt('digest');
  const [event] = digest.events;
  if (!event) throw new Error('found no event');
  const zones = [
    ...['Asia/Kolkata', 'Europe/Vienna', 'Europe/Dublin', 'America/New_York', 'America/St_Johns'],
    ...['Australia/Adelaide', 'Pacific/Chatham', 'Pacific/Kiritimati', 'Africa/Casablanca', 'UTC'],
    ...['Asia/Pyongyang', 'Pacific/Apia', 'America/Caracas', 'Asia/Kathmandu'],
  ];
  const time = fc
    .tuple(
      fc.date({ min: new Date('1990-01-01'), max: new Date('2035-12-31'), noInvalidDate: true }),
      fc.constantFrom(...zones),
    )
    .map(([date, zone]) => {
      const [day = '', clock = ''] = date.toISOString().split('T');
      return { day, time: eventTime(day, clock.slice(0, 'HH:MM'.length), zone) };
    });
  fc.assert(
    fc.property(fc.array(time, { minLength: 1, maxLength: 6 }), (times) => {
      const events = times.flatMap((made) => {
        const date = parseFuzzyDate(made.day);
        return date ? [altered(event, { date, time: made.time })] : [];
      });
      const found = eventsOf(read(calendarOf(altered(digest, { events })))).map((component) =>
        new ICAL.Event(component).startDate.toJSDate().toISOString(),
      );
      expect(found).toEqual(times.map((made) => new Date(made.time.instant).toISOString()));
    }),
  );
});

test('whatever the texts, the calendar can be read and keeps them', async () => {
  const digest = await digestAt('digest');
  const count = eventsOf(read(calendarOf(digest))).length;
  fc.assert(
    fc.property(hostileText, (text) => {
      const written = calendarOf(withTexts(digest, text));
      const lines = written.split('\r\n');
      expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
      expect(written).toBe(legal(written));
      for (const line of written.replaceAll('\r\n ', '').split('\r\n')) {
        expect(line).toMatch(/^(?!SUMMARY:)|^SUMMARY:([^\\;,]|\\[\\;,n])*$/);
      }
      const root = read(written);
      const expected = legal(text).replace(/\r\n?/g, '\n');
      expect(textOf(root, 'name')).toBe(expected);
      expect(eventsOf(root)).toHaveLength(count);
      for (const event of eventsOf(root)) {
        expect(propertyOf(event, 'summary')).toBe(expected);
        // A backslash before the comma of a list: ical.js takes the comma for an escaped one.
        if (expected.endsWith('\\')) continue;
        const categories = event.getFirstProperty('categories')?.getValues();
        expect(new Set(categories)).toEqual(new Set([expected]));
      }
    }),
  );
});

describe.each(variants)('the file of each event of the %s digest at %s', (name, siteUrl) => {
  test('has the event as the calendar has it, or none where that has none', async () => {
    const digest = await digestAt(name, siteUrl);
    const inCalendar = eventsOf(read(calendarOf(digest)));
    for (const event of digest.events) {
      const own = eventsOf(read(eventCalendar(digest, event)));
      expect(own).toHaveLength(hasDays(event) ? 1 : 0);
      const same = inCalendar.filter((each) => propertyOf(each, 'url') === event.permalink.url);
      expect(own.map(String)).toEqual(same.map(String));
    }
  });
});
