import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { debounce } from '../../../../src/commands/dev/watching/debounce.ts';

const waits = { quiet: 30, busy: 250, longest: 2000 };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A job that takes a while, and the states of a file that it saw. */
function rebuilding(milliseconds: number) {
  let state = 0;
  const seen: number[] = [];
  const request = debounce(async () => {
    seen.push(state);
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
  }, waits);
  const write = () => {
    state += 1;
    request();
  };
  return { seen, write };
}

describe('a job that is requested many times', () => {
  test('runs soon after a single request', async () => {
    const { seen, write } = rebuilding(100);
    write();
    await vi.advanceTimersByTimeAsync(waits.quiet);
    expect(seen).toEqual([1]);
  });

  test('runs once for the steps in which an editor saves', async () => {
    const { seen, write } = rebuilding(100);
    for (let step = 0; step < 3; step += 1) {
      write();
      await vi.advanceTimersByTimeAsync(20);
    }
    await vi.advanceTimersByTimeAsync(5000);
    expect(seen).toEqual([3]);
  });

  describe.each([5, 300])('that takes %i ms', (duration) => {
    test.each([0, 40, 400, 1000, 1900])(
      'runs once or twice for 500 writes in two seconds, with a pause after %i ms, and sees the last state',
      async (pause) => {
        const { seen, write } = rebuilding(duration);
        for (let time = 0; time < 2000; time += 4) {
          write();
          await vi.advanceTimersByTimeAsync(time === pause ? 50 : 4);
        }
        await vi.advanceTimersByTimeAsync(5000);
        expect(seen.length).toBeLessThanOrEqual(2);
        expect(seen.at(-1)).toBe(500);
      },
    );
  });

  test('runs at once for each of a person who saves again and again', async () => {
    const { seen, write } = rebuilding(50);
    for (let count = 0; count < 50; count += 1) {
      for (let step = 0; step < 6; step += 1) write();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(seen).toHaveLength(50);
  });

  test('runs now and then while requests never cease', async () => {
    const { seen, write } = rebuilding(300);
    for (let time = 0; time < 20_000; time += 20) {
      write();
      await vi.advanceTimersByTimeAsync(20);
    }
    expect(seen.length).toBeGreaterThanOrEqual(8);
  });

  test('never runs twice at a time', async () => {
    let [running, most] = [0, 0];
    const request = debounce(async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      running -= 1;
    }, waits);
    for (let time = 0; time < 5000; time += 50) {
      request();
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(most).toBe(1);
  });
});
