import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { openCache } from '../../src/site/cache.ts';

let folder: string;
const value = Buffer.from([0, 1, 2, 253, 254, 255]);
const make = vi.fn(async () => value);

beforeEach(() => {
  const parent = mkdtempSync(join(tmpdir(), 'dateline-cache-'));
  onTestFinished(() => rmSync(parent, { recursive: true }));
  folder = join(parent, 'not', 'there');
  make.mockClear();
});

const entries = () => readdirSync(folder).sort();
const onlyEntry = () => join(folder, entries()[0] ?? '');

describe('a cache', () => {
  test('makes a value once', async () => {
    expect(await openCache(folder).get('source', make)).toEqual(value);
    expect(await openCache(folder).get('source', make)).toEqual(value);
    expect(make).toHaveBeenCalledOnce();
  });

  test('makes another one from another source', async () => {
    const cache = openCache(folder);
    await cache.get('source', make);
    await cache.get('other source', make);
    expect(make).toHaveBeenCalledTimes(2);
    expect(entries()).toHaveLength(2);
  });

  test.each<[string, (entry: Buffer) => Buffer]>([
    ['is empty', () => Buffer.alloc(0)],
    ['was cut off', (entry) => entry.subarray(0, -1)],
    ['was cut off within its seal', (entry) => entry.subarray(0, 20)],
    ['has a changed value', (entry) => Buffer.concat([entry.subarray(0, -1), Buffer.from([0])])],
    ['has a changed seal', (entry) => Buffer.concat([Buffer.from([0]), entry.subarray(1)])],
    ['is the value alone', () => value],
    ['is something else', () => Buffer.from('<html>not found</html>')],
  ])('makes an entry anew that %s', async (_, corrupt) => {
    await openCache(folder).get('source', make);
    const whole = readFileSync(onlyEntry());
    writeFileSync(onlyEntry(), corrupt(whole));
    expect(await openCache(folder).get('source', make)).toEqual(value);
    expect(make).toHaveBeenCalledTimes(2);
    expect(readFileSync(onlyEntry())).toEqual(whole);
  });

  test('removes what was not asked for, and what a killed build left', async () => {
    await openCache(folder).get('old source', make);
    const cache = openCache(folder);
    await cache.get('source', make);
    writeFileSync(`${onlyEntry()}.half-written`, 'half');
    mkdirSync(join(folder, 'folder'));
    await cache.prune();
    expect(entries()).toHaveLength(1);
    await openCache(folder).get('source', make);
    expect(make).toHaveBeenCalledTimes(2);
  });

  test('has nothing to remove where there is no folder', async () => {
    await expect(openCache(folder).prune()).resolves.toBeUndefined();
  });

  test('leaves no half of an entry behind', async () => {
    const cache = openCache(folder);
    await Promise.all(['a', 'b', 'a', 'b'].map((source) => cache.get(source, make)));
    expect(entries().filter((name) => !/^[0-9a-f]{64}$/.test(name))).toEqual([]);
  });

  test('stores nothing when making fails, and passes the error on', async () => {
    const fail = async () => {
      throw new Error('no ink left');
    };
    await expect(openCache(folder).get('source', fail)).rejects.toThrow('no ink left');
    expect(await openCache(folder).get('source', make)).toEqual(value);
  });

  test('gives the value all the same where nothing can be stored', async () => {
    const file = join(folder, '..');
    writeFileSync(file, 'a file has the place of the folder');
    expect(await openCache(folder).get('source', make)).toEqual(value);
  });
});
