/** Renaming a folder that another program has open for a while, as Windows tells it. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { renameFolder } from '../../../../src/site/publish/folders/rename-folder.ts';

let base: string;
const at = (name: string) => join(base, name);

beforeEach(() => {
  base = fs.mkdtempSync(join(tmpdir(), 'dateline-rename-'));
  fs.mkdirSync(at('from'));
});
afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
  fs.rmSync(base, { recursive: true });
});

/** Makes renaming fail so many times. */
function failing(code: string, times: number): void {
  const { renameSync } = fs;
  let failed = 0;
  vi.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
    failed += 1;
    if (failed <= times) throw Object.assign(new Error(code), { code });
    renameSync(from, to);
  });
  syncBuiltinESMExports();
}

describe('renaming a folder', () => {
  test('is done at once where nothing is in the way', () => {
    renameFolder(at('from'), at('to'));
    expect(fs.readdirSync(base)).toEqual(['to']);
  });

  test.each(['EPERM', 'EBUSY', 'EACCES'])('is tried again after %s', (code) => {
    failing(code, 3);
    renameFolder(at('from'), at('to'));
    expect(fs.readdirSync(base)).toEqual(['to']);
  });

  test('is given up in the end, with the folder and what to do', () => {
    failing('EBUSY', Infinity);
    expect(() => renameFolder(at('from'), at('to'))).toThrow(
      `found ${at('from')}, which cannot be renamed (EBUSY); expected no other program to have anything in it open`,
    );
    expect(fs.readdirSync(base)).toEqual(['from']);
  });

  test('is not tried again after another error', () => {
    expect(() => renameFolder(at('nothing'), at('to'))).toThrow('ENOENT');
    failing('EXDEV', 1);
    expect(() => renameFolder(at('from'), at('to'))).toThrow('EXDEV');
  });
});
