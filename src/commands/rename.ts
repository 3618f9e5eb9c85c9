import { didYouMean } from '../content/did-you-mean.ts';
import { readSources, type Sources } from '../content/files/read.ts';
import { recordFile } from '../content/files/record-file.ts';
import { idPattern } from '../content/id.ts';
import { isKind, type Kind, kinds } from '../content/kinds.ts';
import { loadDigest } from '../digest/load.ts';
import { type FileChange, renameRecord } from '../digest/renaming/rename-record.ts';
import { formatProblem, type Problem } from '../problem.ts';
import { keepReceived, readReceived } from '../site/received/received-files.ts';
import { UsageError } from './command-line/usage-error.ts';
import { makeChanges } from './rename/journal.ts';
import { pluralize } from './reports/pluralize.ts';

/** What a record is called, and what it is to be called. */
interface Names {
  kind: string;
  from: string;
  to: string;
}

/**
 * Renames a record wherever it is named, all at once. Its old address leads to the new one.
 *
 * @param root The project's folder.
 * @param dryRun Whether to say what would change, and change nothing.
 * @returns what was done.
 * @throws Error when the kind or an id is none, the new id is taken, a record cannot be read, or a file has
 *   changed meanwhile; nothing is changed then.
 */
export async function rename(root: string, names: Names, dryRun = false): Promise<string> {
  const { kind, from, to } = names;
  const sources = readSources(root);
  checkNames(names, sources);
  const before = await loadDigest(root, { sources, drafts: true, strict: false });
  const read = new Set(sources.files.map(({ path }) => path));
  const unread = sources.listed.find(({ path }) => !read.has(path));
  if (unread) throw new Error(`found ${unread.path}, which cannot be read; mend it first`);
  const changes = renameRecord(sources, { kind: kind as Kind, id: from }, to);
  const after = await loadDigest(root, {
    sources: changedSources(sources, changes),
    drafts: true,
    strict: false,
  });
  refuseNewProblems(before.problems, after.problems);
  if (!dryRun) {
    const received = readReceived(root, recordFile({ kind, id: from }));
    makeChanges(
      root,
      changes.map(({ before: { path, hash }, after: { path: to, bytes } }) => ({
        path,
        to,
        before: hash,
        text: Buffer.from(bytes).toString('utf8'),
      })),
    );
    if (received !== undefined) keepReceived(root, recordFile({ kind, id: to }), received);
  }
  return report(names, changes, dryRun);
}

function checkNames({ kind, from, to }: Names, { listed }: Sources): void {
  if (!isKind(kind) || kind === 'digest') {
    throw new UsageError(`found the kind "${kind}"; expected one of ${kinds.slice(1).join(', ')}`);
  }
  const ids = listed.filter((file) => file.kind === kind).map(({ id }) => id);
  if (!ids.includes(from)) {
    const expected = `expected the name of a file in content/${kind}/, without .md`;
    throw new Error(`found no record "${from}"; ${expected}${didYouMean(from, ids)}`);
  }
  if (!idPattern.test(to)) {
    throw new UsageError(
      `found the id "${to}"; expected lower-case letters, digits and single hyphens`,
    );
  }
  if (ids.includes(to)) {
    throw new Error(`found ${recordFile({ kind, id: to })} already; choose another id`);
  }
}

function changedSources(sources: Sources, changes: readonly FileChange[]): Sources {
  const changed = new Map(changes.map(({ before, after }) => [before.path, after]));
  return {
    ...sources,
    listed: sources.listed.map((file) => changed.get(file.path) ?? file),
    files: sources.files.map((file) => changed.get(file.path) ?? file),
  };
}

/** A new id that another record had, that of a person and an organization, or YAML that no key can be added to. */
function refuseNewProblems(before: readonly Problem[], after: readonly Problem[]): void {
  if (after.length <= before.length) return;
  const known = new Set(before.map(({ reason }) => reason));
  const told = after.filter(({ reason }) => !known.has(reason)).map(formatProblem);
  throw new Error(`found that the digest would have these problems:\n${told.join('\n')}`);
}

function report(
  { kind, from, to }: Names,
  changes: readonly FileChange[],
  dryRun: boolean,
): string {
  const names = changes.reduce((sum, { edits }) => sum + edits, 0);
  const moved = changes.map(({ before, after, edits }) => {
    const name = before.path === after.path ? before.path : `${before.path} → ${after.path}`;
    return `${name}: ${pluralize(edits, 'name')}`;
  });
  const [done, leads] = dryRun ? ['Would rename', 'would lead'] : ['Renamed', 'leads'];
  return [
    ...moved,
    `${done} ${kind}/${from} to ${to}, with ${pluralize(names, 'name')} of it in ${pluralize(changes.length, 'file')}. ` +
      `If it was published, its old address ${leads} to the new one.`,
  ].join('\n');
}
