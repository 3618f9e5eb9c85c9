import { expect, test } from 'vitest';
import { newestFirst } from '../../src/views/newest-first.ts';
import { digestAt } from '../outputs/digests.ts';

test('events come with the newest first, whichever comes first on the timeline', async () => {
  const { events } = await digestAt('minimal');
  const [event] = events;
  if (!event) throw new Error('found no event');
  const older = { ...event, title: 'older' };
  const newer = { ...event, title: 'newer' };
  const titles = (list: ReturnType<typeof newestFirst>) => list.map(({ title }) => title);
  expect(titles(newestFirst([newer, older], 'newest-first'))).toEqual(['newer', 'older']);
  expect(titles(newestFirst([older, newer], 'oldest-first'))).toEqual(['newer', 'older']);
});
