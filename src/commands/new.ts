import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { isKind, kinds } from '../content/kinds.ts';
import { loadContent } from '../content/load.ts';
import { skeletonOf } from '../content/skeleton.ts';

/**
 * Writes a draft of a record for the editor to fill in. It is valid as it stands: what it refers to is
 * taken from the records that are there.
 *
 * @param root The project's folder.
 * @param today The day it is dated.
 * @returns what was written.
 * @throws Error when the kind or id is none, the record is there already, or one that it needs is not.
 */
export async function create(
  root: string,
  kind: string,
  id: string,
  today: string,
): Promise<string> {
  if (!isKind(kind) || kind === 'digest') {
    throw new Error(`found the kind "${kind}"; expected one of ${kinds.slice(1).join(', ')}`);
  }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    throw new Error(`found the id "${id}"; expected lower-case letters, digits and single hyphens`);
  }
  const { records, files } = await loadContent(root);
  const taken = files.find((file) => file.kind === kind && file.id === id);
  if (taken) throw new Error(`found ${taken.path} already; choose another id`);
  const { front, body } = skeletonOf(kind, records, today);
  const path = `content/${kind}/${id}.md`;
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(
    join(root, path),
    `---\n${stringify(front)}---\n${body === '' ? '' : `\n${body}\n`}`,
    {
      flag: 'wx',
    },
  );
  return `Wrote ${path}, a draft. Fill it in, look at it with "npm run dev", and delete "draft: true" to publish it.`;
}
