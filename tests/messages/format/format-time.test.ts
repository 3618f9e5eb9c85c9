import { expect, test } from 'vitest';
import { eventTime } from '../../../src/digest/timeline/event-time.ts';
import { en } from '../../../src/messages/en.ts';
import { formatTime } from '../../../src/messages/format/format-time.ts';

test.each([
  ['16:30', 'Asia/Tokyo', '16:30, Tokyo time'],
  ['10:00/11:30', 'America/Argentina/Buenos_Aires', '10:00–11:30, Buenos Aires time'],
  ['22:00/01:30', 'Asia/Tokyo', '22:00–01:30 the next day, Tokyo time'],
  ['16:30', 'Etc/GMT-9', '16:30, UTC+9'],
  ['16:30/17:00', 'Etc/GMT+5', '16:30–17:00, UTC−5'],
  ['16:30', 'UTC', '16:30, UTC time'],
])('%s in %s is "%s"', (time, timeZone, expected) => {
  expect(formatTime(eventTime('2030-05-02', time, timeZone), en)).toBe(expected);
});
