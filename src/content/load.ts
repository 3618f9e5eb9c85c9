import { type Memoize, withoutMemory } from '../memoize.ts';
import type { Problem } from '../problem.ts';
import { mayBeWithdrawn } from './copies/withdrawn.ts';
import { type ListedFile, readSources, type Sources } from './files/read.ts';
import { parseRecord } from './parse-record.ts';
import { groupRecords, type Records } from './records.ts';

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
  const parsed = files.map((file) =>
    mayBeWithdrawn(file.bytes)
      ? parseRecord(file)
      : memoize(['parseRecord', file.kind, file.path, file.hash], () => parseRecord(file)),
  );
  return {
    records: groupRecords(parsed),
    files: listed,
    publicFiles,
    problems: [...problems, ...parsed.flatMap((record) => record.problems)],
  };
}
