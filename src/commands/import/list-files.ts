import { type Dirent, lstatSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { unreadable } from '../../content/files/unreadable.ts';
import { knownEndings } from '../../importer/received/read-received.ts';
import { type Problem, problem, startOfFile } from '../../problem.ts';

/** A folder in folders may be so deep. */
const mostDeep = 20;
/** As many files are listed at most. */
const most = 10_000;

/**
 * The files that an editor names, each once: each by itself, those of a folder by their endings. What cannot be listed,
 * a link in a folder, and what is no file is a problem, and is left out.
 *
 * At most 10,000 are listed; that there are more is a problem as well.
 *
 * @param root The folder from which paths are.
 */
export function listFiles(root: string, names: readonly string[], problems: Problem[]): string[] {
  const found = new Set<string>();
  for (const path of filesOf(root, names, problems)) {
    if (found.size === most && !found.has(path)) {
      const reason = `found more than ${most} files; those from this one on are left out; import them folder by folder`;
      problems.push(problem(path, startOfFile, 'file-size', reason));
      break;
    }
    found.add(path);
  }
  return [...found];
}

function* filesOf(
  root: string,
  names: readonly string[],
  problems: Problem[],
): Generator<string, void> {
  for (const name of names) {
    const kind = name === '-' ? 'file' : kindOfNamed(root, name, problems);
    if (kind === 'file') yield name;
    else if (kind === 'folder') yield* filesBelow(root, name, { depth: 1, problems });
  }
}

/** @returns undefined where it is neither file nor folder, or that cannot be found out, which is a problem then. */
function kindOfNamed(
  root: string,
  name: string,
  problems: Problem[],
): 'file' | 'folder' | undefined {
  const refuse = (rule: 'file-missing' | 'file-kind', reason: string) => {
    problems.push(problem(name, startOfFile, rule, reason));
    return undefined;
  };
  if (name === '') return refuse('file-missing', 'found an empty name; expected a file or folder');
  try {
    const found = statSync(resolve(root, name));
    if (found.isDirectory()) return 'folder';
    return found.isFile() ? 'file' : refuse('file-kind', noFile);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      return refuse('file-missing', 'found no such file or folder, or a link that leads to none');
    }
    problems.push(unreadable(name, error));
    return undefined;
  }
}

/** What is told of a device, a pipe or a socket. */
export const noFile =
  'found a device, a pipe or the like; expected a file; what another program prints is read as -: … | npm run import -- -';

function* filesBelow(
  root: string,
  folder: string,
  { depth, problems }: { depth: number; problems: Problem[] },
): Generator<string, void> {
  const refuse = (path: string, reason: string) =>
    problems.push(problem(path, startOfFile, 'file-kind', reason));
  if (depth > mostDeep) {
    refuse(folder, `found folders more than ${mostDeep} deep; import this folder by itself`);
    return;
  }
  for (const entry of entriesOf(root, folder, problems)) {
    const path = join(folder, entry.name);
    const kind = kindOf(root, path, entry);
    const isStory = knownEndings.some((ending) => path.toLowerCase().endsWith(`.${ending}`));
    if (kind === 'folder') yield* filesBelow(root, path, { depth: depth + 1, problems });
    else if (kind === 'file' && isStory) yield path;
    else if (kind === 'link')
      refuse(path, 'found a link in a folder; name what it leads to by itself');
    else if (kind === 'other' && isStory) refuse(path, noFile);
  }
}

/** What is in a folder, by name, but for what is hidden. */
function entriesOf(root: string, folder: string, problems: Problem[]): Dirent[] {
  try {
    const entries = readdirSync(resolve(root, folder), { withFileTypes: true });
    const shown = entries.filter(({ name }) => !name.startsWith('.'));
    return shown.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    problems.push(unreadable(folder, error));
    return [];
  }
}

function kindOf(root: string, path: string, entry: Dirent): 'file' | 'folder' | 'link' | 'other' {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  if (entry.isSymbolicLink()) return 'link';
  // OneDrive calls files neither files nor folders, where a folder is listed.
  const found = lstatSync(resolve(root, path), { throwIfNoEntry: false });
  if (found?.isFile()) return 'file';
  return found?.isDirectory() ? 'folder' : 'other';
}
