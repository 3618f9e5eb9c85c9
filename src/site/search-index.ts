import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../outputs/search-records.ts';
import type { SiteFile } from './publish.ts';

/** Pagefind's own interfaces, which the search page does without. */
const unused = /(^|-)(ui|highlight)\.(js|css)$/;

/**
 * Makes the search index with Pagefind: files of which a browser loads only those that a search needs.
 *
 * @throws Error when Pagefind refuses a record.
 */
export async function makeSearchIndex(records: readonly SearchRecord[]): Promise<SiteFile[]> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(errors.join('\n'));
    for (const record of records) {
      const added = await index.addCustomRecord(record);
      if (added.errors.length > 0) throw new Error(`${record.url}: ${added.errors.join('\n')}`);
    }
    const made = await index.getFiles();
    if (made.errors.length > 0) throw new Error(made.errors.join('\n'));
    return made.files
      .filter(({ path }) => !unused.test(path))
      .map(({ path, content }) => ({ path: `pagefind/${path}`, content }));
  } finally {
    await close();
  }
}
