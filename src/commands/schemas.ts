import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kinds } from '../content/kinds.ts';
import { jsonSchemaOf } from '../content/schema/json-schema.ts';
import { makeOwnFolder } from '../site/cache/cache-folder.ts';

/** Where the schemas are, from the project's folder. */
const folder = '.cache/schemas';

/**
 * Writes the JSON Schema of each kind of record, `.cache/schemas/events.json` and so on, anew.
 *
 * @param root The project's folder.
 * @returns what was written.
 * @throws Error where the folder cannot be made, or is a link.
 */
export function writeSchemas(root: string): string {
  if (!makeOwnFolder(join(root, folder))) {
    throw new Error(`found no folder ${folder}/ that can be written to; delete what is there`);
  }
  for (const kind of kinds) {
    const text = `${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`;
    writeFileSync(join(root, folder, `${kind}.json`), text);
  }
  return `Wrote ${kinds.length} schemas to ${folder}/: ${kinds.join(', ')}.`;
}
