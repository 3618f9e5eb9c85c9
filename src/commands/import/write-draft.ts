import { createHash } from 'node:crypto';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** A record that is to be written. */
export interface DraftFile {
  /** From the project's folder. */
  readonly path: string;
  readonly text: string;
  /** Whether it takes the place of the record that is there. */
  readonly isQuotedAgain?: true;
}

/** A record as the journal notes it: with the hash of what it takes the place of. */
interface Noted {
  readonly path: string;
  readonly text: string;
  readonly before?: string;
}

const journalPath = '.cache/import.json';

/** What is named by others is written before them, so that a kill leaves no id without its record. */
const order = ['people', 'organizations', 'places', 'articles', 'documents', 'posts', 'events'];

/**
 * Writes the drafts of a story: all of them, or none. They are noted first, so that the next import finishes them if
 * this one is killed; each is whole at any time.
 *
 * @throws Error when there is such a file, or one cannot be written; nothing is changed then.
 */
export function writeDrafts(root: string, drafts: readonly DraftFile[]): void {
  const noted = drafts.map((draft) => noteOf(root, draft)).sort(byOrder);
  const journal = join(root, journalPath);
  mkdirSync(dirname(journal), { recursive: true });
  writeWhole(journal, JSON.stringify(noted));
  const replaced = new Map(
    noted.flatMap(({ path, before }) =>
      before === undefined ? [] : [[path, readFileSync(join(root, path), 'utf8')] as const],
    ),
  );
  const written: Noted[] = [];
  try {
    for (const draft of noted) {
      writeNoted(root, draft);
      written.push(draft);
    }
  } catch (error) {
    for (const { path } of written) {
      const old = replaced.get(path);
      if (old === undefined) rmSync(join(root, path));
      else writeWhole(join(root, path), old);
    }
    rmSync(journal);
    throw error;
  }
  rmSync(journal);
}

/**
 * Finishes the drafts of a story that were noted, and not written to the end.
 *
 * @returns their paths; none where there is nothing to finish.
 * @throws Error when a file is neither what it was nor what it is to be, or when the journal notes no drafts.
 */
export function finishDrafts(root: string): string[] {
  const journal = join(root, journalPath);
  if (!existsSync(journal)) return [];
  const noted = readNoted(readFileSync(journal, 'utf8'));
  if (!noted) {
    throw new Error(
      `found ${journalPath}, which notes no drafts; delete it, and look whether a story is half imported`,
    );
  }
  for (const draft of noted) {
    if (hashAt(root, draft.path) !== sha256(draft.text)) writeNoted(root, draft);
  }
  rmSync(journal);
  return noted.map(({ path }) => path);
}

function noteOf(root: string, { path, text, isQuotedAgain }: DraftFile): Noted {
  const before = isQuotedAgain ? hashAt(root, path) : undefined;
  return { path, text, ...(before !== undefined && { before }) };
}

/** Records that change come last: all that they name is there. */
function byOrder(a: Noted, b: Noted): number {
  const rank = ({ path, before }: Noted) =>
    before === undefined ? order.indexOf(path.split('/')[1] ?? '') : order.length;
  return rank(a) - rank(b);
}

/** @throws Error when the file is not what it was. */
function writeNoted(root: string, { path, text, before }: Noted): void {
  if (hashAt(root, path) !== before) {
    throw new Error(
      `found that ${path} has changed meanwhile; look whether the story is half imported, and delete ${journalPath}`,
    );
  }
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  if (before !== undefined) writeWhole(file, text);
  else writeNew(file, text);
}

function writeWhole(file: string, text: string): void {
  const draft = draftOf(file);
  try {
    writeFileSync(draft, text);
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * Writes a file that is new, and whole at any time. Unlike a rename, a link never takes the place of a file.
 *
 * @throws Error with the code `EEXIST` where there is such a file.
 */
export function writeNew(file: string, text: string): void {
  const draft = draftOf(file);
  try {
    writeFileSync(draft, text);
    linkSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Hidden files of `content/` are passed over, so that one that a kill leaves does no harm. */
function draftOf(file: string): string {
  return file.replace(/[^/\\]+$/, '.$&.draft');
}

/** Reads the journal, which anybody could have written: it may write nothing but records. */
function readNoted(text: string): Noted[] | undefined {
  try {
    const noted: unknown = JSON.parse(text);
    return Array.isArray(noted) && noted.every(isNoted) ? noted : undefined;
  } catch {
    return undefined;
  }
}

function isNoted(value: Partial<Record<keyof Noted, unknown>> | null): value is Noted {
  const { path, text, before } = value ?? {};
  const isRecord = typeof path === 'string' && /^content\/(?!.*(?:\.\.|\\)).+\.md$/.test(path);
  return (
    isRecord && typeof text === 'string' && (before === undefined || typeof before === 'string')
  );
}

function hashAt(root: string, path: string): string | undefined {
  const file = join(root, path);
  return existsSync(file) ? sha256(readFileSync(file)) : undefined;
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
