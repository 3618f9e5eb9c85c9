import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeThreads } from '../../../../src/commands/import/reading/threads.ts';

let folder: string;
let script: URL;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-threads-'));
  const file = join(folder, 'script.mjs');
  writeFileSync(
    file,
    `import { parentPort, threadId, workerData } from 'node:worker_threads';
    parentPort.on('message', (call) => {
      if (call === 'end') process.exit(3);
      if (call === 'throw') throw new Error('thrown');
      parentPort.postMessage({ said: workerData.before + call, threadId });
    });`,
  );
  script = pathToFileURL(file);
});
afterAll(() => rmSync(folder, { recursive: true }));

const threadsOf = (most: number) =>
  makeThreads<string, { said: string; threadId: number }>(script, { before: '> ' }, most);

describe('threads', () => {
  test('answer each call, no more of them than there may be', async () => {
    const threads = threadsOf(2);
    const calls = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const answers = await Promise.all(calls.map(threads.call));
    expect(answers.map(({ said }) => said)).toEqual(calls.map((call) => `> ${call}`));
    expect(new Set(answers.map(({ threadId }) => threadId)).size).toBe(2);
    await threads.end();
  });

  test('that end fail the call that they had; another one answers the next', async () => {
    const threads = threadsOf(1);
    const answers = await Promise.allSettled(['a', 'end', 'b', 'throw', 'c'].map(threads.call));
    expect(answers).toMatchObject([
      { value: { said: '> a' } },
      { reason: new Error('a thread ended with 3') },
      { value: { said: '> b' } },
      { reason: { message: 'thrown' } },
      { value: { said: '> c' } },
    ]);
    await threads.end();
  });
});
