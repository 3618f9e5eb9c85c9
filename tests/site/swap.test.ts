import fs, {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Places, placesOf, swap, tidy } from '../../src/site/swap.ts';

let folder: string;
let places: Places;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-swap-'));
  places = placesOf(join(folder, '_site'));
});
afterEach(() => rmSync(folder, { recursive: true }));

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
    expect(readdirSync(folder)).toEqual(kept === undefined ? [] : ['_site']);
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
    expect(readdirSync(folder)).toEqual(['_site']);
  });
});

test('a swap that fails half-way keeps the old site, and tidying brings it back', () => {
  mkdirSync(places.output);
  expect(() => swap(places)).toThrow('ENOENT');
  expect(readdirSync(folder)).toEqual(['_site.previous']);
  tidy(places);
  expect(readdirSync(folder)).toEqual(['_site']);
});
