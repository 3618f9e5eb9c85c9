import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaDescription } from '../../outputs/data/digest-schema.ts';

/** Whether a folder holds a site that Dateline made: its `digest.schema.json` tells, which each has. */
export function isSite(folder: string): boolean {
  const schema = join(folder, 'digest.schema.json');
  const isReal = [
    lstatSync(folder, { throwIfNoEntry: false })?.isDirectory(),
    lstatSync(schema, { throwIfNoEntry: false })?.isFile(),
  ];
  return isReal.every(Boolean) && readFileSync(schema, 'utf8').includes(schemaDescription);
}
