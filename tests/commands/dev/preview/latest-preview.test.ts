import { beforeEach, describe, expect, test } from 'vitest';
import { latestPreview } from '../../../../src/commands/dev/preview/latest-preview.ts';
import type { PreviewProcess } from '../../../../src/commands/dev/preview/start-preview.ts';
import { type Problem, problem, startOfFile } from '../../../../src/problem.ts';

const error = problem('content/events/x.md', startOfFile, 'missing-key', 'found no title');

/** A process that serves its own name. */
interface FakeProcess extends PreviewProcess {
  running: boolean;
}

let processes: FakeProcess[];
/** What the next updates come to. */
let outcome: { problems: Problem[] } | Error;

function start(): FakeProcess {
  const name = Buffer.from(`site ${processes.length + 1}`);
  const started: FakeProcess = {
    running: true,
    async file() {
      if (!started.running) throw new Error('ended');
      return name;
    },
    async update() {
      if (outcome instanceof Error) throw outcome;
      return outcome;
    },
    end() {
      started.running = false;
    },
  };
  processes.push(started);
  return started;
}

beforeEach(() => {
  processes = [];
  outcome = { problems: [] };
});

const running = () => processes.map((each) => each.running);

describe('the latest preview', () => {
  test('has no files before it was made', async () => {
    expect(await latestPreview(start).file('index.html')).toBeUndefined();
  });

  test('is made by one process while the program stays the same', async () => {
    const preview = latestPreview(start);
    await preview.update(true);
    await preview.update(false);
    expect(String(await preview.file('index.html'))).toBe('site 1');
    expect(running()).toEqual([true]);
  });

  test('is that of a new program, once that has a good site', async () => {
    const preview = latestPreview(start);
    await preview.update(true);
    await preview.update(true);
    expect(String(await preview.file('index.html'))).toBe('site 2');
    expect(running()).toEqual([false, true]);
  });

  test('stays the last good one while the content has an error, whatever becomes of the program', async () => {
    const preview = latestPreview(start);
    await preview.update(true);
    outcome = { problems: [error] };
    expect(await preview.update(false)).toEqual([error]);
    await preview.update(true);
    await preview.update(true);
    expect(String(await preview.file('index.html'))).toBe('site 1');
    expect(running()).toEqual([true, false, true]);
    outcome = { problems: [] };
    await preview.update(false);
    expect(String(await preview.file('index.html'))).toBe('site 3');
    expect(running()).toEqual([false, false, true]);
  });

  test('stays the last good one while the program cannot be loaded, which is tried again', async () => {
    const preview = latestPreview(start);
    await preview.update(true);
    outcome = new Error('cannot be loaded');
    await expect(preview.update(true)).rejects.toThrow('cannot be loaded');
    processes[1]?.end();
    expect(String(await preview.file('index.html'))).toBe('site 1');
    outcome = { problems: [] };
    await preview.update(false);
    expect(String(await preview.file('index.html'))).toBe('site 3');
  });

  test('is made again when its process is gone', async () => {
    const preview = latestPreview(start);
    await preview.update(true);
    processes[0]?.end();
    await expect(preview.file('index.html')).rejects.toThrow('ended');
    await preview.update(false);
    expect(String(await preview.file('index.html'))).toBe('site 2');
  });

  test('answers from the new process what it asked of one that ended meanwhile', async () => {
    const preview = latestPreview(start);
    await preview.update(true);
    const [first] = processes;
    if (!first) throw new Error('found no process');
    let fail = (_: Error) => {};
    first.file = () =>
      new Promise((_, reject) => {
        fail = reject;
      });
    const file = preview.file('index.html');
    await preview.update(true);
    fail(new Error('ended'));
    expect(String(await file)).toBe('site 2');
  });
});
