import { lstatSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { foldPath, isPortable } from '../../content/files/portable-path.ts';

/**
 * Refuses a list of paths unless every file system can hold all of them, side by side, inside one
 * folder. A colon is a drive or a hidden stream on Windows; half a surrogate pair cannot be
 * written.
 *
 * @param paths Relative to the site's root, with `/`.
 * @throws {Error} naming the first path that leaves the folder, or that has the place of another.
 * @example checkPaths(['index.html', 'events/x/index.html']) // fine
 * @example checkPaths(['Case/index.html', 'case/index.html']) // throws: one file on macOS
 */
export function checkPaths(paths: readonly string[]): void {
  const files = new Map<string, string>();
  for (const path of paths) {
    const parts = path.split('/');
    if (!isPortable(path) || parts.some((part) => /^\.{0,2}$/.test(part))) {
      throw new Error(
        `found the path ${quote(path)}; expected one like "events/x/index.html", without empty, ` +
          '"." or ".." parts, backslashes, colons or control characters; rename what it is made of',
      );
    }
    const other = files.get(foldPath(path));
    if (other !== undefined) {
      throw new Error(
        `found the paths ${quote(other)} and ${quote(path)}; expected paths that differ in more ` +
          'than case and Unicode form, because some file systems cannot; rename one of them',
      );
    }
    files.set(foldPath(path), path);
  }
  for (const [name, path] of files) {
    for (let end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) {
      const file = files.get(name.slice(0, end));
      if (file !== undefined) {
        throw new Error(
          `found the paths ${quote(file)} and ${quote(path)}; expected no file to have the place ` +
            'of a folder; rename one of them',
        );
      }
    }
  }
}

/**
 * Refuses an output folder that must not be replaced as a whole.
 *
 * @param output Absolute, or relative to the current directory. It need not exist.
 * @returns The absolute path.
 * @throws {Error} if it is a symbolic link or a file, or a root, or holds the current directory.
 * @example checkOutput('_site') // '/home/editor/digest/_site'
 */
export function checkOutput(output: string): string {
  const folder = resolve(output);
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (found && !found.isDirectory()) {
    const what = found.isSymbolicLink() ? 'a symbolic link' : 'something that is not a folder';
    throw new Error(
      `found ${what} at ${folder}; expected a folder, or nothing yet; remove it, or choose another ` +
        'output',
    );
  }
  if (dirname(folder) === folder || (found && holdsCurrentDirectory(folder))) {
    throw new Error(
      `found the output ${folder}, which is a root or holds the current directory; expected a ` +
        'folder that can be replaced as a whole; choose one like "_site"',
    );
  }
  return folder;
}

function holdsCurrentDirectory(folder: string): boolean {
  const way = relative(realpathSync.native(folder), realpathSync.native(process.cwd()));
  return way.split(sep)[0] !== '..' && !isAbsolute(way);
}

function quote(path: string): string {
  return JSON.stringify(path);
}
