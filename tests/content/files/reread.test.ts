import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSources } from '../../../src/content/files/read.ts';
import { createRereader } from '../../../src/content/files/reread.ts';

let root: string;
const path = 'content/topics/x.md';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-reread-'));
  mkdirSync(join(root, 'content/topics'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** Waits until a file is older than a clock of a file system is coarse. */
async function settle() {
  await expect
    .poll(() => Date.now() - statSync(join(root, path)).ctimeMs, { timeout: 5000 })
    .toBeGreaterThan(1100);
}

const write = (text: string) => writeFileSync(join(root, path), text);

describe('a file that is read again', () => {
  test('is the one that was read, as long as it is as it was', async () => {
    write('one');
    await settle();
    const reread = createRereader();
    const [first] = readSources(root, reread).files;
    const [second] = readSources(root, reread).files;
    expect(second).toBe(first);
    expect(Buffer.from(first?.bytes ?? []).toString()).toBe('one');
  });

  test('is read anew where it has changed, even to as many bytes with the time of before', async () => {
    write('one');
    await settle();
    const reread = createRereader();
    const [first] = readSources(root, reread).files;
    const { atime, mtime } = statSync(join(root, path));
    write('two');
    utimesSync(join(root, path), atime, mtime);
    const [second] = readSources(root, reread).files;
    expect(Buffer.from(second?.bytes ?? []).toString()).toBe('two');
    expect(second?.hash).not.toBe(first?.hash);
  });

  test('is read anew as long as it may change without a trace', () => {
    const reread = createRereader();
    write('one');
    readSources(root, reread);
    for (const text of ['two', 'six', 'ten']) {
      write(text);
      const [file] = readSources(root, reread).files;
      expect(Buffer.from(file?.bytes ?? []).toString()).toBe(text);
    }
  });

  test('is a problem each time it is too large, and none any more where it is not', () => {
    const reread = createRereader();
    write('x'.repeat(300_000));
    for (const _time of ['first', 'second']) {
      const { files, problems } = readSources(root, reread);
      expect(files).toEqual([]);
      expect(problems.map(({ ruleId }) => ruleId)).toContain('file-size');
    }
    write('x');
    expect(readSources(root, reread).files).toHaveLength(1);
  });
});
