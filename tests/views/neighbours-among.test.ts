import { expect, test } from 'vitest';
import { neighboursAmong } from '../../src/views/neighbours-among.ts';
import { digestAt } from '../outputs/digests.ts';

const { events } = await digestAt('digest');
const ids = ({ earlier, later }: ReturnType<typeof neighboursAmong>) => [earlier?.id, later?.id];

test('An event has those before and after it among the events given, whatever their order.', () => {
  const [newest, , middle, , oldest] = events;
  if (!newest || !middle || !oldest) throw new Error('found fewer than five events');
  const some = [newest, middle, oldest];
  expect(ids(neighboursAmong(some, middle, 'newest-first'))).toEqual([oldest.id, newest.id]);
  expect(ids(neighboursAmong(some.toReversed(), middle, 'oldest-first'))).toEqual([
    oldest.id,
    newest.id,
  ]);
  expect(ids(neighboursAmong(some, newest, 'newest-first'))).toEqual([middle.id, undefined]);
  expect(ids(neighboursAmong(some, oldest, 'newest-first'))).toEqual([undefined, middle.id]);
});

test('An event that is none of them has no neighbours.', () => {
  const [newest, middle] = events;
  if (!newest || !middle) throw new Error('found fewer than two events');
  expect(neighboursAmong([newest], middle, 'newest-first')).toEqual({});
});
