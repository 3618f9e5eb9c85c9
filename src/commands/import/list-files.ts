import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { knownEndings, mostBytes } from '../../importer/received/read-received.ts';
import { type Problem, problem, startOfFile } from '../../problem.ts';

/** A folder in folders may be so deep. */
const mostDeep = 8;

/**
 * The files that an editor names: each by itself, those of a folder by their endings. Links in folders are passed
 * over.
 *
 * @param root The folder from which paths are.
 */
export function listFiles(root: string, names: readonly string[], problems: Problem[]): string[] {
  return names.flatMap((name) => {
    if (name === '-') return [name];
    const found = statSync(resolve(root, name), { throwIfNoEntry: false });
    if (!found) {
      problems.push(problem(name, startOfFile, 'file-missing', 'found no such file or folder'));
      return [];
    }
    return found.isDirectory() ? filesBelow(root, name, 1, problems) : [name];
  });
}

function filesBelow(root: string, folder: string, depth: number, problems: Problem[]): string[] {
  if (depth > mostDeep) {
    const reason = `found folders more than ${mostDeep} deep; import this folder by itself`;
    problems.push(problem(folder, startOfFile, 'file-kind', reason));
    return [];
  }
  const names = readdirSync(resolve(root, folder)).sort();
  return names.flatMap((name) => {
    const path = join(folder, name);
    const found = lstatSync(resolve(root, path));
    if (name.startsWith('.')) return [];
    if (found.isDirectory()) return filesBelow(root, path, depth + 1, problems);
    const isStory = knownEndings.some((ending) => name.toLowerCase().endsWith(`.${ending}`));
    return found.isFile() && isStory ? [path] : [];
  });
}

/** Reads a file, or the input of the command where it is `-`, or says why that cannot be done. */
export function readBytes(root: string, name: string): Uint8Array | Problem {
  try {
    const path = resolve(root, name);
    if (name === '-' || statSync(path).size <= mostBytes) {
      return readFileSync(name === '-' ? 0 : path);
    }
    const reason = `found more than ${mostBytes} bytes; save the story by itself`;
    return problem(name, startOfFile, 'file-size', reason);
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
    return problem(name, startOfFile, 'file-kind', `found a file that cannot be read${why}`);
  }
}
