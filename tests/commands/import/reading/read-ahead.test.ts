import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAhead } from '../../../../src/commands/import/reading/read-ahead.ts';

async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const found: Value[] = [];
  for await (const value of values) found.push(value);
  return found;
}

describe('what is read ahead', () => {
  test('comes in the order of the items, however long each takes', async () => {
    const items = fc.array(fc.integer({ min: 0, max: 5 }));
    await fc.assert(
      fc.asyncProperty(items, fc.integer({ min: 1, max: 6 }), async (turns, count) => {
        let running = 0;
        let most = 0;
        const read = async (turn: number) => {
          running += 1;
          most = Math.max(most, running);
          for (let left = turn; left > 0; left -= 1) await Promise.resolve();
          running -= 1;
          return turn;
        };
        expect(await all(readAhead(turns, count, read))).toEqual(turns);
        expect(most).toBeLessThanOrEqual(count);
      }),
    );
  });

  test('is begun before its turn', async () => {
    const begun: number[] = [];
    const read = async (item: number) => begun.push(item);
    for await (const _ of readAhead([1, 2, 3, 4], 3, read)) break;
    expect(begun).toEqual([1, 2, 3]);
  });

  test('fails in its turn', async () => {
    const read = async (item: number) => {
      if (item === 2) throw new Error('two');
      return item;
    };
    const found: number[] = [];
    const reading = async () => {
      for await (const item of readAhead([1, 2, 3], 3, read)) found.push(item);
    };
    await expect(reading()).rejects.toThrow('two');
    expect(found).toEqual([1]);
  });
});
