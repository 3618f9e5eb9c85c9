import { accessSync, constants, type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Problem, problem, startOfFile } from '../../problem.ts';
import { isPassedOver } from './passed-over.ts';
import { unreadable } from './unreadable.ts';

/**
 * All files below a folder of the project, by path; none where it is not there. What is no part of the project is
 * passed over. A link, a device, and what cannot be read or has no name in UTF-8 is a problem, and is left out.
 *
 * @param root The project's folder.
 * @param folder `content` or `public`.
 */
export function walk(root: string, folder: string, problems: Problem[]): string[] {
  const kind = kindOf(root, folder, problems);
  if (kind === undefined || kind === 'nothing') return [];
  if (kind !== 'folder') {
    const reason =
      'found a link or a file, which could publish what is outside the project; put the folder itself here';
    problems.push(problem(folder, startOfFile, 'file-kind', reason));
    return [];
  }
  return filesIn(root, folder, problems);
}

function filesIn(root: string, folder: string, problems: Problem[]): string[] {
  return list(root, folder, problems).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (isPassedOver(path)) return [];
    if (entry.isDirectory()) return filesIn(root, path, problems);
    // OneDrive calls files neither files nor folders, where a folder is listed.
    const kind = entry.isFile() ? 'file' : kindOf(root, path, problems);
    if (kind === 'folder') return filesIn(root, path, problems);
    if (kind === 'file') return isReadable(root, path, problems) ? [path] : [];
    if (kind === 'other') {
      const reason =
        'found a link or a device, which could publish what is outside the project; put the file itself here';
      problems.push(problem(path, startOfFile, 'file-kind', reason));
    }
    return [];
  });
}

function list(root: string, folder: string, problems: Problem[]): Dirent[] {
  try {
    const entries = readdirSync(join(root, folder), { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    problems.push(unreadable(folder, error));
    return [];
  }
}

/** @returns undefined if that cannot be found out, which is a problem then. */
function kindOf(
  root: string,
  path: string,
  problems: Problem[],
): 'file' | 'folder' | 'other' | 'nothing' | undefined {
  try {
    const found = lstatSync(join(root, path), { throwIfNoEntry: false });
    if (!found) return 'nothing';
    if (found.isDirectory()) return 'folder';
    return found.isFile() ? 'file' : 'other';
  } catch (error) {
    problems.push(unreadable(path, error));
    return undefined;
  }
}

function isReadable(root: string, path: string, problems: Problem[]): boolean {
  try {
    accessSync(join(root, path), constants.R_OK);
    return true;
  } catch (error) {
    problems.push(unreadable(path, error));
    return false;
  }
}
