import fs, {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Places, placesOf } from '../../../../src/site/publish/folders/staging-folder.ts';
import { swap, tidy } from '../../../../src/site/publish/folders/swap.ts';

let folder: string;
let places: Places;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-swap-'));
  places = placesOf(join(folder, '_site'));
  mkdirSync(places.staging);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The sites that there are. */
const left = () =>
  [places.output, places.next, places.previous]
    .filter(existsSync)
    .map((path) => relative(folder, path));

describe('tidying', () => {
  test.each<[string, Partial<Places>, string | undefined]>([
    ['nothing at all', {}, undefined],
    ['a site', { output: 'site' }, 'site'],
    ['a first site that was being built', { next: 'half' }, undefined],
    ['a site, and one that was being built', { output: 'old', next: 'half' }, 'old'],
    ['the instant between the renames', { previous: 'old', next: 'new' }, 'old'],
    ['the same, after the new site was lost', { previous: 'old' }, 'old'],
    ['a new site, and the old one not yet deleted', { output: 'new', previous: 'old' }, 'new'],
    ['all three', { output: 'new', previous: 'old', next: 'half' }, 'new'],
  ])('of %s', (_, found, kept) => {
    for (const [place, text] of Object.entries(found)) {
      const path = places[place as keyof Places];
      mkdirSync(path);
      writeFileSync(join(path, 'index.html'), text);
    }
    tidy(places);
    expect(left()).toEqual(kept === undefined ? [] : ['_site']);
    if (kept) expect(readFileSync(join(places.output, 'index.html'), 'utf8')).toBe(kept);
  });

  test('never deletes under the name of a complete site, in case it is killed half-way', () => {
    mkdirSync(places.output);
    mkdirSync(places.previous);
    const spy = vi.spyOn(fs, 'rmSync');
    syncBuiltinESMExports();
    tidy(places);
    expect(new Set(spy.mock.calls.map(([path]) => path))).toEqual(new Set([places.next]));
    spy.mockRestore();
    syncBuiltinESMExports();
    expect(left()).toEqual(['_site']);
  });
});

test('a swap that fails half-way keeps the old site, and tidying brings it back', () => {
  mkdirSync(places.output);
  expect(() => swap(places)).toThrow('ENOENT');
  expect(left()).toEqual(['_site.dateline/previous']);
  tidy(places);
  expect(left()).toEqual(['_site']);
});
