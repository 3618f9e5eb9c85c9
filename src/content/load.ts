import type { Problem } from '../problem.ts';
import { checkBody } from './body/check-body.ts';
import { parseMarkdown } from './body/markdown.ts';
import { checkCharacters } from './characters.ts';
import { readSources, type SourceFile } from './files/read.ts';
import { splitFrontMatter } from './front-matter/front-matter.ts';
import { placeOf, validate } from './front-matter/validate.ts';
import type { Kind } from './kinds.ts';
import { type ContentRecord, groupRecords, type Records } from './records.ts';

/** The content of a project. Where there are problems, it is good only for finding more of them. */
export interface Content {
  records: Records;
  /** Paths of all record files, also of those with a problem. */
  files: { kind: Kind; id: string; path: string }[];
  /** Paths below `public/`. */
  publicFiles: string[];
  problems: Problem[];
}

/**
 * Reads, parses and checks every record, each by itself; `digest/` checks them against each other.
 *
 * @param root The project's folder.
 */
export async function loadContent(root: string): Promise<Content> {
  const { listed, files, publicFiles, problems } = await readSources(root);
  const records = groupRecords(files.map((file) => parseRecord(file, problems)));
  return { records, files: listed, publicFiles, problems };
}

/**
 * Makes a record of a file, and tells all of its problems. A record with a problem is still one, so that
 * what it refers to can be checked as well.
 *
 * @returns undefined when the file cannot be taken apart.
 */
export function parseRecord(source: SourceFile, problems: Problem[]): ContentRecord | undefined {
  const { kind, id, path } = source;
  checkCharacters(source, problems);
  const file = splitFrontMatter(source, problems);
  if (!file) return undefined;
  const values = file.sound ? validate(kind, path, file, problems) : undefined;
  const body = parseMarkdown(path, file.body, file.bodyLine, problems);
  if (body) checkBody(kind, path, body, file.bodyLine, problems);
  if (!values || !body) return undefined;
  return {
    kind,
    id,
    file: path,
    ...values,
    body,
    text: file.body,
    placeOf: (...at) => placeOf(file, at),
  };
}
