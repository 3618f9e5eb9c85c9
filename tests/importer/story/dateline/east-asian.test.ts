import { describe, expect, test } from 'vitest';
import { readEastAsian } from '../../../../src/importer/story/dateline/east-asian.ts';

describe('an East Asian dateline says where its words stand', () => {
  test.each([
    ['（新港社記者柯海寧新港1日電）', { sign: [1, 4], byline: [6, 9], place: [9, 11] }],
    ['（新港社新港1日電）', { sign: [1, 4], place: [4, 6] }],
    ['新港社新港5月1日电（记者 柯海宁）', { sign: [0, 3], place: [3, 5], byline: [14, 17] }],
    ['【新港社新港5月1日】', { sign: [1, 4], place: [4, 6] }],
    ['【新港＝新港社】', { place: [1, 3] }],
    ['【新港＝柯海寧】', { place: [1, 3], byline: [4, 7] }],
  ])('%s', (line, ranges) => {
    expect(readEastAsian(line)).toMatchObject(ranges);
  });

  test.each([
    ['（東方社新港1日電）', { number: 1, range: [6, 8] }],
    ['（東方社新港5月1日電）', undefined],
    ['东方社新港13月1日电', undefined],
    ['东方社新港2030年13月1日电', undefined],
  ])('a day of a month only where it has none: %s', (line, dayOfMonth) => {
    expect(readEastAsian(line)?.dayOfMonth).toEqual(dayOfMonth);
  });
});
