import { textHashOf } from '../../content/copies/text-hash.ts';
import { mayNotBeQuoted } from '../../content/copies/withdrawn.ts';
import { currentVersion, olderVersions } from '../../content/files/history.ts';
import { sourceFile } from '../../content/files/read.ts';
import { type SourceKind, sourcesIn } from '../../content/kinds/source-kinds.ts';
import { parseRecord } from '../../content/parse-record.ts';
import { isWrong, type ParsedRecord, placeOfValue, type Records } from '../../content/records.ts';
import { type Problem, problem } from '../../problem.ts';
import { type FirstIds, firstIds, type SealedCopy, sealedCopy, sealOf } from './sealed-copy.ts';
import { showChangedValues, showChanges } from './show-changes.ts';

type Source = ParsedRecord<SourceKind>;

/**
 * Checks that each sealed copy is still the one that was sealed. If git knows that one, the problem says what
 * changed.
 *
 * @param root The project's folder.
 */
export async function checkSeals(
  root: string,
  records: Records,
  problems: Problem[],
): Promise<void> {
  const first = firstIds(records);
  for (const record of sourcesIn(records)) {
    if (mayNotBeQuoted(record) && record.body.children.length === 0) continue;
    await checkTextHash(root, record, problems);
    await checkSeal(root, record, first, problems);
  }
}

/** Checks `sha256`, which is that of the text alone, as it is written. */
async function checkTextHash(root: string, record: Source, problems: Problem[]): Promise<void> {
  const { sha256 } = record.front;
  if (sha256 === undefined || sha256 === record.textHash || isWrong(record, 'sha256')) return;
  const { path } = record;
  const sealed = await findText(root, path, sha256);
  const change =
    sealed === undefined
      ? 'git knows no version that has it'
      : showChanges(sealed, bodyOf(await currentVersion(root, path)));
  const reason =
    `found a text that is not the one sealed; ${change}; restore it, ` +
    `or seal the new text on purpose: npm run check -- --seal ${record.id}`;
  problems.push(problem(path, placeOfValue(record, 'sha256'), 'seal', reason));
}

async function checkSeal(root: string, record: Source, first: FirstIds, problems: Problem[]) {
  const { seal } = record.front;
  // What is wrong with a value is told already.
  if (seal === undefined || record.wrong.length > 0) return;
  const copy = sealedCopy(record, first);
  if (sealOf(copy) === seal.sha256) return;
  const sealed = await findCopy(root, record, first, seal.sha256);
  const change = sealed ? showChangedValues(sealed, copy) : 'git knows no version that has it';
  const reason =
    `found a copy that is not the one sealed on ${seal.on}; ${change}; restore it, ` +
    `or seal the new one on purpose: npm run check -- --seal ${record.id}`;
  problems.push(problem(record.path, placeOfValue(record, 'seal', 'sha256'), 'seal', reason));
}

/** The body of the newest version in git that has the hash. */
async function findText(root: string, file: string, hash: string): Promise<string | undefined> {
  for await (const version of olderVersions(root, file)) {
    const body = bodyOf(version);
    if (textHashOf(body) === hash) return body;
  }
  return undefined;
}

/** What stands below the front matter of a file. */
function bodyOf(file: string): string {
  const text = file.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  return text.replace(/^---[ \t]*\n.*?\n---[ \t]*(\n|$)/s, '');
}

/** The newest version in git that has the seal. */
async function findCopy(
  root: string,
  { kind, id, path }: Source,
  first: FirstIds,
  seal: string,
): Promise<SealedCopy | undefined> {
  for await (const version of olderVersions(root, path)) {
    const record = parseRecord(sourceFile({ kind, id, path }, Buffer.from(version)));
    if (!record.front || record.wrong.length > 0) continue;
    const copy = sealedCopy(record as Source, first);
    if (sealOf(copy) === seal) return copy;
  }
  return undefined;
}
