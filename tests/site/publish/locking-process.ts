/**
 * One of several processes that fight for a lock. `node tests/run.mjs locking-process.ts FOLDER`
 * takes the lock over and over for a second, leaves the lock of a dead process behind each time,
 * and prints how often it held the lock. It fails if another process held it at the same time.
 */
import { mkdirSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { withLock } from '../../../src/site/publish/lock.ts';

const [folder = ''] = process.argv.slice(2);
const lock = join(folder, 'lock');
const inside = join(folder, 'inside');
let held = 0;

for (const end = performance.now() + 1_000; performance.now() < end; ) {
  try {
    await withLock(lock, alone);
    leaveDeadLock();
  } catch (error) {
    if (!(error instanceof Error && /held by process \d/.test(error.message))) throw error;
  }
  await pause(Math.random() * 3);
}
console.log(held);

async function alone(): Promise<void> {
  mkdirSync(inside); // Throws if another process is in here.
  held += 1;
  await pause(Math.random() * 2);
  rmdirSync(inside);
}

function leaveDeadLock(): void {
  try {
    writeFileSync(lock, `${2 ** 30} 0 dead`, { flag: 'wx' });
  } catch {
    // Another process was quicker.
  }
}
