import { sha256 } from '../cache/sha256.ts';
import type { SiteFile } from '../publish/site-file.ts';
import type { Store } from './store.ts';

/** Thrown where a file was in the cache and is no longer: it has to be made after all. */
export class FileLost extends Error {
  override name = 'FileLost';
}

/** Where a file is in a store, and the SHA-256 of what it holds. */
interface Stored {
  readonly key: string;
  readonly hash: string;
}

/**
 * A file that is read when it is published, and not held until then.
 *
 * @throws {FileLost} when it is read, and the store has it no more.
 */
export function storedFile(path: string, { key, hash }: Stored, store: Store): SiteFile {
  const content = () => {
    const bytes = store.get(key);
    if (!bytes || sha256(bytes) !== hash) throw new FileLost(`found no whole ${path} in the cache`);
    return bytes;
  };
  return { path, hash, content };
}
