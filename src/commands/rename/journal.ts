import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file that changes, and perhaps moves. Paths are from the project's folder. */
export interface Change {
  readonly path: string;
  /** Where it is afterwards; often the same. */
  readonly to: string;
  /** SHA-256 of what it holds before, in hexadecimal. */
  readonly before: string;
  /** What it holds afterwards. */
  readonly text: string;
}

const journalPath = '.cache/rename.json';

/**
 * Makes changes of several files, all or none: they are noted first, so that they are finished by the next
 * command if this one is killed.
 *
 * @throws Error when a file is no longer what it was; nothing has changed then.
 */
export function makeChanges(root: string, changes: readonly Change[]): void {
  for (const { path, to, before } of changes) {
    if (hashAt(root, path) !== before) throw new Error(changedMeanwhile(path));
    if (to !== path && existsSync(join(root, to)))
      throw new Error(`found ${to} already; choose another id`);
  }
  const journal = join(root, journalPath);
  mkdirSync(dirname(journal), { recursive: true });
  writeWhole(journal, JSON.stringify(changes));
  finishChanges(root);
}

/**
 * Finishes changes that were noted, and not made to the end.
 *
 * @returns whether there were any.
 * @throws Error when a file is neither what it was nor what it is to be, because somebody has worked on it, or
 *   when the note is none.
 */
export function finishChanges(root: string): boolean {
  const journal = join(root, journalPath);
  if (!existsSync(journal)) return false;
  const changes = readChanges(readFileSync(journal, 'utf8'));
  if (!changes) {
    throw new Error(
      `found ${journalPath}, which notes no changes of records; delete it, and look whether a change is half done`,
    );
  }
  const pending = changes.filter((change) => !isMade(root, change));
  for (const { path, to, before } of pending) {
    const isMoved = to !== path && hashAt(root, to) !== undefined;
    if (hashAt(root, path) === before && !isMoved) continue;
    const found = isMoved && hashAt(root, path) === before ? to : path;
    throw new Error(
      `${changedMeanwhile(found)} Changes that were cut off wait for it in ${journalPath}; put the file back ` +
        'as it was, or delete the journal to leave them half done',
    );
  }
  for (const { to, text } of pending) writeWhole(join(root, to), text);
  for (const { path, to, before } of changes) {
    if (to !== path && hashAt(root, path) === before) rmSync(join(root, path));
  }
  rmSync(journal);
  return true;
}

/** Reads the note, which anybody could have written: it may change nothing but records. */
function readChanges(text: string): Change[] | undefined {
  try {
    const changes: unknown = JSON.parse(text);
    return Array.isArray(changes) && changes.every(isChange) ? changes : undefined;
  } catch {
    return undefined;
  }
}

function isChange(value: Partial<Record<keyof Change, unknown>> | null): value is Change {
  const { path, to, before, text } = value ?? {};
  const ofRecords = [path, to].every(
    (each) => typeof each === 'string' && /^content\/(?!.*(?:\.\.|\\)).+\.md$/.test(each),
  );
  return ofRecords && typeof before === 'string' && typeof text === 'string';
}

function isMade(root: string, { to, text }: Change): boolean {
  return hashAt(root, to) === sha256(text);
}

/** Hidden files of `content/` are passed over, so that one that a kill leaves does no harm. */
function writeWhole(file: string, text: string): void {
  const draft = file.replace(/[^/\\]+$/, '.$&.draft');
  writeFileSync(draft, text);
  renameSync(draft, file);
}

function changedMeanwhile(path: string): string {
  return `found that ${path} has changed meanwhile; give the command again.`;
}

function hashAt(root: string, path: string): string | undefined {
  const file = join(root, path);
  return existsSync(file) ? sha256(readFileSync(file)) : undefined;
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
