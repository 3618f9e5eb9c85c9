import type { Dirent } from 'node:fs';
import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Point, type Problem, problem, startOfFile } from '../../problem.ts';
import { idPattern } from '../id.ts';
import { isKind, type Kind, kinds } from '../kinds.ts';
import { checkPublicNames } from './public-files.ts';

/** A record file as text: UTF-8 without a byte-order mark, lines ending in `\n`. */
export interface SourceFile {
  kind: Kind;
  id: string;
  /** Path from the project's folder, with `/`. */
  path: string;
  text: string;
}

/** What stands in `content/`, and the names of the files in `public/`. */
export interface Sources {
  /** Every file that is a record by its place, also those that cannot be read. */
  listed: Pick<SourceFile, 'kind' | 'id' | 'path'>[];
  files: SourceFile[];
  /** Paths below `public/`, with `/`. */
  publicFiles: string[];
  problems: Problem[];
}

const maxBytes = 256 * 1024;
const maxLines = 5000;

/**
 * Reads every record of a project. A file that cannot be one is a problem, and is left out.
 *
 * Folders inside the folder of a kind are for the editor's convenience; the id is the file name.
 *
 * @param root The project's folder, which holds `content/` and `public/`.
 */
export async function readSources(root: string): Promise<Sources> {
  const problems: Problem[] = [];
  const files: SourceFile[] = [];
  const listed = await listRecords(root, problems);
  for (const record of listed) {
    const text = await readText(root, record.path, problems);
    if (text !== undefined) files.push({ ...record, text });
  }
  if (!listed.some(({ kind }) => kind === 'digest')) {
    const reason = 'found no such file; write it, with the title of the site';
    problems.push(problem('content/digest.md', startOfFile, 'file-missing', reason));
  }
  return { listed, files, publicFiles: await listPublicFiles(root, problems), problems };
}

async function listRecords(root: string, problems: Problem[]): Promise<Sources['listed']> {
  const listed: Sources['listed'] = [];
  const seen = new Map<string, string>();
  for (const path of await walk(root, 'content', problems)) {
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
  }
  return listed;
}

async function listPublicFiles(root: string, problems: Problem[]): Promise<string[]> {
  const paths = await walk(root, 'public', problems);
  const names = paths.map((path) => path.slice('public/'.length));
  checkPublicNames(names, problems);
  return names;
}

/** All files below a folder, by path. Hidden files are passed over; links are refused. */
async function walk(root: string, folder: string, problems: Problem[]): Promise<string[]> {
  const found = await lstat(join(root, folder)).catch(() => undefined);
  if (found === undefined) return [];
  if (!found.isDirectory()) {
    const reason =
      'found a link or a file, which could publish what is outside the project; put the folder itself here';
    problems.push(problem(folder, startOfFile, 'file-kind', reason));
    return [];
  }
  const paths: string[] = [];
  for (const entry of await list(join(root, folder))) {
    const path = `${folder}/${entry.name}`;
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) paths.push(...(await walk(root, path, problems)));
    else if (entry.isFile()) paths.push(path);
    else {
      const reason =
        'found a link or a device, which could publish what is outside the project; put the file itself here';
      problems.push(problem(path, startOfFile, 'file-kind', reason));
    }
  }
  return paths;
}

async function list(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function kindOf(path: string): Kind | undefined {
  if (path === 'content/digest.md') return 'digest';
  const folder = path.split('/')[1] ?? '';
  return path.split('/').length > 2 && folder !== 'digest' && isKind(folder) ? folder : undefined;
}

function idOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
}

async function readText(
  root: string,
  path: string,
  problems: Problem[],
): Promise<string | undefined> {
  const { size } = await stat(join(root, path));
  if (size > maxBytes) {
    const reason = `found ${size} bytes; expected at most ${maxBytes}; split the record`;
    problems.push(problem(path, startOfFile, 'file-size', reason));
    return undefined;
  }
  const bytes = await readFile(join(root, path));
  const text = decode(bytes);
  if (text === undefined) {
    const reason = 'found bytes that are not UTF-8; save the file as UTF-8';
    problems.push(problem(path, placeOfBadByte(bytes), 'file-encoding', reason));
    return undefined;
  }
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  if (lines > maxLines) {
    const reason = `found ${lines} lines; expected at most ${maxLines}; split the record`;
    problems.push(problem(path, startOfFile, 'file-size', reason));
    return undefined;
  }
  return text;
}

/**
 * @param last Whether the bytes end here; if not, a character may be cut off at the end.
 * @returns the text with `\n` for every end of line, or undefined when the bytes are not UTF-8.
 */
function decode(bytes: Uint8Array, last = true): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !last });
    return text.replace(/\r\n?/g, '\n');
  } catch {
    return undefined;
  }
}

/** Halves the file again and again to find where the text before the first bad byte ends. */
function placeOfBadByte(bytes: Uint8Array): Point {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (decode(bytes.subarray(0, middle), false) === undefined) bad = middle;
    else good = middle;
  }
  const lines = (decode(bytes.subarray(0, good), false) ?? '').split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
