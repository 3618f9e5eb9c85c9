import {
  allRecords,
  type ParsedRecord,
  type RecordKey,
  recordKey,
} from '../../../../content/records.ts';
import { referencesOf } from '../../../../digest/references/references.ts';
import type { Project } from './read-project.ts';

/** Which records name which: in their front matter or by a link. */
export interface Naming {
  namedBy(record: ParsedRecord): readonly ParsedRecord[];
  naming(record: ParsedRecord): readonly ParsedRecord[];
}

/** Finds out for all records of a project which others they name, and which name them. */
export function readNaming({ records, links }: Pick<Project, 'records' | 'links'>): Naming {
  const all = allRecords(records);
  const byKey = new Map<string, ParsedRecord>(all.map((record) => [recordKey(record), record]));
  const keysIn = (record: ParsedRecord): RecordKey[] => [
    ...referencesOf(record).flatMap(({ targets, id }) =>
      targets.map((kind) => recordKey({ kind, id })),
    ),
    ...Object.values(links[recordKey(record)] ?? {}).flatMap((target) =>
      typeof target === 'object' && target.record !== undefined ? [target.record] : [],
    ),
  ];
  const named = new Map(
    all.map((record) => {
      const found = keysIn(record).flatMap((key) => byKey.get(key) ?? []);
      return [record, [...new Set(found)].filter((each) => each !== record)] as const;
    }),
  );
  const naming = new Map<ParsedRecord, ParsedRecord[]>();
  for (const [record, its] of named) {
    for (const each of its) naming.set(each, [...(naming.get(each) ?? []), record]);
  }
  return {
    namedBy: (record) => named.get(record) ?? [],
    naming: (record) => naming.get(record) ?? [],
  };
}

/** A record, and all drafts that it cannot be published without. */
export function withNeeded(
  record: ParsedRecord,
  naming: Naming,
  isOpen: (record: ParsedRecord) => boolean,
): ParsedRecord[] {
  const needed = new Set([record]);
  // A set takes up what is added while it is gone through.
  for (const each of needed) {
    for (const other of naming.namedBy(each).filter(isOpen)) needed.add(other);
  }
  return [...needed];
}

/** Those of some records that no other record names. */
export function unnamedElsewhere(
  records: readonly ParsedRecord[],
  naming: Naming,
): readonly ParsedRecord[] {
  const left = records.filter((record) =>
    naming.naming(record).every((each) => records.includes(each)),
  );
  return left.length === records.length ? left : unnamedElsewhere(left, naming);
}
