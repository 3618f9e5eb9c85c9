import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isOwnFolder, makeOwnFolder } from '../cache/cache-folder.ts';
import {
  type Draft,
  isDraftName,
  isPackName,
  openPack,
  type Pack,
  readFirst,
  startDraft,
} from './pack.ts';
import { tidyPacks } from './tidy-packs.ts';

/** Values on the disk that took long to make, each found by the hash of all that it follows from. */
export interface Store {
  /** The value kept under a key, whole and unchanged since it was kept; undefined where there is none. */
  get(key: string): Uint8Array | undefined;
  /** Whether a value is kept under a key. It counts as asked for. */
  has(key: string): boolean;
  /** Keeps a value under a key: the SHA-256, in hexadecimal, of everything that the value follows from. */
  set(key: string, value: Uint8Array): void;
  /**
   * Writes what is new to the disk in one step, and drops what no recent build asked for. A disk that
   * refuses costs time later and nothing else: it never throws.
   *
   * @param isBuild Whether what was not asked for has grown older by it; if not, what is not used stays as well.
   */
  save(isBuild?: boolean): void;
}

/** Drafts of builds that still run were written to a moment ago; in milliseconds. */
const draftsEnd = 60 * 60 * 1000;

/**
 * Opens a store in a folder below `.cache/`, which need not exist. Values that are asked for together
 * belong in one store: what eight builds in a row did not ask for goes.
 *
 * Values lie in a few packs, are read when they are asked for, and written when they are set, so that
 * none is held in memory. 3,000 values of 15 kB are read in 0.08 s, and 3,000 of 25 kB saved in 0.15 s.
 * A pack never changes once it has its name, and is checked when it is read, so that builds at the
 * same time can share the folder. Only files with names that a store makes are ever deleted. Where the
 * folder cannot be used, or is a symbolic link, the store keeps nothing. Packs stay open as long as the
 * process runs, so a store is opened once, and saved as often as needed.
 *
 * @example
 * const store = openStore('.cache/cards', { maxBytes: 100_000_000 });
 * const key = sha256(JSON.stringify([version, card]));
 * const png = store.get(key) ?? draw(card);
 */
export function openStore(folder: string, { maxBytes }: { maxBytes: number }): Store {
  const asked = new Set<string>();
  let packs = openPacks(folder, []);
  let draft: Draft | undefined;
  let isSaved = false;

  const drop = () => {
    draft?.discard();
    draft = undefined;
  };
  return {
    get(key) {
      asked.add(key);
      return draft?.read(key) ?? readFirst(packs, key);
    },
    has(key) {
      asked.add(key);
      return draft?.entries.has(key) || packs.some(({ entries }) => entries.has(key));
    },
    set(key, value) {
      asked.add(key);
      if (draft?.entries.has(key) || (draft?.bytes ?? 0) + value.length > maxBytes) return;
      try {
        if (!draft && makeOwnFolder(folder)) draft = startDraft(folder);
        draft?.add(key, value);
      } catch {
        drop();
      }
    },
    save(isBuild = true) {
      if (asked.size === 0) return;
      try {
        draft?.seal();
        draft = undefined;
        packs = openPacks(folder, packs);
        tidyPacks(folder, packs, { asked, maxBytes, isNewBuild: isBuild && !isSaved });
        packs = openPacks(folder, packs);
        isSaved = true;
        removeOldDrafts(folder);
      } catch {
        drop();
      }
    },
  };
}

/** The packs that can be read; those opened before stay open as long as they are there. */
function openPacks(folder: string, before: readonly Pack[]): Pack[] {
  const packs = listFiles(folder)
    .filter(isPackName)
    .flatMap((name) => {
      try {
        const { ino } = statSync(join(folder, name));
        return (
          before.find((pack) => pack.name === name && pack.inode === ino) ?? openPack(folder, name)
        );
      } catch {
        return [];
      }
    });
  for (const pack of before) if (!packs.includes(pack)) pack.close();
  return packs;
}

/** What killed builds left. */
function removeOldDrafts(folder: string): void {
  for (const name of listFiles(folder).filter(isDraftName)) {
    const file = join(folder, name);
    if (statSync(file).mtimeMs < Date.now() - draftsEnd) rmSync(file);
  }
}

function listFiles(folder: string): string[] {
  try {
    if (!isOwnFolder(folder)) return [];
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  } catch {
    return [];
  }
}
