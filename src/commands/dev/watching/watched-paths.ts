import { posix } from 'node:path';

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

/**
 * What editors and systems write beside a file for themselves: backups (`x.md~`), autosaves (`#x.md#`),
 * locks (`.#x.md`), swap files (`.x.md.swp`), drafts of a save (`4913`, `x.md.tmp`), and views of a folder.
 */
const temporary =
  /~$|^#.*#$|^\.#|\.sw[a-z]$|^4913$|\.tmp(\.|$)|\.crswap$|^(Thumbs\.db|desktop\.ini|\.DS_Store)$/i;

/** Tells whether a file is one that an editor or a system writes for itself. */
export function isTemporary(path: string): boolean {
  return temporary.test(posix.basename(path));
}

/** Styles and browser scripts are read with the content; a change of any other code makes another program. */
export function isProgram(path: string): boolean {
  return !/^(content|public|templates\/(styles|scripts))\//.test(path);
}
