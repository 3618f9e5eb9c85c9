import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readCacheFile, writeCacheFile } from '../cache/cache-file.ts';
import { type Pack, readFirst, startDraft } from './pack.ts';

/** What a build used of a store, and what the store may take. */
export interface Use {
  /** Keys that this build asked for. */
  asked: ReadonlySet<string>;
  maxBytes: number;
  /** Whether this is its first look: each build counts once. */
  isNewBuild: boolean;
}

/** A value that no build asked for, so many builds in a row, goes. */
const maxAge = 8;
/** More packs than these are merged. */
const maxPacks = 8;
/** What the index needs for a value, in bytes. */
const indexed = 144;

interface Held {
  pack: Pack;
  key: string;
  bytes: number;
  /** Builds since one asked for it. */
  age: number;
}

/**
 * Drops what no recent build asked for, and the least recent where there is too much; notes what this
 * build asked for. Packs are never changed: those of which most is to go, and the small ones of too
 * many, are copied into a new one and deleted.
 *
 * @throws whatever node:fs throws; nothing is lost then.
 */
export function tidyPacks(folder: string, packs: readonly Pack[], use: Use): void {
  const all = held(packs, use, readAges(folder));
  const isFull = packs.reduce((sum, { bytes }) => sum + bytes, 0) > use.maxBytes;
  // Some room is made, so that the next build need not copy all again.
  const kept = choose(all, isFull ? use.maxBytes * 0.75 : Number.POSITIVE_INFINITY);
  const old = new Set(isFull ? packs : [...wasteful(packs, kept), ...crowded(packs)]);
  const keys = kept.filter(({ pack }) => old.has(pack)).map(({ key }) => key);
  const merged = copy(folder, packs, keys);
  for (const { name } of old) if (name !== merged) rmSync(join(folder, name), { force: true });
  writeAges(folder, kept);
}

function held(packs: readonly Pack[], { asked, isNewBuild }: Use, ages: Ages): Held[] {
  const ageOf = (key: string) => (asked.has(key) ? 0 : (ages.get(key) ?? 0) + Number(isNewBuild));
  return packs.flatMap((pack) =>
    [...pack.entries].map(([key, { length }]) => ({
      pack,
      key,
      bytes: length + indexed,
      age: ageOf(key),
    })),
  );
}

/** The most recently asked for, each once, as far as there is room. */
function choose(all: readonly Held[], room: number): Held[] {
  const kept = new Map<string, Held>();
  let bytes = 0;
  for (const each of all.toSorted((a, b) => a.age - b.age)) {
    if (each.age > maxAge || kept.has(each.key) || bytes + each.bytes > room) continue;
    kept.set(each.key, each);
    bytes += each.bytes;
  }
  return [...kept.values()];
}

/** Packs of which half or more is of no use. */
function wasteful(packs: readonly Pack[], kept: readonly Held[]): Pack[] {
  const useful = new Map<Pack, number>();
  for (const { pack, bytes } of kept) useful.set(pack, (useful.get(pack) ?? 0) + bytes);
  return packs.filter((pack) => (useful.get(pack) ?? 0) <= pack.bytes / 2);
}

/** All but the largest, where there are too many. */
function crowded(packs: readonly Pack[]): Pack[] {
  return packs.length > maxPacks ? packs.toSorted((a, b) => a.bytes - b.bytes).slice(0, -1) : [];
}

/** Copies values into a new pack, and gives its name. */
function copy(folder: string, packs: readonly Pack[], keys: readonly string[]): string | undefined {
  if (keys.length === 0) return undefined;
  const draft = startDraft(folder);
  try {
    for (const key of keys) {
      const value = readFirst(packs, key);
      if (value) draft.add(key, value);
    }
    return draft.seal();
  } catch (error) {
    draft.discard();
    throw error;
  }
}

/** Builds since one asked for it, by key; those of age 0 are left out. */
type Ages = ReadonlyMap<string, number>;

/** Where it is damaged, values stay longer, or have to be made again. */
function readAges(folder: string): Ages {
  try {
    const ages: Record<string, number> = JSON.parse(readCacheFile(fileOf(folder)));
    return new Map(Object.entries(ages).filter(([, age]) => Number.isInteger(age)));
  } catch {
    return new Map();
  }
}

function writeAges(folder: string, kept: readonly Held[]): void {
  const old = kept.filter(({ age }) => age > 0);
  writeCacheFile(
    fileOf(folder),
    JSON.stringify(Object.fromEntries(old.map(({ key, age }) => [key, age]))),
  );
}

function fileOf(folder: string): string {
  return join(folder, 'ages.json');
}
