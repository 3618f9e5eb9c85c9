import { didYouMean } from '../content/did-you-mean.ts';
import type { Kind } from '../content/kinds.ts';
import type { Content } from '../content/load.ts';
import type { ContentRecord, Records } from '../content/records.ts';
import { type Problem, problem } from '../problem.ts';

/** The front-matter keys that hold an id, or a list of ids, and the kind of record they name. */
const references = {
  posts: { author: 'people', quotedIn: 'articles', event: 'events' },
  events: {
    track: 'tracks',
    place: 'places',
    participants: 'people',
    topics: 'topics',
    posts: 'posts',
  },
  tracks: { people: 'people' },
} satisfies { [K in Kind]?: { [Key in keyof ContentRecord<K>['front']]?: Kind } };

/** Checks that every id in a front matter is that of a record, and of one that will be published. */
export function checkReferences({ records, files }: Content, problems: Problem[]): void {
  const ids = new Map<Kind, Set<string>>();
  for (const { kind, id } of files) ids.set(kind, (ids.get(kind) ?? new Set()).add(id));
  const drafts = draftsOf(records);
  for (const [kind, keys] of Object.entries(references)) {
    for (const record of records[kind as keyof typeof references]) {
      for (const [key, target] of Object.entries(keys)) {
        for (const { id, place } of idsAt(record, key)) {
          const refuse = (rule: Problem['ruleId'], reason: string) =>
            problems.push(problem(record.file, place, rule, reason));
          const known = ids.get(target) ?? new Set();
          if (!known.has(id)) {
            const reason = `found "${id}" for "${key}"; expected the id of a file in content/${target}/`;
            refuse('unknown-reference', reason + didYouMean(id, known));
          } else if (drafts.has(`${target}/${id}`) && !isDraft(record)) {
            refuse(
              'draft-reference',
              `found "${id}" for "${key}", which is a draft; publish it, or make this a draft`,
            );
          }
        }
      }
    }
  }
}

/** Tells whether a record is still being written. */
export function isDraft({ front }: ContentRecord): boolean {
  return 'draft' in front && front.draft === true;
}

/** The records that are published. */
export function withoutDrafts(records: Records): Records {
  const kept = Object.entries(records).map(([kind, list]) => [
    kind,
    list.filter((record: ContentRecord) => !isDraft(record)),
  ]);
  return Object.fromEntries(kept) as Records;
}

function draftsOf(records: Records): Set<string> {
  const all: ContentRecord[] = Object.values(records).flat();
  return new Set(all.filter(isDraft).map(({ kind, id }) => `${kind}/${id}`));
}

/** The ids at a key, and where they stand; what is no id has been told. */
function idsAt(record: ContentRecord, key: string) {
  const front: Record<string, unknown> = record.front;
  const value = front[key];
  const values = Array.isArray(value)
    ? value.map((id: unknown, index) => ({ id, path: [key, index] }))
    : [{ id: value, path: [key] }];
  return values.flatMap(({ id, path }) =>
    typeof id === 'string' && !record.isWrong(...path)
      ? [{ id, place: record.placeOf(...path) }]
      : [],
  );
}
