import { createRequire } from 'node:module';
import type { SearchRecord } from '../outputs/search/search-record.ts';
import { sha256 } from './cache/sha256.ts';
import { type SiteFile, siteFile } from './publish/site-file.ts';
import type { Store } from './store/store.ts';

/** Pagefind's own interfaces, which the search page does without. */
const unused = /(^|-)(ui|highlight)\.(js|css)$/;

/** Versions are pinned, so the version asked for is the one that is there. */
const { dependencies } = createRequire(import.meta.url)('../../package.json');

/**
 * Makes the search index with Pagefind: files of which a browser loads only those that a search needs.
 * If no record changed since an earlier build, the index is that of the store.
 *
 * @throws Error when Pagefind refuses a record.
 */
export async function makeSearchIndex(
  records: readonly SearchRecord[],
  store: Store,
): Promise<SiteFile[]> {
  const key = sha256(JSON.stringify(['search', dependencies.pagefind, records]));
  const kept = store.get(key);
  const packed = kept ?? pack(await index(records));
  if (!kept) store.set(key, packed);
  return unpack(packed);
}

async function index(records: readonly SearchRecord[]): Promise<SiteFile[]> {
  // Loaded only when there is something to index: it starts a program of its own.
  const { close, createIndex } = await import('pagefind');
  try {
    const { index: made, errors } = await createIndex();
    if (!made) throw new Error(errors.join('\n'));
    // All at once, so that Pagefind reads them while the pages are rendered.
    const adding = records.map(async (record) => {
      const { errors: reasons } = await made.addCustomRecord(record);
      if (reasons.length > 0) throw new Error(`${record.url}: ${reasons.join('\n')}`);
    });
    await Promise.all(adding);
    const { files } = await made.getFiles();
    return files
      .filter(({ path }) => !unused.test(path))
      .map(({ path, content }) => siteFile(`pagefind/${path}`, content))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  } finally {
    await close();
  }
}

/** The files as one value, as the cache keeps them. */
function pack(files: readonly SiteFile[]): Uint8Array {
  const entries = files.map(({ path, content }) => [
    path,
    Buffer.from(content()).toString('base64'),
  ]);
  return Buffer.from(JSON.stringify(entries));
}

function unpack(packed: Uint8Array): SiteFile[] {
  const entries: [string, string][] = JSON.parse(Buffer.from(packed).toString());
  return entries.map(([path, content]) => siteFile(path, Buffer.from(content, 'base64')));
}
