/** Reading records that change or vanish meanwhile: no half of a save is taken for a record. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type ListedFile, readSource } from '../../../src/content/files/read.ts';
import { formatProblem, type Problem } from '../../../src/problem.ts';

const file: ListedFile = { kind: 'topics', id: 'x', path: 'content/topics/x.md' };
let root: string;
const path = () => join(root, file.path);

beforeEach(() => {
  root = fs.mkdtempSync(join(tmpdir(), 'dateline-read-'));
  fs.mkdirSync(join(root, 'content/topics'), { recursive: true });
  fs.writeFileSync(path(), 'first half');
});
afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
  fs.rmSync(root, { recursive: true });
});

/** Does something each time that the file was read, before anybody looks at what was. */
function afterEachRead(change: (reads: number) => void) {
  const { readFileSync } = fs;
  let reads = 0;
  const spy = vi.spyOn(fs, 'readFileSync').mockImplementation(((...args: [string]) => {
    const bytes = readFileSync(...args);
    reads += 1;
    change(reads);
    return bytes;
  }) as typeof readFileSync);
  syncBuiltinESMExports();
  return spy;
}

function read(): { text: string | undefined; told: string[] } {
  const problems: Problem[] = [];
  const source = readSource(root, file, problems);
  const text = source && Buffer.from(source.bytes).toString();
  return { text, told: problems.map(formatProblem) };
}

test('a file that nobody changes is read once', () => {
  const reads = afterEachRead(() => undefined);
  expect(read()).toEqual({ text: 'first half', told: [] });
  expect(reads).toHaveBeenCalledTimes(1);
});

test('a file that is saved while it is read is read again, until it stays', () => {
  const reads = afterEachRead((number) => {
    if (number === 1) fs.appendFileSync(path(), ', second half');
    if (number === 2) fs.appendFileSync(path(), ', the end');
  });
  expect(read()).toEqual({ text: 'first half, second half, the end', told: [] });
  expect(reads).toHaveBeenCalledTimes(3);
});

test('also where it is replaced by another of the same size and time', () => {
  const { atime, mtime } = fs.statSync(path());
  afterEachRead((number) => {
    if (number > 1) return;
    fs.writeFileSync(`${path()}.new`, 'other half');
    fs.utimesSync(`${path()}.new`, atime, mtime);
    fs.renameSync(`${path()}.new`, path());
  });
  expect(read().text).toBe('other half');
});

test('a file that never stays is read five times, not for ever', () => {
  const reads = afterEachRead((number) => fs.appendFileSync(path(), String(number)));
  expect(read().told).toEqual([]);
  expect(reads).toHaveBeenCalledTimes(5);
});

test('a file that grows too large meanwhile is told', () => {
  afterEachRead(() => fs.writeFileSync(path(), 'x'.repeat(300_000)));
  expect(read()).toEqual({
    text: undefined,
    told: [
      'content/topics/x.md:1:1: found 300000 bytes; expected at most 262144; split the record (file-size)',
    ],
  });
});

test('a file that vanished since the folder was listed is told', () => {
  fs.rmSync(path());
  expect(read()).toEqual({
    text: undefined,
    told: [
      'content/topics/x.md:1:1: found it when the folder was listed, and not when it was read; run the command again (file-access)',
    ],
  });
});
