import type { Kind } from '../kinds.ts';
import type { ParsedRecord, RecordKey, Records } from '../records.ts';

/** The kinds of record that are copies of a text that was published as a whole, under a title. */
export const copyKinds = ['articles', 'documents'] as const satisfies readonly Kind[];

/** The kinds of record that can be cited: their bodies are others' words. */
export const sourceKinds = [...copyKinds, 'posts'] as const satisfies readonly Kind[];

/** See {@link copyKinds}. */
export type CopyKind = (typeof copyKinds)[number];
/** See {@link sourceKinds}. */
export type SourceKind = (typeof sourceKinds)[number];

/** A source in all tables: `articles/x`. */
export type SourceKey = `${SourceKind}/${string}`;
/** The same, of one that is no post. */
export type CopyKey = `${CopyKind}/${string}`;

/** Tells whether records of a kind can be cited. */
export function isSourceKind(kind: Kind): kind is SourceKind {
  return sourceKinds.some((source) => source === kind);
}

/** Tells whether the key of a record is that of a source. */
export function isSourceKey(key: RecordKey): key is SourceKey {
  return sourceKinds.some((kind) => key.startsWith(`${kind}/`));
}

/** Tells whether the key of a source is that of a copy. */
export function isCopyKey(key: SourceKey): key is CopyKey {
  return copyKinds.some((kind) => key.startsWith(`${kind}/`));
}

/** When a copy was published, or is from. */
export function dateOf({
  front,
}: ParsedRecord<CopyKind>): ParsedRecord<'documents'>['front']['date'] {
  return 'published' in front ? front.published : front.date;
}

/** All sources among some records, kind by kind. */
export function sourcesIn(records: Pick<Records, SourceKind>): ParsedRecord<SourceKind>[] {
  return sourceKinds.flatMap((kind): readonly ParsedRecord<SourceKind>[] => records[kind]);
}

/** All copies among some records, kind by kind. */
export function copiesIn(records: Pick<Records, CopyKind>): ParsedRecord<CopyKind>[] {
  return copyKinds.flatMap((kind): readonly ParsedRecord<CopyKind>[] => records[kind]);
}

/** @example sourceKey(record) // 'articles/x' */
export function sourceKey<K extends SourceKind>({ kind, id }: ParsedRecord<K>): `${K}/${string}` {
  return `${kind}/${id}`;
}
