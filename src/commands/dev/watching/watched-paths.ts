import { posix } from 'node:path';
import { isTemporary as isOwnFile } from '../../../content/files/passed-over.ts';

/** What a project is made of, besides the program's packages. */
const parts = ['content', 'public', 'templates', 'src', '.eleventy.ts', 'package-lock.json'];

/**
 * Tells whether a path is watched, with all that is in it. Hidden files of `content/` are no records: an
 * editor keeps its own settings there.
 *
 * @param path From the project's folder, with `/`; `''` for the folder itself.
 */
export function isWatched(path: string): boolean {
  if (path === '') return true;
  const [part = '', ...rest] = path.split('/');
  if (!parts.includes(part) || rest.includes('node_modules')) return false;
  return part !== 'content' || !rest.some((name) => name.startsWith('.'));
}

/** Tells whether a file is one that an editor or a system writes for itself. */
export function isTemporary(path: string): boolean {
  return isOwnFile(posix.basename(path));
}

/** Styles and browser scripts are read with the content; a change of any other code makes another program. */
export function isProgram(path: string): boolean {
  return !/^(content|public|templates\/(styles|scripts))\//.test(path);
}
