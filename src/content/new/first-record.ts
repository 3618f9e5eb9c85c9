import { toString as textOf } from 'mdast-util-to-string';
import type { Kind } from '../kinds.ts';
import type { ParsedRecord, Records } from '../records.ts';

/**
 * The first record of a kind, for a new one to refer to.
 *
 * @throws Error when there is none.
 */
export function firstOf<K extends Kind>(records: Records, kind: K): ParsedRecord<K> {
  const [record] = records[kind] as ParsedRecord<K>[];
  if (!record) throw nothingIn([kind]);
  return record;
}

/** The error that there is no record of some kinds. */
export function nothingIn(kinds: readonly Kind[]): Error {
  const folders = kinds.map((kind) => `content/${kind}/`).join(', ');
  const advice = kinds.length === 1 ? 'make that first' : 'make these first, in this order';
  return new Error(`found nothing to refer to in ${folders}; ${advice}`);
}

/** The first few words of an article, for a quotation that is true. */
export function openingWords({ body }: ParsedRecord<'articles'>): string {
  return textOf(body.children[0]).split(/\s+/).slice(0, 6).join(' ');
}
