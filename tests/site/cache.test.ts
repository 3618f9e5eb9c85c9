import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { openCache } from '../../src/site/cache.ts';

let folder: string;
const value = Buffer.from([0, 1, 2, 253, 254, 255]);
const make = vi.fn(async () => value);

beforeEach(() => {
  const parent = mkdtempSync(join(tmpdir(), 'dateline-cache-'));
  onTestFinished(() => rmSync(parent, { recursive: true }));
  folder = join(parent, '.cache', 'not-there');
  make.mockClear();
});

describe('a cache', () => {
  test('makes a value once', async () => {
    const cache = openCache(folder);
    expect(await cache.get('source', make)).toEqual(value);
    expect(await cache.get('source', make)).toEqual(value);
    await cache.prune();
    expect(await openCache(folder).get('source', make)).toEqual(value);
    expect(make).toHaveBeenCalledOnce();
  });

  test('makes another one from another source', async () => {
    const cache = openCache(folder);
    await cache.get('source', make);
    await cache.get('other source', make);
    expect(make).toHaveBeenCalledTimes(2);
  });

  test('keeps nothing when making fails, and passes the error on', async () => {
    const fail = async () => {
      throw new Error('no ink left');
    };
    await expect(openCache(folder).get('source', fail)).rejects.toThrow('no ink left');
    expect(await openCache(folder).get('source', make)).toEqual(value);
  });

  test('gives the value all the same where nothing can be kept', async () => {
    writeFileSync(dirname(folder), 'a file has the place of the cache');
    const cache = openCache(folder);
    expect(await cache.get('source', make)).toEqual(value);
    await expect(cache.prune()).resolves.toBeUndefined();
  });
});
