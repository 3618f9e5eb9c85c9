import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import {
  calendarDate,
  fuzzyDate,
  time,
  timeOrRange,
  timeZone,
} from '../../../src/content/schema/dates.ts';
import { id, language, line, sha256, webAddress } from '../../../src/content/schema/values.ts';
import { hostileStrings } from '../hostile-strings.ts';

function accepts(schema: z.ZodType, value: unknown): boolean {
  return schema.safeParse(value).success;
}

interface Examples {
  schema: z.ZodType;
  accepted: unknown[];
  refused: unknown[];
}

const examples: Record<string, Examples> = {
  line: {
    schema: line,
    accepted: [
      'a',
      'Ships, and "wares"',
      '\u96db\u5f62',
      '0',
      'a\u00a0b',
      'e\u0301',
      'a\u00adb',
      '\u200f\u05d0',
    ],
    refused: [
      '',
      ' ',
      'a ',
      ' a',
      'a\nb',
      'a\tb',
      '\u00a0',
      '\u00ad',
      '\u3164',
      '\u200d\u200e',
      '\u115f \u2060',
      5,
      null,
      ['a'],
    ],
  },
  id: {
    schema: id,
    accepted: ['a', '2025', 'port-sample', 'a-1-b'],
    refused: [
      '',
      '-a',
      'a-',
      'a--b',
      'A',
      '\u00e9',
      'a_b',
      'a.md',
      'a/b',
      '..',
      ' a',
      'a\n',
      '\u0131',
    ],
  },
  calendarDate: {
    schema: calendarDate,
    accepted: ['2025-11-23', '2024-02-29'],
    refused: ['2025-02-29', '2025-11', '2025-11-23~', 20251123, '', null, new Date(0)],
  },
  fuzzyDate: {
    schema: fuzzyDate,
    accepted: ['2025-11-23', '2025-11', 2025, '2025~', '2025-11-23/2025-11-24'],
    refused: ['2025-13', 25, 2025.5, '2025-11-24/2025-11-23', '', null, true],
  },
  time: {
    schema: time,
    accepted: ['00:00', '09:05', '23:59'],
    refused: [
      '24:00',
      '9:05',
      '09:60',
      '09:05:00',
      '09.05',
      '9:05 am',
      '09:05Z',
      1230,
      '\u0660\u0669:05',
    ],
  },
  webAddress: {
    schema: webAddress,
    accepted: [
      'https://example.com/',
      'http://example.com/a?b=c#d',
      'https://\u00e9.example/\u00e9',
    ],
    refused: [
      'javascript:alert(1)',
      '//example.com',
      'example.com',
      'https:example.com',
      'https://',
      'https:///a',
      'https://a b.example/',
      'https://example.com/a b',
      'https://example.com/a\nb',
      'https://example.com/\t',
      ' https://example.com/',
      'https://ada@example.com/',
      'https:\\\\example.com\\',
      'ftp://example.com/',
      'HTTPS//example.com',
    ],
  },
  language: {
    schema: language,
    accepted: ['en', 'pt-BR', 'sr-Latn', 'haw', 'zh-Hant-TW'],
    refused: [
      '',
      'EN',
      'en_GB',
      'english',
      'english-GB',
      'pt-br',
      'e',
      'eng',
      'en-',
      '*',
      'x-private',
    ],
  },
  timeOrRange: {
    schema: timeOrRange,
    accepted: ['10:00', '10:00/11:30', '22:00/01:30', '00:00/23:59'],
    refused: ['10:00/10:00', '10:00/24:00', '10:00/', '/10:00', '10:00/..', '10:00-11:00', 10, ''],
  },
  timeZone: {
    schema: timeZone,
    accepted: [
      'Asia/Tokyo',
      'asia/tokyo',
      'UTC',
      'utc',
      'America/Argentina/Buenos_Aires',
      'Africa/Johannesburg',
    ],
    refused: ['', 'Tokyo', 'CET', 'JST', '+09:00', 'UTC+9', 'Asia/Tokio', 'Asia/Tokyo\n', '../UTC'],
  },
  sha256: {
    schema: sha256,
    accepted: ['0'.repeat(64), 'deadbeef'.repeat(8)],
    refused: ['', '0'.repeat(63), '0'.repeat(65), 'DEADBEEF'.repeat(8), 'g'.repeat(64), 0],
  },
};

describe.each(Object.entries(examples))('%s', (_, { schema, accepted, refused }) => {
  test.each(accepted.map((value) => [value]))('accepts %j', (value) => {
    expect(accepts(schema, value)).toBe(true);
  });

  test.each(refused.map((value) => [value]))('refuses %j', (value) => {
    expect(accepts(schema, value)).toBe(false);
  });

  test('decides on hostile strings without an exception', () => {
    for (const text of hostileStrings) expect(accepts(schema, text)).toBeTypeOf('boolean');
  });
});

test('a time zone that is accepted can be computed with', () => {
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    expect(accepts(timeZone, zone), zone).toBe(true);
  }
});

test('every minute of the day is a time, and nothing else that looks like one', () => {
  const two = fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, '0'));
  fc.assert(
    fc.property(two, two, (hour, minute) => {
      expect(accepts(time, `${hour}:${minute}`)).toBe(Number(hour) < 24 && Number(minute) < 60);
    }),
  );
});
