import { readManifest } from './manifest.ts';
import { listFolder } from './published-files.ts';

/**
 * Tells what was noted when a folder was last published, if each of its files is as it was then and
 * there is no other. No file is read: what {@link import('../publish.ts').publish} believes of a
 * manifest is believed here.
 *
 * @returns `undefined` if anything is different, or nothing is known.
 */
export function lastPublished(output: string, manifest: string): string | undefined {
  const { note, files } = readManifest(manifest);
  const found = listFolder(output);
  const isComplete = found.folders.length > 0 && found.files.size === files.size;
  const isSame = [...found.files].every(
    ([path, stat]) => stat?.isReadable && files.get(path)?.stamp === stat.stamp,
  );
  return isComplete && isSame ? note : undefined;
}
