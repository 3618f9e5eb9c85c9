import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaDescription } from '../../../outputs/data/digest-schema.ts';
import { readManifest } from './manifest.ts';
import { listFolder } from './published-files.ts';

/**
 * Whether a folder holds a site that Dateline made. Its `digest.schema.json` tells, which every build
 * writes; where that is damaged, most of what is in the folder has to be as the manifest says.
 *
 * @param manifest As in {@link import('../publish.ts').PublishOptions}.
 */
export function isSite(folder: string, manifest?: string): boolean {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return false;
  return hasSchema(folder) || (manifest !== undefined && isMostlyAsPublished(folder, manifest));
}

function hasSchema(folder: string): boolean {
  const schema = join(folder, 'digest.schema.json');
  const isFile = lstatSync(schema, { throwIfNoEntry: false })?.isFile() ?? false;
  return isFile && readFileSync(schema, 'utf8').includes(schemaDescription);
}

function isMostlyAsPublished(folder: string, manifest: string): boolean {
  const { files } = readManifest(manifest);
  const found = [...listFolder(folder).files];
  const same = found.filter(([path, stat]) => stat && files.get(path)?.stamp === stat.stamp);
  return same.length > found.length / 2;
}
