/** Events of every kind of date. */
import { type RecordText, write } from '../records.ts';

function event(id: string, front: Parameters<typeof write<'events'>>[3]): RecordText {
  const summary = 'They met.[^1]\n\n[^1]: [Wire](../articles/the-article.md) "They met."';
  return write('events', id, summary, { place: 'port-sample', ...front });
}

/** In the order in which they belong. */
export const inOrder: readonly RecordText[] = [
  event('m-year', { date: '2029' }),
  event('l-year-and-more', { date: '2029/2030' }),
  event('k-new-year', { date: '2029-12-31/2030-01-01' }),
  event('h-same-day', { date: '2030-05-01', track: 'ministers' }),
  event('i-same-day', { date: '2030-05-01' }),
  event('j-month', { date: '2030-05', track: 'ministers' }),
  event('g-at-nine', { date: '2030-05-02', time: '09:00' }),
  event('f-at-ten', { date: '2030-05-02', time: '10:00', track: 'ministers' }),
  event('e-doubtful', { date: '2030-05-03~' }),
  event('d-span', { date: '2030-05-03/2030-05-05' }),
  event('c-next-year', { date: '2031-01-01' }),
];
