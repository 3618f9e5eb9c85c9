import type { Kind } from '../../content/kinds.ts';
import { allRecords, type ParsedRecord, recordKey } from '../../content/records.ts';
import { hashOf } from '../../memoize.ts';
import { decorationsOf } from '../prose/record-prose.ts';
import type { Digest } from '../tables/digest.ts';

/** The tables that the rows of a view are read from, by the name in front of a row's key. */
const tables = [
  'citations',
  'evidence',
  'compared',
  'passages',
  'postQuotations',
  'coverage',
  'fileSizes',
  'posts',
  'agents',
  'alike',
  'pictures',
  'backlinks',
  'neighbours',
  'neighboursByPage',
  'disputed',
  'recent',
  'updated',
  'lists',
] as const;

/**
 * Tells the value of a row that a view reported, as a hash: where it is equal, so is everything that was read
 * from the row. Each row is hashed once.
 *
 * @param basePath Path below which the site is published: `/repo`.
 * @returns a function that gives '' for a row that is not there, or of no table.
 */
export function rowHashes(digest: Digest, basePath: string): (row: string) => string {
  const records = new Map<string, ParsedRecord<Kind>>(
    [digest.site, ...allRecords(digest.records)].map((record) => [recordKey(record), record]),
  );
  const proseOf = (key: string, isMarked: boolean) => {
    const record = records.get(key);
    return record && [record.bodyHash, decorationsOf(digest, record, basePath, isMarked)];
  };
  const read = (row: string): unknown => {
    if (row === 'site') return digest.site.front;
    const slash = row.indexOf('/');
    const [name, key] = [row.slice(0, slash), row.slice(slash + 1)];
    if (name === 'records') return records.get(key)?.front;
    if (name === 'prose') return proseOf(key, false);
    if (name === 'ownProse') return proseOf(key, true);
    const table = tables.find((each) => each === name);
    if (table === undefined) return undefined;
    const rows = digest[table] as Readonly<Record<string, unknown>>;
    return rows[key];
  };
  const hashes = new Map<string, string>();
  return (row) => {
    const known = hashes.get(row);
    if (known !== undefined) return known;
    const value = read(row);
    const hash = value === undefined ? '' : hashOf(value);
    hashes.set(row, hash);
    return hash;
  };
}
