import type { SourceKey, SourceKind } from '../../../../content/kinds/source-kinds.ts';
import type { ParsedRecord } from '../../../../content/records.ts';
import type { Sources } from '../../../citations/sources.ts';
import { nameFinder } from '../../mentions.ts';

/** A source that quotes a post. */
export interface Quoting {
  readonly record: ParsedRecord<SourceKind>;
  /** Its text, and what stands above it. */
  readonly text: string;
  /** Tells whether the text has one of some names. */
  has(names: readonly string[]): boolean;
}

/** Reads a source that quotes a post. */
export function readQuoting(key: SourceKey, sources: Sources): Quoting {
  const record = sources.record(key);
  const title = 'title' in record.front ? [record.front.title] : [];
  const text = [sources.text(key).text, ...title].join('\n');
  return { record, text, has: nameFinder(text) };
}

/** Tells whether one of the sources names somebody or something. */
export function isNamedIn(quoting: readonly Quoting[], names: readonly string[]): boolean {
  return quoting.some(({ has }) => has(names));
}

/** The paths of the sources, for a reason. */
export function pathsOf(quoting: readonly Quoting[]): string {
  return quoting.map(({ record: { path } }) => path).join(', ');
}
