import type { createPictureReader } from '../../../../content/files/picture-files.ts';
import {
  type ListedFile,
  type ReadFile,
  readSources,
  type SourceFile,
  sourceFile,
} from '../../../../content/files/read.ts';
import { isKind } from '../../../../content/kinds.ts';
import { parseContent } from '../../../../content/load.ts';
import { allRecords, type ParsedRecord, type Records } from '../../../../content/records.ts';
import {
  locateQuotations,
  type Quotations,
} from '../../../../digest/citations/locating/locate-quotations.ts';
import { type Registry, readRegistry } from '../../../../digest/claims/registry.ts';
import { isDraft } from '../../../../digest/references/drafts.ts';
import { type Links, resolveLinks } from '../../../../digest/references/links.ts';
import { parseReceivedText, type ReceivedText } from '../../../../importer/report/received-text.ts';
import type { Memoize } from '../../../../memoize.ts';
import type { Problem } from '../../../../problem.ts';
import { loadProject } from '../../../../site/load-project.ts';
import { readReceived } from '../../../../site/received/received-files.ts';

/** A project as its drafts are reviewed: also where it has errors. */
export interface Project {
  readonly records: Records;
  readonly links: Links;
  readonly quotations: Quotations;
  readonly registry: Registry;
  readonly problems: readonly Problem[];
  /** The files that these problems are in, which may be as they would be if a decision were done. */
  readonly checkedFiles: ReadonlyMap<string, SourceFile>;
  /** By path, also those that cannot be read as a record. */
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly drafts: readonly ParsedRecord[];
  /** Keeps what follows from a file. */
  readonly memoize: Memoize;
  /** The file that the draft of a copy was made of, where it is kept. */
  receivedFor(source: Pick<ParsedRecord, 'path'>): ReceivedText | undefined;
}

/** How a project is read: with what was read, measured and made before. */
export interface Reading {
  /** The project's folder. */
  readonly root: string;
  readonly read: ReadFile;
  readonly readPicture: ReturnType<typeof createPictureReader>;
  readonly memoize: Memoize;
}

/**
 * Reads and checks a project with its drafts.
 *
 * @param instead Texts of files by path, to see what would be if they were written; without a text, the file is gone.
 * A file that is not there would be new.
 */
export async function readProject(
  { root, read, readPicture, memoize }: Reading,
  instead: ReadonlyMap<string, string | undefined> = new Map(),
): Promise<Project> {
  const onDisk = readSources(root, read);
  const isLeft = ({ path }: { path: string }) =>
    !instead.has(path) || instead.get(path) !== undefined;
  const there = new Set(onDisk.listed.map(({ path }) => path));
  const added = [...instead].flatMap(([path, text]) => {
    const file = there.has(path) ? undefined : listedAt(path);
    return file && text !== undefined ? [sourceFile(file, Buffer.from(text))] : [];
  });
  const changed = onDisk.files.filter(isLeft).map((file) => {
    const text = instead.get(file.path);
    return text === undefined ? file : sourceFile(file, Buffer.from(text));
  });
  const sources = {
    ...onDisk,
    listed: [...onDisk.listed.filter(isLeft), ...added],
    files: [...changed, ...added],
  };
  const { problems } = await loadProject(root, { drafts: true, sources, readPicture, memoize });
  const content = parseContent(sources, memoize);
  const { records } = content;
  const links = resolveLinks(content, []);
  const files = new Map(sources.files.map((file) => [file.path, file]));
  return {
    records,
    links,
    quotations: locateQuotations(records, links, memoize, []),
    registry: readRegistry(records),
    problems,
    checkedFiles: files,
    files,
    drafts: allRecords(records).filter(isDraft),
    memoize,
    receivedFor({ path }) {
      const kept = readReceived(root, path);
      return kept === undefined ? undefined : parseReceivedText(kept);
    },
  };
}

/** A record by the path that it would have. */
function listedAt(path: string): ListedFile | undefined {
  const { kind = '', id = '' } =
    /^content\/(?<kind>[a-z]+)\/(?<id>[^/]+)\.md$/.exec(path)?.groups ?? {};
  return isKind(kind) ? { kind, id, path } : undefined;
}
