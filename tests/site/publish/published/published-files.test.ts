/** What is found in a published folder. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listFolder } from '../../../../src/site/publish/published/published-files.ts';
import { listAsOneDrive } from '../../../content/files/one-drive.ts';
import { testWith } from '../../../system.ts';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'dateline-published-'));
  fs.mkdirSync(join(folder, 'events/a'), { recursive: true });
  fs.writeFileSync(join(folder, 'index.html'), 'home');
  fs.writeFileSync(join(folder, 'events/a/index.html'), 'event');
});
afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
  fs.rmSync(folder, { recursive: true });
});

function found(): { folders: string[]; files: [path: string, size: number | undefined][] } {
  const { files, folders } = listFolder(folder);
  return { folders, files: [...files].map(([path, stat]) => [path, stat?.size]) };
}

const all = {
  folders: ['', 'events', 'events/a'],
  files: [
    ['events/a/index.html', 5],
    ['index.html', 4],
  ],
};

test('a folder is listed with those in it, by path', () => {
  expect(found()).toEqual(all);
});

test('so it is where the system does not tell files from folders, as OneDrive', () => {
  listAsOneDrive();
  expect(found()).toEqual(all);
});

testWith('links to files')('a link is neither followed nor described, whatever it leads to', () => {
  fs.symlinkSync('index.html', join(folder, 'link'));
  fs.symlinkSync('events', join(folder, 'events-link'));
  expect(found()).toMatchObject({ folders: all.folders });
  expect(found().files).toEqual(
    expect.arrayContaining([
      ['link', undefined],
      ['events-link', undefined],
    ]),
  );
});

test('a folder that is missing, and a file in its place, hold nothing', () => {
  expect(listFolder(join(folder, 'nowhere'))).toEqual({ files: new Map(), folders: [] });
  expect(listFolder(join(folder, 'index.html'))).toEqual({ files: new Map(), folders: [] });
});
