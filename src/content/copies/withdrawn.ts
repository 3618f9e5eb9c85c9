import type { Kind } from '../kinds.ts';
import type { ParsedRecord } from '../records.ts';

type Front = Pick<ParsedRecord<Kind>, 'front'>;

/** Tells whether the text of a record has been taken down. */
export function isWithdrawn({ front }: Front): boolean {
  return 'withdrawn' in front && front.withdrawn !== undefined;
}

/** Tells whether not even quotations from a record may stay. */
export function mayNotBeQuoted({ front }: Front): boolean {
  return 'withdrawn' in front && front.withdrawn?.quotations === false;
}

/**
 * Tells whether a file may be the record of a text that has been taken down, before it is taken apart. It is
 * better to be wrong of a file than to keep such a text.
 */
export function mayBeWithdrawn(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  // YAML takes keys in quotation marks and within braces as well.
  return text.includes('withdrawn') && /withdrawn["']?\s*:/.test(text.toString('latin1'));
}
