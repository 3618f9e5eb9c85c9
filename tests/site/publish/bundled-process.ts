import { join } from 'node:path';
import { buildSync } from 'esbuild';

/**
 * Makes `publishing-process.ts` a script that Node starts in 0.1 s, because tests start it dozens of times.
 *
 * @param folder Where it is written.
 * @returns its path.
 */
export function bundlePublishingProcess(folder: string): string {
  const outfile = join(folder, 'publishing-process.mjs');
  const entryPoints = [join(import.meta.dirname, 'publishing-process.ts')];
  buildSync({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm' });
  return outfile;
}
