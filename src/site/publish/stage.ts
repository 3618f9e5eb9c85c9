import { chmodSync, constants, copyFileSync, cpSync, linkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Places } from './folders/staging-folder.ts';
import { type Stat, statOf } from './published/published-files.ts';
import type { SiteFile } from './site-file.ts';

/**
 * Writes the new site into its folders, and links what did not change.
 *
 * @param same Files of the output that did not change, by path.
 * @returns each file of the new site, by path.
 */
export function stage(
  site: readonly SiteFile[],
  same: ReadonlyMap<string, Stat>,
  { output, next }: Places,
): Map<string, Stat> {
  const staged = new Map<string, Stat>();
  for (const file of site) {
    const target = join(next, file.path);
    const old = same.get(file.path);
    if (!old) write(file, target);
    const isLinked = old && linkOrCopy(join(output, file.path), target);
    staged.set(file.path, isLinked ? old : statOf(target));
  }
  return staged;
}

function write({ source, content }: SiteFile, target: string): void {
  if (source === undefined) writeFileSync(target, content(), { flag: 'wx' });
  else {
    copyFileSync(source, target, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
    chmodSync(target, 0o644);
  }
}

/** Some file systems have no hard links. */
function linkOrCopy(source: string, target: string): boolean {
  try {
    linkSync(source, target);
    return true;
  } catch {
    cpSync(source, target, { preserveTimestamps: true, errorOnExist: true, force: false });
    return false;
  }
}
