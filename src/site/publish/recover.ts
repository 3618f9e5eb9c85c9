import { lstatSync, readFileSync, renameSync } from 'node:fs';
import { inStagingFolder, placesOf, refuseForeignStaging } from './folders/staging-folder.ts';
import { bringBack, exists, tidy } from './folders/swap.ts';
import { refuseHeld } from './lock.ts';
import { isSite } from './published/is-site.ts';
import { checkOutput } from './safe-paths.ts';

/**
 * Puts right what a killed publish left: brings the old site back if the folder is missing, and
 * deletes leftovers. Bringing back is one rename, and writes nothing, so that a full disk does not
 * stop it; leftovers that cannot be deleted now are left to the next publish.
 *
 * @param output As for {@link import('./publish.ts').publish}.
 * @throws {Error} if the folder must not be replaced, something foreign has the name of its staging
 *   folder, another process is publishing to it, or the old site cannot be brought back.
 * @example await recover('_site')
 */
export async function recover(output: string): Promise<void> {
  const places = placesOf(checkOutput(output));
  bringBackOlder(places.output);
  if (!exists(places.staging)) return;
  refuseForeignStaging(places);
  await refuseHeld(places.lock);
  bringBack(places);
  await inStagingFolder(places, () => tidy(places)).catch(() => undefined);
}

/**
 * Versions before this one put the old site beside the folder, and the lock as well. Without the lock
 * of a killed build, a site of that name is somebody's copy.
 */
function bringBackOlder(output: string): void {
  const [previous, lock] = [`${output}.previous`, `${output}.lock`];
  if (exists(output) || !isSite(previous)) return;
  if (!lstatSync(lock, { throwIfNoEntry: false })?.isFile()) return;
  if (/^\d+ \d* [0-9a-f-]{36}$/.test(readFileSync(lock, 'utf8'))) renameSync(previous, output);
}
