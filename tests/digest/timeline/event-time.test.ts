import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventTime } from '../../../src/digest/timeline/event-time.ts';

describe('the instant of a time of day', () => {
  test.each([
    ['2025-11-23', '16:30', 'Africa/Johannesburg', '2025-11-23T16:30:00.000+02:00'],
    ['2025-07-01', '00:00', 'UTC', '2025-07-01T00:00:00.000+00:00'],
    ['2025-07-01', '23:59', 'America/New_York', '2025-07-01T23:59:00.000-04:00'],
    ['2025-12-01', '23:59', 'America/New_York', '2025-12-01T23:59:00.000-05:00'],
    ['2024-02-29', '12:00', 'Asia/Tokyo', '2024-02-29T12:00:00.000+09:00'],
    ['2025-10-27', '09:15', 'Asia/Kolkata', '2025-10-27T09:15:00.000+05:30'],
    ['2025-10-27', '09:15', 'Asia/Kathmandu', '2025-10-27T09:15:00.000+05:45'],
    ['2025-07-01', '09:15', 'Australia/Adelaide', '2025-07-01T09:15:00.000+09:30'],
    ['2025-07-01', '09:15', 'America/St_Johns', '2025-07-01T09:15:00.000-02:30'],
    ['2025-07-01', '09:15', 'Pacific/Kiritimati', '2025-07-01T09:15:00.000+14:00'],
  ])('%s %s in %s', (day, local, timeZone, instant) => {
    expect(eventTime(day, local, timeZone).instant).toBe(instant);
  });
});

describe('when summer time ends, a time that the clocks show twice is the first of the two', () => {
  test.each([
    ['2025-10-26', '01:30', 'Europe/Lisbon', '2025-10-26T01:30:00.000+01:00'],
    ['2025-11-02', '01:00', 'America/New_York', '2025-11-02T01:00:00.000-04:00'],
    ['2025-11-02', '01:59', 'America/Los_Angeles', '2025-11-02T01:59:00.000-07:00'],
    ['2025-04-06', '01:45', 'Australia/Lord_Howe', '2025-04-06T01:45:00.000+11:00'],
  ])('%s %s in %s', (day, local, timeZone, instant) => {
    expect(eventTime(day, local, timeZone).instant).toBe(instant);
  });

  test('the hours around it are there once', () => {
    const at = (local: string) => eventTime('2025-11-02', local, 'America/New_York').instant;
    expect(at('00:59')).toBe('2025-11-02T00:59:00.000-04:00');
    expect(at('02:00')).toBe('2025-11-02T02:00:00.000-05:00');
  });
});

describe('when summer time begins, a time that the clocks leave out is counted on', () => {
  test.each([
    ['2025-03-30', '01:30', 'Europe/Lisbon', '2025-03-30T02:30:00.000+01:00'],
    ['2025-03-09', '02:00', 'America/New_York', '2025-03-09T03:00:00.000-04:00'],
    ['2025-10-05', '02:15', 'Australia/Lord_Howe', '2025-10-05T02:45:00.000+11:00'],
    ['2011-12-30', '10:00', 'Pacific/Apia', '2011-12-31T10:00:00.000+14:00'],
  ])('%s %s in %s', (day, local, timeZone, instant) => {
    expect(eventTime(day, local, timeZone).instant).toBe(instant);
  });
});

test('the time stays as it was written, and its clock is called after the city', () => {
  expect(eventTime('2025-07-01', '09:05', 'America/Argentina/Buenos_Aires')).toEqual({
    local: '09:05',
    day: '2025-07-01',
    timeZone: 'America/Argentina/Buenos_Aires',
    zoneName: 'Buenos Aires',
    instant: '2025-07-01T09:05:00.000-03:00',
  });
  expect(eventTime('2025-07-01', '09:05', 'UTC').zoneName).toBe('UTC');
});

describe('a time with an end', () => {
  test.each([
    ['10:00/11:30', '2030-05-02', '2030-05-02T11:30:00.000+09:00'],
    ['22:00/01:30', '2030-05-03', '2030-05-03T01:30:00.000+09:00'],
    ['00:01/00:00', '2030-05-03', '2030-05-03T00:00:00.000+09:00'],
  ])('%s ends on %s', (time, day, instant) => {
    const { local, end } = eventTime('2030-05-02', time, 'Asia/Tokyo');
    expect([local, end?.local].join('/')).toBe(time);
    expect([end?.day, end?.instant]).toEqual([day, instant]);
  });

  test('goes over the end of a year', () => {
    expect(eventTime('2029-12-31', '23:30/00:30', 'Asia/Tokyo').end?.day).toBe('2030-01-01');
  });

  test('lasts as long as it did where the clocks changed meanwhile', () => {
    const { instant, end } = eventTime('2025-10-25', '23:00/03:00', 'Europe/Lisbon');
    expect((Date.parse(end?.instant ?? '') - Date.parse(instant)) / 3_600_000).toBe(5);
  });

  test('never ends before it starts, also where the clocks left out its start', () => {
    const zones = fc.constantFrom('Europe/Lisbon', 'Australia/Lord_Howe', 'Asia/Tokyo');
    const day = fc.constantFrom('2025-03-30', '2025-10-26', '2025-10-05', '2025-04-06');
    const clock = fc
      .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
    fc.assert(
      fc.property(day, clock, clock, zones, (date, from, to, zone) => {
        fc.pre(from !== to);
        const { instant, end } = eventTime(date, `${from}/${to}`, zone);
        if (end) expect(Date.parse(end.instant)).toBeGreaterThan(Date.parse(instant));
      }),
    );
    expect(eventTime('2025-03-30', '01:30/02:10', 'Europe/Lisbon').end).toBeUndefined();
  });
});

describe('whatever the zone of the machine', () => {
  const minute = 60_000;
  const shownIn = (timeZone: string) => {
    const format = new Intl.DateTimeFormat('sv-SE', {
      timeZone,
      dateStyle: 'short',
      timeStyle: 'short',
    });
    return (instant: number) => format.format(instant);
  };
  const zones = [
    'America/Los_Angeles',
    'America/St_Johns',
    'Asia/Kolkata',
    'Australia/Lord_Howe',
    'Europe/Lisbon',
    'Pacific/Kiritimati',
  ].map((timeZone) => ({ timeZone, shown: shownIn(timeZone) }));
  const start = Date.UTC(2024, 0, 1) / minute;
  const minutes = fc.integer({ min: start, max: start + 2 * 366 * 24 * 60 });

  test('the instant is the first one at which the clocks of the place show the time', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), minutes, ({ timeZone, shown }, time) => {
        const wall = new Date(time * minute).toISOString();
        const [day, local] = [wall.slice(0, 10), wall.slice(11, 16)];
        // Every offset there is, the one furthest east first.
        const offsets = Array.from({ length: 27 * 4 }, (_, quarter) => 14 * 60 - 15 * quarter);
        const first = offsets
          .map((offset) => (time - offset) * minute)
          .find((instant) => shown(instant) === `${day} ${local}`);
        fc.pre(first !== undefined);
        const { instant } = eventTime(day, local, timeZone);
        expect(Date.parse(instant)).toBe(first);
        expect(instant.slice(0, 16)).toBe(`${day}T${local}`);
      }),
      { numRuns: 60 },
    );
  });
});
