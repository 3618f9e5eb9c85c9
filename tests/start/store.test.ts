import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bundleFolder, hasBundle, saveBundle } from '../../src/start/store.mjs';
import { rowsWith } from '../system.ts';

const hash = 'a'.repeat(64);
const files = new Map([
  ['cli.js', Buffer.from('export {};')],
  ['cli.js.map', Buffer.from('{}')],
]);
let root: string;
const inBundle = (name: string) => join(bundleFolder(root, hash), name);
const inStore = (name: string) => join(root, '.cache/program', name);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-store-'));
  saveBundle(root, hash, files);
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a bundle', () => {
  test('is there after it was saved, with no draft beside it', () => {
    expect(hasBundle(root, hash)).toBe(true);
    expect(hasBundle(root, 'b'.repeat(64))).toBe(false);
    expect(readdirSync(inStore(''))).toEqual([hash]);
    expect(readFileSync(inBundle('cli.js'), 'utf8')).toBe('export {};');
  });

  test.each<[string, () => void]>([
    ['cut off', () => truncateSync(inBundle('cli.js'), 3)],
    ['changed in one byte', () => writeFileSync(inBundle('cli.js'), 'export {},')],
    ['renamed', () => renameSync(inBundle('cli.js'), inBundle('cli.mjs'))],
    ['missing', () => rmSync(inBundle('cli.js.map'))],
    ['one too many', () => writeFileSync(inBundle('more.js'), '')],
    ['a folder', () => mkdirSync(inBundle('folder'))],
  ])('is refused when a file is %s, and made whole by saving it anew', (_, damage) => {
    damage();
    expect(hasBundle(root, hash)).toBe(false);
    saveBundle(root, hash, files);
    expect(hasBundle(root, hash)).toBe(true);
    expect(readdirSync(inStore(''))).toEqual([hash]);
  });

  test('is refused when its hash is missing', () => {
    rmSync(inBundle('sha256'));
    expect(hasBundle(root, hash)).toBe(false);
  });

  test.each([
    '.cache',
    '.cache/program',
    `.cache/program/${hash}`,
    ...rowsWith(['links to files'], `.cache/program/${hash}/cli.js`),
  ])('is not read through a link at %s', (path) => {
    renameSync(join(root, path), join(root, 'elsewhere'));
    symlinkSync(
      join(root, 'elsewhere'),
      join(root, path),
      path.endsWith('.js') ? 'file' : 'junction',
    );
    expect(hasBundle(root, hash)).toBe(false);
  });

  test.each(['.cache', '.cache/program'])('is not written through a link at %s', (path) => {
    rmSync(join(root, path), { recursive: true });
    mkdirSync(join(root, 'elsewhere'));
    symlinkSync(join(root, 'elsewhere'), join(root, path), 'junction');
    expect(() => saveBundle(root, hash, files)).toThrow('found a link');
    expect(readdirSync(join(root, 'elsewhere'))).toEqual([]);
  });

  test('takes the place of a link, or of a file, and leaves alone what is behind the link', () => {
    mkdirSync(join(root, 'elsewhere'));
    writeFileSync(join(root, 'elsewhere/kept'), '');
    rmSync(bundleFolder(root, hash), { recursive: true });
    symlinkSync(join(root, 'elsewhere'), bundleFolder(root, hash), 'junction');
    saveBundle(root, hash, files);
    expect(hasBundle(root, hash)).toBe(true);
    expect(readdirSync(join(root, 'elsewhere'))).toEqual(['kept']);
    rmSync(bundleFolder(root, hash), { recursive: true });
    writeFileSync(bundleFolder(root, hash), '');
    saveBundle(root, hash, files);
    expect(hasBundle(root, hash)).toBe(true);
  });
});

describe('old bundles', () => {
  const age = (name: string, day: number) =>
    utimesSync(inStore(name), new Date(2030, 0, day), new Date(2030, 0, day));

  test('are removed but for the newest; what has another name stays', () => {
    const old = Array.from({ length: 7 }, (_, index) => `${index}`.repeat(64));
    for (const [index, name] of old.entries()) {
      mkdirSync(inStore(name));
      age(name, index + 1);
    }
    for (const name of ['notes', 'A'.repeat(64), '0'.repeat(63)]) mkdirSync(inStore(name));
    saveBundle(root, hash, files);
    const expected = [...old.slice(3), hash, 'notes', 'A'.repeat(64), '0'.repeat(63)];
    expect(readdirSync(inStore('')).sort()).toEqual(expected.sort());
  });

  test('are removed with the drafts of processes that were killed, not with those in work', () => {
    const draft = (digit: string) => `${hash}.${digit.repeat(8)}-1111-4111-8111-111111111111`;
    for (const digit of ['0', '1']) mkdirSync(inStore(draft(digit)));
    utimesSync(inStore(draft('0')), new Date(2020, 0, 1), new Date(2020, 0, 1));
    saveBundle(root, hash, files);
    expect(readdirSync(inStore('')).sort()).toEqual([hash, draft('1')].sort());
  });
});
