import { expect, test } from 'vitest';
import { isAnotherTime } from '../../../../src/importer/events/sentence/another-time.ts';
import { isOfSameDay } from '../../../../src/importer/events/sentence/same-day.ts';

test.each([
  "'s Avonds at ze met de burgemeester.",
  '’s Avonds at ze met de burgemeester.',
  '’s Ochtends had ze de burgemeester gesproken.',
])('an hour of the day, with either apostrophe: %s', (sentence) => {
  expect(isAnotherTime(sentence, 'nl')).toBe(true);
  expect(isOfSameDay(sentence)).toBe(true);
});
