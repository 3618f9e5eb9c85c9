import { type CopyKind, copiesIn } from '../../../../content/kinds/source-kinds.ts';
import { kinds } from '../../../../content/kinds.ts';
import type { ParsedRecord } from '../../../../content/records.ts';
import { isDraft } from '../../../../digest/references/drafts.ts';
import { type Naming, readNaming } from './naming.ts';
import type { Project } from './read-project.ts';

/** A copy of a text, and the drafts that were made of it. */
export interface Story {
  readonly source: ParsedRecord<CopyKind>;
  /** The copy itself, what rests on it, then whom and what these name. */
  readonly drafts: readonly ParsedRecord[];
  /** What rests on it and is published. */
  readonly published: readonly ParsedRecord[];
}

/** The copies that are drafts, or that drafts rest on, the latest file name first. */
export function storiesOf(project: Project): Story[] {
  const naming = readNaming(project);
  return copiesIn(project.records)
    .map((source) => storyOf(source, naming))
    .filter(({ drafts }) => drafts.length > 0)
    .toSorted((a, b) => (a.source.id < b.source.id ? 1 : -1));
}

/** The drafts that belong to no story, such as a person whom nothing names. */
export function otherDrafts({ drafts }: Project, stories: readonly Story[]): ParsedRecord[] {
  const known = new Set(stories.flatMap((story) => story.drafts));
  return drafts.filter((draft) => !known.has(draft));
}

/** What was made of a copy: what quotes it, what quotes a post that it quotes, and what they name. */
export function storyOf(source: ParsedRecord<CopyKind>, { namedBy, naming }: Naming): Story {
  const quoting = naming(source).filter(({ kind }) => kind === 'posts');
  const citing = [source, ...quoting].flatMap(naming).filter(({ kind }) => kind === 'events');
  const resting: ParsedRecord[] = [...new Set([...citing, ...quoting])];
  const things = [source, ...resting].flatMap(namedBy).filter((each) => !isTold(each));
  const all = new Set([source, ...resting, ...things]);
  return {
    source,
    drafts: [...all].filter(isDraft).toSorted(byKind),
    published: resting.filter((each) => !isDraft(each)),
  };
}

/** Kinds of what a story is and tells, before those of whom and what it names. */
const told: readonly string[] = ['articles', 'documents', 'events', 'posts'];
const order = [...told, ...kinds.filter((kind) => !told.includes(kind))];

function isTold({ kind }: ParsedRecord): boolean {
  return told.includes(kind);
}

function byKind(a: ParsedRecord, b: ParsedRecord): number {
  return order.indexOf(a.kind) - order.indexOf(b.kind) || (a.id < b.id ? -1 : 1);
}
