import { readSources } from '../../content/files/read.ts';
import { type CopyKind, copiesIn } from '../../content/kinds/source-kinds.ts';
import { parseContent } from '../../content/load.ts';
import type { ParsedRecord } from '../../content/records.ts';
import { readRegistry } from '../../digest/claims/registry.ts';
import { type FirstIds, firstIds } from '../../digest/seals/sealed-copy.ts';
import { shownText } from '../../digest/seals/shown-text.ts';
import type { ExtraDraft, Known } from '../../importer/drafts/extra-draft.ts';
import { type LikeStory, StoryIndex } from '../../importer/drafts/like-stories.ts';
import { type Memoize, oncePer } from '../../memoize.ts';

/** The records that a project has, with those that were made since. */
export interface OwnRecords {
  /** BCP 47 tag of the digest. */
  readonly language: string;
  readonly first: FirstIds;
  /** What drafts are matched with, as of now. */
  known(): Known;
  /** All names of organizations that have a record. */
  organizationNames(): string[];
  isTaken(kind: CopyKind | 'tracks' | ExtraDraft['kind'], id: string): boolean;
  /** The path of the copy that shows the same words. */
  pathOfSame(copy: ParsedRecord<CopyKind>): string | undefined;
  /** A copy that has some of the same paragraphs, nearly word for word. */
  findLike(copy: ParsedRecord<CopyKind>): LikeStory | undefined;
  /** Takes in a copy that was made, and the records of what it quotes and names. */
  add(copy: ParsedRecord<CopyKind>, extras: readonly ExtraDraft[]): void;
  /** Takes in records that were made of no copy. */
  addExtras(extras: readonly ExtraDraft[]): void;
}

/**
 * Reads the records of a project.
 *
 * @param root The project's folder.
 * @param memoize Where what was made of records is kept.
 */
export function readOwnRecords(root: string, memoize: Memoize): OwnRecords {
  const sources = readSources(root);
  const { records } = parseContent(sources, memoize);
  const bytes = new Map(sources.files.map((file) => [file.path, file.bytes]));
  const taken = new Set(sources.listed.map(({ kind, id }) => `${kind}/${id}`));
  const isTaken: OwnRecords['isTaken'] = (kind, id) => taken.has(`${kind}/${id}`);
  const registry = [...readRegistry(records)];
  const posts = new Map<string, Known['posts'][number]>(
    records.posts.map(({ id, front, body, path }) => {
      const text = Buffer.from(bytes.get(path) ?? []).toString('utf8');
      const author: string | undefined = front.author;
      return [id, { id, author, words: shownText(body, false), text }] as const;
    }),
  );
  const copies = copiesIn(records);
  const paths = new Map(copies.map((copy) => [wordsOf(copy), copy.path]));
  const stories = new StoryIndex();
  for (const copy of copies) stories.add(copy.path, paragraphsOf(copy));
  const addExtras: OwnRecords['addExtras'] = (extras) => {
    for (const { kind, id, author, words, text, thing } of extras) {
      taken.add(`${kind}/${id}`);
      if (words !== undefined) posts.set(id, { id, author, words, text });
      if (thing) registry.push(thing);
    }
  };
  return {
    language: records.digest[0]?.front.language ?? 'en',
    first: firstIds(records),
    known: () => ({ registry, posts: [...posts.values()], isTaken }),
    organizationNames: () =>
      registry.flatMap(({ kind, names }) => (kind === 'organizations' ? names : [])),
    isTaken,
    pathOfSame: (copy) => paths.get(wordsOf(copy)),
    findLike: (copy) => stories.findLike(paragraphsOf(copy)),
    add(copy, extras) {
      paths.set(wordsOf(copy), copy.path);
      stories.add(copy.path, paragraphsOf(copy));
      taken.add(`${copy.kind}/${copy.id}`);
      addExtras(extras);
    },
    addExtras,
  };
}

function paragraphsOf(copy: ParsedRecord<CopyKind>): string[] {
  return wordsOf(copy).split(/\n\n+/);
}

const wordsOf = oncePer(({ body }: ParsedRecord<CopyKind>) => shownText(body, false));
