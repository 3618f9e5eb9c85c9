import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Problem, problem, startOfFile, warning } from '../../problem.ts';
import { idPattern } from '../id.ts';
import { isKind, type Kind, kinds } from '../kinds.ts';
import { windowsTrouble } from './portable-path.ts';
import { publicFile } from './public-file.ts';
import { checkPublicNames } from './public-files.ts';
import { stampOf } from './stamp.ts';
import { unreadable } from './unreadable.ts';
import { walk } from './walk.ts';

/** A file that is a record by its place. */
export interface ListedFile {
  readonly kind: Kind;
  readonly id: string;
  /** Path from the project's folder, with `/`. */
  readonly path: string;
}

/** A record file as it is on the disk. */
export interface SourceFile extends ListedFile {
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly hash: string;
}

/** Makes a record file of its bytes. */
export function sourceFile({ kind, id, path }: ListedFile, bytes: Uint8Array): SourceFile {
  return { kind, id, path, bytes, hash: createHash('sha256').update(bytes).digest('hex') };
}

/** Reads a file, or gives what was read before. */
export type ReadFile = typeof readSource;

/** What stands in `content/`, and the names of the files in `public/`. */
export interface Sources {
  /** Every file that is a record by its place, also those that cannot be read. */
  readonly listed: readonly ListedFile[];
  readonly files: readonly SourceFile[];
  /** Paths below `public/`, with `/`. */
  readonly publicFiles: readonly string[];
  readonly problems: readonly Problem[];
}

/** Most bytes of a record. */
export const maxBytes = 256 * 1024;

/**
 * Reads every record of a project. Calls of node:fs are synchronous: for thousands of small files that is
 * several times as fast. A file that cannot be one is a problem, and is left out.
 *
 * Folders inside the folder of a kind are for the editor's convenience; the id is the file name.
 *
 * @param root The project's folder, which holds `content/` and `public/`.
 */
export function readSources(root: string, read: ReadFile = readSource): Sources {
  const problems: Problem[] = [];
  const files: SourceFile[] = [];
  const listed = listRecords(root, problems);
  for (const file of listed) {
    const source = read(root, file, problems);
    if (source) files.push(source);
  }
  if (!listed.some(({ kind }) => kind === 'digest')) {
    const reason = 'found no such file; write it, with the title of the site';
    problems.push(problem('content/digest.md', startOfFile, 'file-missing', reason));
  }
  return { listed, files, publicFiles: listPublicFiles(root, problems), problems };
}

function listRecords(root: string, problems: Problem[]): ListedFile[] {
  const listed: ListedFile[] = [];
  const seen = new Map<string, string>();
  for (const path of walk(root, 'content', problems)) {
    const kind = kindOf(path);
    const id = idOf(path);
    const refuse = (rule: 'file-kind' | 'file-name' | 'duplicate-id', reason: string) =>
      problems.push(problem(path, startOfFile, rule, reason));
    if (!kind || !path.endsWith('.md')) {
      refuse(
        'file-kind',
        `found a file that is no record; expected content/digest.md or a .md file in ` +
          `content/{${kinds.slice(1).join(',')}}/; move it, to public/ if it is to be copied`,
      );
      continue;
    }
    listed.push({ kind, id, path });
    const key = `${kind}/${id.normalize('NFC').toLowerCase()}`;
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, path);
    else refuse('duplicate-id', `found the id of ${earlier} again; rename one of the two files`);
    if (!idPattern.test(id)) {
      refuse(
        'file-name',
        `found the name "${id}.md"; expected lower-case letters a-z, digits and single hyphens; ` +
          'rename the file',
      );
    }
    const trouble = windowsTrouble(path);
    if (trouble !== undefined) {
      problems.push(warning(path, startOfFile, 'portable-name', `${trouble}; rename the file`));
    }
  }
  return listed;
}

function listPublicFiles(root: string, problems: Problem[]): string[] {
  const paths = walk(root, 'public', problems);
  const names = paths.map((path) => path.slice('public/'.length));
  checkPublicNames(names, problems);
  return names.map((name) => name.normalize('NFC'));
}

function kindOf(path: string): Kind | undefined {
  if (path === 'content/digest.md') return 'digest';
  const folder = path.split('/')[1] ?? '';
  return path.split('/').length > 2 && folder !== 'digest' && isKind(folder) ? folder : undefined;
}

function idOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
}

/** The bytes of files in `public/`, by their paths below it. */
export function sizesOf(root: string, paths: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    paths.map((path) => [path, statSync(publicFile(root, path)).size] as const),
  );
}

/** How often a file is read that changes meanwhile, such as by an editor that is saving it. */
const mostTries = 5;

/**
 * Reads a record file; one that is too large, or cannot be read, is a problem. One that changes while it is read is read
 * again, so that no half of a save is taken for a record.
 */
export function readSource(
  root: string,
  file: ListedFile,
  problems: Problem[],
): SourceFile | undefined {
  const path = join(root, file.path);
  try {
    let before = statSync(path, { bigint: true });
    for (let tries = 1; ; tries += 1) {
      if (before.size > maxBytes) {
        const reason = `found ${before.size} bytes; expected at most ${maxBytes}; split the record`;
        problems.push(problem(file.path, startOfFile, 'file-size', reason));
        return undefined;
      }
      const bytes = readFileSync(path);
      const after = statSync(path, { bigint: true });
      const isSame = stampOf(after) === stampOf(before) && BigInt(bytes.length) === after.size;
      if (isSame || tries === mostTries) return sourceFile(file, bytes);
      before = after;
    }
  } catch (error) {
    problems.push(unreadable(file.path, error));
    return undefined;
  }
}
