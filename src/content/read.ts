import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Problem, problem } from '../problem.ts';
import { isKind, type Kind, kinds } from './kinds.ts';

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
  files: SourceFile[];
  /** Paths below `public/`, with `/`. */
  publicFiles: string[];
  problems: Problem[];
}

const maxBytes = 256 * 1024;
const top = { line: 1, column: 1 };
const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

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
  for (const { path, kind } of await listRecords(root, problems)) {
    const text = decode(path, await readFile(join(root, path)), problems);
    if (text !== undefined) files.push({ kind, id: idOf(path), path, text });
  }
  if (!files.some((file) => file.kind === 'digest')) {
    problems.push(
      problem(
        'content/digest.md',
        top,
        'file-missing',
        'found no such file; write it, with the title of the site',
      ),
    );
  }
  return { files, publicFiles: await listPublicFiles(root, problems), problems };
}

async function listRecords(root: string, problems: Problem[]) {
  const found: { path: string; kind: Kind }[] = [];
  const seen = new Map<string, string>();
  for (const path of await walk(root, 'content', problems)) {
    const kind = kindOf(path);
    const id = idOf(path);
    const refuse = (rule: 'file-kind' | 'file-name' | 'duplicate-id', reason: string) =>
      problems.push(problem(path, top, rule, reason));
    if (!kind || !path.endsWith('.md')) {
      refuse(
        'file-kind',
        `found a file that is no record; expected content/digest.md or a .md file in ` +
          `content/{${kinds.slice(1).join(',')}}/; move it, to public/ if it is to be copied`,
      );
      continue;
    }
    const key = `${kind}/${id.normalize('NFC').toLowerCase()}`;
    const earlier = seen.get(key);
    if (earlier !== undefined) {
      refuse('duplicate-id', `found the id of ${earlier} again; rename one of the two files`);
    }
    seen.set(key, earlier ?? path);
    if (!idPattern.test(id)) {
      refuse(
        'file-name',
        `found the name "${id}.md"; expected lower-case letters a-z, digits and single hyphens; ` +
          'rename the file',
      );
    } else if (earlier === undefined) {
      found.push({ path, kind });
    }
  }
  return found;
}

async function listPublicFiles(root: string, problems: Problem[]): Promise<string[]> {
  const paths = await walk(root, 'public', problems);
  return paths.map((path) => path.slice('public/'.length));
}

/** All files below a folder, by path. Hidden files are passed over; links are refused. */
async function walk(root: string, folder: string, problems: Problem[]): Promise<string[]> {
  const paths: string[] = [];
  for (const entry of await list(join(root, folder))) {
    const path = `${folder}/${entry.name}`;
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) paths.push(...(await walk(root, path, problems)));
    else if (entry.isFile()) paths.push(path);
    else {
      const reason =
        'found a link or a device, which could publish what is outside the project; put the file itself here';
      problems.push(problem(path, top, 'file-kind', reason));
    }
  }
  return paths;
}

async function list(folder: string): Promise<Dirent[]> {
  const exists = await stat(folder).then(
    () => true,
    () => false,
  );
  if (!exists) return [];
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

function decode(path: string, bytes: Uint8Array, problems: Problem[]): string | undefined {
  if (bytes.length > maxBytes) {
    const reason = `found ${bytes.length} bytes; expected at most ${maxBytes}; split the record`;
    problems.push(problem(path, top, 'file-size', reason));
    return undefined;
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.replace(/\r\n?/g, '\n');
  } catch {
    const reason = 'found bytes that are not UTF-8; save the file as UTF-8';
    problems.push(problem(path, placeOfBadByte(bytes), 'file-encoding', reason));
    return undefined;
  }
}

/** Decodes line by line, so that the first bad line can be named. */
function placeOfBadByte(bytes: Uint8Array) {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end));
    } catch {
      break;
    }
    line += 1;
    start = end + 1;
  }
  return { line, column: 1 };
}
