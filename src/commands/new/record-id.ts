import { windowsTrouble } from '../../content/files/portable-path.ts';
import { idPattern } from '../../content/id.ts';
import type { Kind } from '../../content/kinds.ts';
import type { Content } from '../../content/load.ts';
import { allRecords } from '../../content/records.ts';
import { formerIdsOf } from '../../digest/references/former-ids.ts';
import { freeId, plainWords } from '../../importer/drafts/plain-words.ts';
import { UsageError } from '../command-line/usage-error.ts';

/** How a new record is to be called: by an id, by a title or a name to make one of, or by both. */
export interface Naming {
  id?: string;
  title?: string | undefined;
}

/**
 * Finds the id of a new record: the one given, or one made of its title that no record has or had.
 *
 * @throws Error when the id given is none, or is taken; it suggests one that is free.
 * @example idOfNew('events', { title: 'Größe zählt' }, content) // 'grosse-zahlt'
 */
export function idOfNew(
  kind: Kind,
  { id = '', title = '' }: Naming,
  content: Pick<Content, 'records' | 'files'>,
): string {
  const owners = ownersOf(kind, content);
  const suggest = (words: string) =>
    freeId(plainWords(words), (made) => owners.has(made) || windowsTrouble(made) !== undefined);
  if (id === '' && plainWords(title) !== '') return suggest(title);
  if (id === '' && title !== '') {
    throw new UsageError(
      `found the title ${JSON.stringify(title)}, of which no id can be made; ` +
        `expected an id before it: npm run new -- ${kind} ID --title WORDS`,
    );
  }
  const words = plainWords(id) === '' ? title : id;
  const suggestion = plainWords(words) === '' ? '' : `, such as "${suggest(words)}"`;
  if (!idPattern.test(id)) {
    const hint = suggestion || ', or a title to make one of: --title WORDS';
    throw new UsageError(
      `found the id ${JSON.stringify(id)}; expected lower-case letters, digits and single hyphens${hint}`,
    );
  }
  const owner = owners.get(id);
  if (owner !== undefined) {
    throw new Error(`found ${owner}; choose another id${suggestion}`);
  }
  return id;
}

/** Kinds that one key names, so that no id may be that of a record of each. */
const agents: readonly Kind[] = ['people', 'organizations'];

/** Who has each id that a record of a kind cannot have, or had it. */
function ownersOf(kind: Kind, { records, files }: Pick<Content, 'records' | 'files'>) {
  const shared = agents.includes(kind) ? agents : [kind];
  const former = allRecords(records).flatMap((record) =>
    formerIdsOf(record).map((id) => [record, id] as const),
  );
  return new Map([
    ...former
      .filter(([record]) => record.kind === kind)
      .map(([{ path }, id]) => [id, `"${id}" among the ids that ${path} had`] as const),
    ...files
      .filter((file) => shared.includes(file.kind))
      .map(({ id, path }) => [id, `${path} already`] as const),
  ]);
}
