import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Values on the disk that took long to make, each found by all that it is made of. */
export interface Cache {
  /**
   * Gives a value.
   *
   * @param source Everything that the value follows from, the version of the code included.
   * @param make Called only if the cache does not have the value whole.
   */
  get(source: string, make: () => Promise<Uint8Array>): Promise<Uint8Array>;
  /** Removes everything that this build did not ask for, and what killed builds left. */
  prune(): Promise<void>;
}

/**
 * Opens a cache in a folder, which need not exist.
 *
 * The name of an entry is the SHA-256 of its source, so a stale entry is never found. The entry is the
 * SHA-256 of the value, and then the value, so one that was cut off or changed is made anew. It comes
 * into its place by a rename, so that builds at the same time can share the folder. A folder that
 * cannot be written to costs time and nothing else.
 *
 * @example
 * const cache = openCache('.cache/cards');
 * await cache.get(JSON.stringify([version, card]), () => draw(card));
 */
export function openCache(folder: string): Cache {
  const used = new Set<string>();
  return {
    async get(source, make) {
      const name = sha256(source).toString('hex');
      used.add(name);
      const file = join(folder, name);
      const stored = await readFile(file).then(unseal, () => undefined);
      if (stored) return stored;
      const value = await make();
      await write(file, seal(value)).catch(() => undefined);
      return value;
    },
    async prune() {
      const names = await readdir(folder).catch(() => []);
      const unused = names.filter((name) => !used.has(name));
      await Promise.all(
        unused.map((name) => rm(join(folder, name), { recursive: true, force: true })),
      );
    },
  };
}

const sealLength = 32;

function seal(value: Uint8Array): Uint8Array {
  return Buffer.concat([sha256(value), value]);
}

function unseal(entry: Buffer): Uint8Array | undefined {
  const value = entry.subarray(sealLength);
  return sha256(value).equals(entry.subarray(0, sealLength)) ? value : undefined;
}

async function write(file: string, content: Uint8Array): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(draft, content);
  await rename(draft, file);
}

function sha256(content: string | Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}
