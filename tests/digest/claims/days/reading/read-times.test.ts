import { describe, expect, test } from 'vitest';
import { readTimes } from '../../../../../src/digest/claims/days/reading/read-times.ts';

const minutesIn = (text: string) => readTimes(text).flatMap(({ minutes }) => minutes);

describe('a time of the day is read', () => {
  test.each([
    ['It began at 18:30.', 18 * 60 + 30],
    ['The Mayor opened the sitting at 18.30 on 12 March.', 18 * 60 + 30],
    ['Held in the hall from 10.30.', 10 * 60 + 30],
    ['Die Sitzung begann um 19.15 Uhr.', 19 * 60 + 15],
    ['She spoke at 2.05 p.m. in the hall.', 14 * 60 + 5],
    ['The vote was at half past nine.', 9 * 60 + 30],
    ['La sesión empezó a las 21:10.', 21 * 60 + 10],
  ])('%s', (text, minutes) => {
    expect(minutesIn(text)).toContain(minutes);
  });
});

describe('a number with a point is none', () => {
  test.each([
    'Turnout fell to 18.30 percent.',
    'It rose from 10.25 million to 11.50 million.',
    'The shares closed at 18.3.',
    'She ran it in 10.30 seconds.',
    'It costs 4.50.',
  ])('%s', (text) => {
    expect(minutesIn(text)).toEqual([]);
  });
});
