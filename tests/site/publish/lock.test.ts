import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withLock } from '../../../src/site/publish/lock.ts';
import { testWith } from '../../system.ts';

const deadOwner = `${2 ** 30} 0 token`;

let folder: string;
let lock: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-lock-'));
  lock = join(folder, '_site.lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a lock', () => {
  test('names this process while the work is done, and is gone afterwards', async () => {
    const owner = await withLock(lock, () => readFileSync(lock, 'utf8'));
    expect(owner.split(' ')[0]).toBe(String(process.pid));
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is released when the work throws', async () => {
    const work = () => Promise.reject(new Error('disk full'));
    await expect(withLock(lock, work)).rejects.toThrow('disk full');
    expect(existsSync(lock)).toBe(false);
  });

  test('is refused while it is held, with what was found, expected, and to be done', async () => {
    const second = withLock(lock, () => withLock(lock, () => 'both'));
    await expect(second).rejects.toThrow(
      `found ${lock}, held by process ${process.pid}; expected no other build of this site at ` +
        `the same time; wait until it ends, or delete ${lock} if that process is none`,
    );
    expect(existsSync(lock)).toBe(false);
  });

  test.each([
    ['a process that does not exist', deadOwner],
    ['a process that was killed before it wrote its name', ''],
    ['nobody', 'what is this?'],
  ])('of %s is taken over', async (_, owner) => {
    writeFileSync(lock, owner);
    expect(await withLock(lock, () => 'done')).toBe('done');
    expect(readdirSync(folder)).toEqual([]);
  });

  testWith('/proc')(
    'of an earlier process with the number of a living one is taken over',
    async () => {
      writeFileSync(lock, `${process.pid} 1 token`);
      expect(await withLock(lock, () => 'done')).toBe('done');
    },
  );

  test('is taken over although its last takers were killed while they took it', async () => {
    for (const file of [lock, `${lock}.claim`, `${lock}.claim.claim`]) {
      writeFileSync(file, deadOwner);
    }
    expect(await withLock(lock, () => 'done')).toBe('done');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('that is not a file is an error, not an endless wait', async () => {
    await expect(withLock(folder, () => 'done')).rejects.toThrow('EISDIR');
  });

  test('goes to one of many that find it stale at once', async () => {
    writeFileSync(lock, deadOwner);
    let [inside, most, done] = [0, 0, 0];
    const work = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise(setImmediate);
      inside -= 1;
      done += 1;
    };
    await Promise.allSettled(Array.from({ length: 50 }, () => withLock(lock, work)));
    expect(most).toBe(1);
    expect(done).toBeGreaterThan(0);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is never held by two processes, however often it goes stale', async () => {
    const script = join(import.meta.dirname, 'locking-process.ts');
    const run = () => promisify(execFile)(process.execPath, ['tests/run.mjs', script, folder]);
    const results = await Promise.all([run(), run(), run(), run()]);
    const held = results.map(({ stdout }) => Number(stdout));
    expect(Math.min(...held)).toBeGreaterThan(0);
  });
});
