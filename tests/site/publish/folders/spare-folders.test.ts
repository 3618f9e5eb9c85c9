import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepFolders, makeFolders } from '../../../../src/site/publish/folders/spare-folders.ts';
import { listFolder } from '../../../../src/site/publish/published/published-files.ts';
import { stateOf } from '../../../project.ts';

let base: string;
const root = () => join(base, 'root');
const spare = () => join(base, '.cache/spare');

beforeEach(() => {
  base = fs.mkdtempSync(join(tmpdir(), 'dateline-spare-'));
});
afterEach(() => fs.rmSync(base, { recursive: true, force: true }));

const paths = ['index.html', 'events/x/index.html', 'events/y/index.html', 'a/b/c/d.txt'];
const folders = ['', 'a', 'a/b', 'a/b/c', 'events', 'events/x', 'events/y'];
const fill = () => {
  for (const path of paths) fs.writeFileSync(join(root(), path), path);
};

describe('the folders of a site', () => {
  test('are made, each once', () => {
    const make = vi.spyOn(fs, 'mkdirSync');
    syncBuiltinESMExports();
    makeFolders(root(), paths, spare());
    const made = make.mock.calls.filter(([path]) => String(path).startsWith(root()));
    vi.restoreAllMocks();
    syncBuiltinESMExports();
    expect(made).toHaveLength(folders.length);
    expect(listFolder(root()).folders.sort()).toEqual(folders);
  });

  test('are used again, emptied, without making or deleting one', () => {
    makeFolders(root(), paths, spare());
    fill();
    const inode = fs.statSync(join(root(), 'events/x')).ino;
    keepFolders(root(), spare());
    expect(fs.existsSync(root())).toBe(false);
    expect(listFolder(spare())).toEqual({ files: new Map(), folders: expect.any(Array) });
    makeFolders(root(), paths, spare());
    expect(fs.statSync(join(root(), 'events/x')).ino).toBe(inode);
    expect(fs.existsSync(spare())).toBe(false);
  });

  test('are exactly those that are wanted, whatever the spare ones are', () => {
    const path = fc.array(fc.constantFrom('a', 'b', 'A', 'é'), { minLength: 1, maxLength: 4 });
    const some = fc.array(path.map((parts) => [...parts, 'index.html'].join('/')));
    fc.assert(
      fc.property(some, some, (before, after) => {
        makeFolders(root(), before, spare());
        keepFolders(root(), spare());
        makeFolders(root(), after, spare());
        const wanted = after.flatMap((each) =>
          each.split('/').map((_, n, all) => all.slice(0, n).join('/')),
        );
        expect(listFolder(root()).folders.sort()).toEqual([...new Set(['', ...wanted])].sort());
        fs.rmSync(root(), { recursive: true });
      }),
    );
  });
});

describe('spare folders', () => {
  const makeAnd = (work: () => void) => {
    makeFolders(root(), paths, spare());
    fill();
    keepFolders(root(), spare());
    work();
  };

  test('with a file in them, which is not ours, are left alone', () => {
    makeAnd(() => fs.writeFileSync(join(spare(), 'events/notes.txt'), 'Buy bread'));
    const before = stateOf(spare());
    makeFolders(root(), paths, spare());
    fill();
    expect(stateOf(spare())).toEqual(before);
    keepFolders(root(), spare());
    expect(fs.existsSync(root())).toBe(false);
    expect(stateOf(spare())).toEqual(before);
  });

  test.each([
    ['are a link', '.cache/spare'],
    ['lie behind a link', '.cache'],
  ])('that %s are left alone', (_, path) => {
    makeAnd(() => {
      fs.renameSync(join(base, path), join(base, 'elsewhere'));
      fs.symlinkSync(join(base, 'elsewhere'), join(base, path), 'junction');
    });
    const before = stateOf(join(base, 'elsewhere'));
    makeFolders(root(), paths, spare());
    keepFolders(root(), spare());
    expect(fs.existsSync(root())).toBe(false);
    expect(stateOf(join(base, 'elsewhere'))).toEqual(before);
  });

  test('that cannot be kept are deleted, and no link in them is followed', () => {
    fs.mkdirSync(dirname(spare()));
    fs.writeFileSync(spare(), 'a file has the place of the folders');
    makeFolders(root(), paths, spare());
    fs.mkdirSync(join(base, 'elsewhere'));
    fs.writeFileSync(join(base, 'elsewhere/notes.txt'), '');
    fs.symlinkSync(join(base, 'elsewhere'), join(root(), 'events/link'), 'junction');
    keepFolders(root(), spare());
    expect(fs.existsSync(root())).toBe(false);
    expect(fs.readdirSync(join(base, 'elsewhere'))).toEqual(['notes.txt']);
  });
});
