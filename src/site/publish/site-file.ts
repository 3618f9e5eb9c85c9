import { sha256 } from '../cache/sha256.ts';

/** One file of a site. */
export interface SiteFile {
  /** From the root of the site, with `/`: `events/x/index.html`. */
  readonly path: string;
  /** SHA-256 of the content, in hexadecimal. */
  readonly hash: string;
  /** Gives the content. Called only if it has to be written. */
  content(): Uint8Array;
  /** Where the same bytes are to be copied from; a large file is never held in memory. */
  readonly source?: string;
}

/** @example siteFile('index.html', '<!doctype html>…') */
export function siteFile(path: string, content: string | Uint8Array): SiteFile {
  return {
    path,
    hash: sha256(content),
    content: () => (typeof content === 'string' ? Buffer.from(content) : content),
  };
}
