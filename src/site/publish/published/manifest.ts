import { readCacheFile, writeCacheFile } from '../../cache/cache-file.ts';
import { sha256 } from '../../cache/sha256.ts';

/** What was published, so that it need not be read again. */
export interface Manifest {
  /** Whatever the caller noted about the site as a whole; none if nothing is known of it. */
  note?: string;
  files: ReadonlyMap<string, ManifestEntry>;
}

/** A published file. */
export interface ManifestEntry {
  /** SHA-256 of its content, in hexadecimal. */
  hash: string;
  /** How the file system described it then: {@link import('./published-files.ts').Stat}. */
  stamp: string;
}

/** In the file. An array of entries, because a path can be `__proto__`. */
type Stored = [digest: string, body: { note?: string; files: [path: string, ManifestEntry][] }];

/**
 * Reads a manifest. One that is missing, changed by hand, cut off or from another program is empty:
 * the file starts with the SHA-256 of the rest.
 */
export function readManifest(file: string): Manifest {
  try {
    const [digest, body]: Stored = JSON.parse(readCacheFile(file));
    if (digest === sha256(JSON.stringify(body))) {
      return { ...body, files: new Map(body.files) };
    }
  } catch {
    // Then the published files are read.
  }
  return { files: new Map() };
}

/** Writes a manifest. Where that cannot be done, the next build takes longer, and nothing else. */
export function writeManifest(file: string, { note, files }: Required<Manifest>): void {
  const body = { note, files: [...files] };
  writeCacheFile(file, JSON.stringify([sha256(JSON.stringify(body)), body]));
}
