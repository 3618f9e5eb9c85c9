import { expect, test } from 'vitest';
import { measureEvents } from '../measure-events.ts';

test('most events of the stories to build on are found, with their day and who took part', async () => {
  const { met, all, differences } = await measureEvents('tests/importer/corpus/build');
  const f1 = ({ right, found, expected }: typeof all) => (2 * right) / (found + expected);
  expect(f1(met), differences.join('\n')).toBeGreaterThanOrEqual(0.8);
  expect(f1(all), differences.join('\n')).toBeGreaterThanOrEqual(0.8);
});
