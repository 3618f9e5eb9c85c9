import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { isTemporary } from '../../content/files/passed-over.ts';
import { placesOf, refuseForeignStaging } from './folders/staging-folder.ts';
import { isSite } from './published/is-site.ts';
import { checkOutput } from './safe-paths.ts';

/** What a project is made of. */
const parts = ['content', 'public', 'src', 'templates', 'tests', 'node_modules', '.git'];

/**
 * Finds the folder to publish to, and refuses one that holds anything but an earlier site: publishing
 * replaces a folder as a whole.
 *
 * @param root The project's folder.
 * @param output From there. It need not exist; nothing is made or changed.
 * @param manifest Of what was published, which helps to know an earlier site that is damaged.
 * @returns The absolute path.
 * @throws {Error} if it is, holds or lies in a part of the project, or was not made by Dateline, or if
 *   what has the name of its staging folder was not.
 * @example outputFolder('/home/editor/digest', '_site', '.cache/published.json') // '/home/editor/digest/_site'
 */
export function outputFolder(root: string, output: string, manifest: string): string {
  const folder = checkOutput(resolve(root, output));
  const real = realPathOf(folder);
  for (const part of parts) {
    const own = realPathOf(join(root, part));
    if (!holds(own, real) && !holds(real, own)) continue;
    const relation = own === real ? 'is' : holds(own, real) ? 'lies in' : 'holds';
    throw new Error(
      `found the output ${folder}, which ${relation} the project's ${part}/; expected a folder that ` +
        'can be replaced as a whole; choose one like "_site"',
    );
  }
  refuseForeign(folder, manifest);
  refuseForeignStaging(placesOf(folder));
  return folder;
}

function refuseForeign(folder: string, manifest: string): void {
  const all = existsSync(folder) ? readdirSync(folder) : [];
  // Looking at an empty folder leaves files in it, on some systems.
  const names = all.filter((name) => !isTemporary(name));
  if (names.length === 0 || (!names.includes('.git') && isSite(folder, manifest))) return;
  const found = names.includes('.git') ? '.git' : names.sort()[0];
  throw new Error(
    `found ${JSON.stringify(found)} in ${folder}, which no build of Dateline wrote; expected an ` +
      'empty folder or an earlier site, because all that is in it is replaced; choose another ' +
      'output, or move what is there',
  );
}

/** Whether a folder is another one, or lies somewhere in it. */
function holds(folder: string, other: string): boolean {
  const way = relative(folder, other);
  return way.split(sep)[0] !== '..' && !isAbsolute(way);
}

/** The path without symbolic links, also of what is yet to be made. */
function realPathOf(path: string): string {
  if (existsSync(path)) return realpathSync.native(path);
  return dirname(path) === path ? path : join(realPathOf(dirname(path)), basename(path));
}
