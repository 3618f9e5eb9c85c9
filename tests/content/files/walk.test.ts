/** Listing the files of a project, and what is told where the file system fails. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { walk } from '../../../src/content/files/walk.ts';
import { formatProblem, type Problem } from '../../../src/problem.ts';
import { testWith } from '../../system.ts';
import { listAsOneDrive } from './one-drive.ts';

let root: string;

beforeEach(() => {
  root = fs.mkdtempSync(join(tmpdir(), 'dateline-walk-'));
  for (const path of ['public/a.txt', 'public/b/c.txt', 'public/b/d/e.txt']) {
    fs.mkdirSync(join(root, path, '..'), { recursive: true });
    fs.writeFileSync(join(root, path), path);
  }
});
afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
  fs.rmSync(root, { recursive: true });
});

function listed(): { paths: string[]; told: string[] } {
  const problems: Problem[] = [];
  const paths = walk(root, 'public', problems);
  return { paths, told: problems.map(formatProblem) };
}

/** Makes a call of node:fs fail for a path below `public/`. */
function failing(name: 'readdirSync' | 'lstatSync' | 'accessSync', at: string, code: string): void {
  const call = fs[name] as (...args: unknown[]) => unknown;
  vi.spyOn(fs, name as 'accessSync').mockImplementation((...args: unknown[]) => {
    if (args[0] === join(root, 'public', at)) throw Object.assign(new Error(code), { code });
    return call(...args) as undefined;
  });
  syncBuiltinESMExports();
}

const all = ['public/a.txt', 'public/b/c.txt', 'public/b/d/e.txt'];

describe('the files of a folder', () => {
  test('are all that are in it, by path', () => {
    expect(listed()).toEqual({ paths: all, told: [] });
  });

  test('are none where it is not there', () => {
    expect(walk(root, 'content', [])).toEqual([]);
  });

  test('are not those that programs keep for themselves, nor hidden ones', () => {
    for (const name of ['.env', 'x~', 'Thumbs.db', 'b/.hidden']) {
      fs.writeFileSync(join(root, 'public', name), '');
    }
    fs.mkdirSync(join(root, 'public/.git'));
    fs.writeFileSync(join(root, 'public/.git/config'), '');
    expect(listed()).toEqual({ paths: all, told: [] });
  });

  test('are those of .well-known, too', () => {
    fs.mkdirSync(join(root, 'public/.well-known'));
    fs.writeFileSync(join(root, 'public/.well-known/security.txt'), '');
    expect(listed().paths).toContain('public/.well-known/security.txt');
  });

  test('are looked at one by one where the system does not tell files from folders, as OneDrive', () => {
    listAsOneDrive();
    expect(listed()).toEqual({ paths: all, told: [] });
  });
});

describe('a problem at its place, while the rest is listed, is', () => {
  test.each(['EACCES', 'EPERM'])('a folder that may not be listed: %s', (code) => {
    failing('readdirSync', 'b', code);
    expect(listed()).toEqual({
      paths: ['public/a.txt'],
      told: [
        `public/b:1:1: found what this user may not read (${code}); make it readable, or move it elsewhere (file-access)`,
      ],
    });
  });

  test('a folder that may be listed, but not entered', () => {
    failing('accessSync', 'b/c.txt', 'EACCES');
    failing('readdirSync', 'b/d', 'EACCES');
    const { paths, told } = listed();
    expect(paths).toEqual(['public/a.txt']);
    expect(told.map((line) => line.split(':')[0])).toEqual(['public/b/c.txt', 'public/b/d']);
  });

  test('a file that may not be read', () => {
    failing('accessSync', 'a.txt', 'EACCES');
    expect(listed().paths).toEqual(all.slice(1));
    expect(listed().told[0]).toMatch(/^public\/a\.txt:1:1: found what this user may not read/);
  });

  test('the folder itself', () => {
    failing('lstatSync', '', 'EACCES');
    fs.writeFileSync(join(root, 'content'), '');
    expect(walk(root, 'content', [])).toEqual([]);
  });

  test('a path that is too long, and what a damaged disk says', () => {
    failing('accessSync', 'a.txt', 'ENAMETOOLONG');
    expect(listed().told[0]).toContain('longer than this computer can hold');
    vi.restoreAllMocks();
    failing('accessSync', 'a.txt', 'EIO');
    expect(listed().told[0]).toContain('found what cannot be read (EIO)');
  });

  testWith('names of any bytes')('a name that is no UTF-8', () => {
    const name = Buffer.concat([
      Buffer.from(join(root, 'public/caf')),
      Buffer.from([0xe9, 0x2e, 0x74]),
    ]);
    fs.writeFileSync(name, 'x');
    expect(listed().paths).toEqual(all);
    expect(listed().told[0]).toContain('found a name that is no UTF-8');
  });

  testWith('links to files')('a link or a device', () => {
    fs.symlinkSync(join(root, 'public/a.txt'), join(root, 'public/link'));
    expect(listed().told).toEqual([
      'public/link:1:1: found a link or a device, which could publish what is outside the project; put the file itself here (file-kind)',
    ]);
  });
});
