/** The table of events, read by the grammar of RFC 4180. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Digest } from '../../../src/digest/model.ts';
import { eventsCsv } from '../../../src/outputs/data/events-csv.ts';
import { altered } from '../../altered.ts';
import { digestAt, hostileText, legal, variants, withTexts } from '../digests.ts';
import { eventAt } from '../event-at.ts';
import { readCsv } from './csv.ts';

function readEvents(digest: Digest): Record<string, string>[] {
  const csv = eventsCsv(digest);
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  const [header = [], ...rows] = readCsv(csv.slice(1));
  return rows.map((row) => {
    expect(row).toHaveLength(header.length);
    return Object.fromEntries(header.map((name, index) => [name, row[index] ?? '']));
  });
}

describe.each(variants)('the table of the %s digest at %s', (name, siteUrl) => {
  let digest: Digest;

  beforeAll(async () => {
    digest = await digestAt(name, siteUrl);
  });

  test('has one row for each event, in the order of the timeline', () => {
    expect(readEvents(digest)).toMatchObject(
      digest.events.map(({ id, date, time, kind, title, track, place, occasion = '' }) => ({
        id,
        url: `${siteUrl}events/${id}/`,
        date: date.edtf,
        earliest: date.earliest,
        latest: date.openEnd ? '' : date.latest,
        time: time?.local ?? '',
        timeZone: time?.timeZone ?? '',
        kind,
        title,
        track: track?.title ?? '',
        place: place?.name ?? '',
        lat: place ? String(place.lat) : '',
        lon: place ? String(place.lon) : '',
        occasion,
      })),
    );
  });
});

test.each([
  ['2030-05-02', '10:00/11:30', ['2030-05-02', '2030-05-02', '10:00', '11:30', 'Asia/Tokyo']],
  ['2030-05-02', '16:30', ['2030-05-02', '2030-05-02', '16:30', '', 'Asia/Tokyo']],
  ['2030-05-02/..', undefined, ['2030-05-02', '', '', '', '']],
  ['2030-05/', undefined, ['2030-05-01', '', '', '', '']],
])('an event of %s, %s, is at %j', async (edtf, time, expected) => {
  const digest = await digestAt('minimal');
  const events = [eventAt(digest.events[0], edtf, time)];
  const [row = {}] = readEvents(altered(digest, { events }));
  const names = ['earliest', 'latest', 'time', 'endTime', 'timeZone'];
  expect([row.date, ...names.map((name) => row[name])]).toEqual([edtf, ...expected]);
});

test('an event says when it was added and revised', async () => {
  const digest = await digestAt('minimal');
  const changed = { added: '2030-08-01', revised: ['2030-08-02', '2030-08-04'] };
  const events = digest.events.map((event) => altered(event, changed));
  expect(readEvents(digest)[0]).toMatchObject({ added: '', revised: '' });
  expect(readEvents(altered(digest, { events }))[0]).toMatchObject({
    added: '2030-08-01',
    revised: '2030-08-02; 2030-08-04',
  });
});

test.each([true, false])('an event says whether it is retracted: %s', async (isRetracted) => {
  const digest = await digestAt('minimal');
  const events = digest.events.map((event) => altered(event, { isRetracted }));
  expect(readEvents(altered(digest, { events }))[0]?.retracted).toBe(String(isRetracted));
});

test.each([true, false])('an event says whether it is disputed: %s', async (isDisputed) => {
  const digest = await digestAt('minimal');
  const events = digest.events.map((event) => altered(event, { isDisputed }));
  expect(readEvents(altered(digest, { events }))[0]?.disputed).toBe(String(isDisputed));
});

test('a row says where, with whom, about what and by which sources', async () => {
  const [event] = readEvents(await digestAt('minimal'));
  expect(event).toMatchObject({
    country: 'Samplia',
    lat: '38.7',
    participants: 'Ada Example; Ben Sample',
    topics: 'Harbour trade',
    sources:
      'Sample Wire: Example and Sample meet in Port Sample, 2025-11-23; ' +
      'Ada Example on Samplegram, 23 November 2025',
    summary: 'They met on the sidelines of the Sample Summit. They spoke about the harbour trade.',
  });
});

describe('a spreadsheet is given no formula', () => {
  test.each([
    ...['=cmd|', '+1+1', '-1+1', '@SUM(1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1', '＠SUM(1)'],
    ...['-cmd', '--1', '-', '-1,5', '=', '"=1"'.slice(1)],
  ])('%j', async (title) => {
    const digest = await digestAt('minimal');
    const [event] = readEvents(withTexts(digest, title));
    expect(event?.title).toBe(`'${title}`);
  });

  test.each(['-26.2041', '-5', 'a=1', "'=1", '1-2', 'a\n=1'])('nor loses %j', async (title) => {
    const [event] = readEvents(withTexts(await digestAt('minimal'), title));
    expect(event?.title).toBe(title);
  });
});

test('whatever the texts, the table keeps its form and the texts', async () => {
  const digest = await digestAt('digest');
  fc.assert(
    fc.property(hostileText, (text) => {
      const expected = legal(text);
      for (const event of readEvents(withTexts(digest, text))) {
        expect([expected, `'${expected}`]).toContain(event.title);
        for (const value of Object.values(event)) {
          if (!/^-\d+(\.\d+)?$/.test(value)) expect(value).not.toMatch(/^\s*[=+\-@]|^[\t\r\n]/);
        }
      }
    }),
  );
});
