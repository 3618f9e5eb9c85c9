import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lastPublished } from '../../../../src/site/publish/published/last-published.ts';
import { manifestOf, publish, siteOf } from '../two-sites.ts';

let base: string;
let output: string;
const site = siteOf('old', 3);

beforeEach(async () => {
  base = fs.mkdtempSync(join(tmpdir(), 'dateline-last-'));
  output = join(base, 'here/_site');
  await publish(site, output, 'the third draft');
});
afterEach(() => fs.rmSync(base, { recursive: true }));

const last = () => lastPublished(output, manifestOf(output));

test('what was noted is given as long as the folder is as it was published', async () => {
  expect(last()).toBe('the third draft');
  await publish(site, output, 'the fourth draft');
  expect(last()).toBe('the fourth draft');
  await publish(siteOf('new', 3), output, 'the fifth draft');
  expect(last()).toBe('the fifth draft');
});

test('no published file is read', () => {
  const spy = vi.spyOn(fs, 'readFileSync');
  last();
  expect(spy.mock.calls.filter(([path]) => String(path).startsWith(output))).toEqual([]);
  spy.mockRestore();
});

const page = () => join(output, 'events/0/index.html');

test.each<[string, () => void]>([
  ['a file was cut off', () => fs.truncateSync(page(), 1)],
  ['a file was changed, although its size is the same', () => fs.writeFileSync(page(), 'bad 0')],
  ['a file was deleted', () => fs.rmSync(page())],
  ['a file was added', () => fs.writeFileSync(join(output, 'notes.txt'), '')],
  [
    'a link was added',
    () => fs.symlinkSync(join(base, 'nowhere'), join(output, 'notes'), 'junction'),
  ],
  [
    'a file was replaced by another one',
    () => {
      fs.copyFileSync(page(), join(base, 'copy'));
      fs.renameSync(join(base, 'copy'), page());
    },
  ],
  ['a file was renamed', () => fs.renameSync(page(), join(output, 'events/0/other.html'))],
  ['the folder is missing', () => fs.rmSync(output, { recursive: true })],
  ['the manifest is missing', () => fs.rmSync(manifestOf(output))],
  ['the manifest is cut off', () => fs.truncateSync(manifestOf(output), 100)],
  [
    'the folder is a link to another one',
    () => {
      fs.renameSync(output, join(base, 'elsewhere'));
      fs.symlinkSync(join(base, 'elsewhere'), output, 'junction');
    },
  ],
])('nothing is given when %s', async (_, damage) => {
  await pause(20); // The clock of some file systems is as coarse.
  damage();
  expect(last()).toBeUndefined();
});

test('an empty site is known, but not a missing one', async () => {
  await publish([], output, 'empty');
  expect(last()).toBe('empty');
  fs.rmdirSync(output);
  expect(last()).toBeUndefined();
});
