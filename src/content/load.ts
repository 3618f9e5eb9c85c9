import { type Memoize, withoutMemory } from '../memoize.ts';
import type { Problem } from '../problem.ts';
import { mayBeWithdrawn } from './copies/withdrawn.ts';
import { type ListedFile, readSources, type SourceFile, type Sources } from './files/read.ts';
import { parseRecord } from './parse-record.ts';
import { groupRecords, type ParsedRecord, type Records, type UnreadableRecord } from './records.ts';

/** The content of a project. Where there are problems, it is good only for finding more of them. */
export interface Content {
  readonly records: Records;
  /** All record files, also those with a problem. */
  readonly files: readonly ListedFile[];
  /** Paths below `public/`. */
  readonly publicFiles: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Reads, parses and checks every record, each by itself; `digest/` checks them against each other.
 *
 * @param root The project's folder.
 */
export function loadContent(root: string): Content {
  return parseContent(readSources(root), withoutMemory);
}

/** Parses and checks every record that was read, each by itself. */
export function parseContent(
  { listed, files, publicFiles, problems }: Sources,
  memoize: Memoize,
): Content {
  const parsed = files.map((file) => parseFile(file, memoize));
  return {
    records: groupRecords(parsed),
    files: listed,
    publicFiles,
    problems: [...problems, ...parsed.flatMap((record) => record.problems)],
  };
}

/** Parses and checks a record that was read. Of a text that may have been taken down, nothing is kept. */
export function parseFile(file: SourceFile, memoize: Memoize): ParsedRecord | UnreadableRecord {
  return mayBeWithdrawn(file.bytes)
    ? parseRecord(file)
    : memoize(['parseRecord', file.kind, file.path, file.hash], () => parseRecord(file));
}
