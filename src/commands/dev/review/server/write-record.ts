import { createHash } from 'node:crypto';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { ListedFile } from '../../../../content/files/read.ts';
import { writeNew } from '../../../import/write-draft.ts';

/** A file of a record that is to be written, or to be deleted where it has no text. */
export interface RecordChange {
  readonly file: ListedFile;
  /** SHA-256 of the bytes that it is made from. */
  readonly hash: string;
  /** With `\n` for every end of line. */
  readonly text?: string | undefined;
}

/** What is written at once: all of it, or nothing. */
export interface Writing {
  readonly changes: readonly RecordChange[];
  /** Records that are new, those that others name first; none takes the place of a file. */
  readonly added?: readonly AddedRecord[];
  /** Files that are still to be as they were read. */
  readonly unchanged?: readonly (ListedFile & { readonly hash: string })[];
}

/** A record that is new. */
export interface AddedRecord {
  /** From the project's folder: `content/KIND/ID.md`. */
  readonly path: string;
  readonly text: string;
}

/** Found where a file is not the one that was read any more; nothing is written then. */
export class FileChanged extends Error {
  override name = 'FileChanged';
  constructor(readonly path: string) {
    super(`found ${path} changed on the disk since it was read; nothing was written`);
  }
}

/**
 * Writes records: all of them, or none if one has changed since it was read, or if one that is new is there by now.
 * Each is whole at any time. The ends of lines and the mark at the start of a file stay as they are.
 *
 * @param root The project's folder.
 * @throws FileChanged
 * @throws Error where a file is behind a link, or is no file: nothing outside of `content/` can be written.
 */
export function writeRecords(root: string, { changes, added = [], unchanged = [] }: Writing): void {
  for (const file of unchanged) readUnchanged(placeOf(root, file), { file, hash: file.hash });
  const ready = changes.map((change) => {
    const path = placeOf(root, change.file);
    return { ...change, path, before: readUnchanged(path, change), mode: lstatSync(path).mode };
  });
  // Hidden files of content/ are passed over, so that those that a kill leaves do no harm.
  const staged = ready.flatMap(({ path, text, before, mode, file, hash }) => {
    if (text === undefined) return [];
    const beside = path.replace(/[^/\\]+$/, '.$&.draft');
    writeFileSync(beside, likeBefore(text, before));
    chmodSync(beside, mode);
    return [{ path, beside, file, hash }];
  });
  const made: string[] = [];
  try {
    for (const { path, ...change } of ready) readUnchanged(path, change);
    for (const record of added) made.push(writeAdded(root, record));
    for (const { path, beside } of staged) renameSync(beside, path);
    for (const { path, text } of ready) if (text === undefined) rmSync(path);
  } catch (error) {
    for (const path of made) rmSync(path);
    throw error;
  } finally {
    for (const { beside } of staged) rmSync(beside, { force: true });
  }
}

/** @returns where it is. */
function writeAdded(root: string, { path, text }: AddedRecord): string {
  const place = join(realpathSync(root), path);
  const folder = dirname(place);
  const isRecord = /^content\/[a-z]+\/[^/\\]+\.md$/.test(path);
  if (isRecord) mkdirSync(folder, { recursive: true });
  if (!isRecord || realpathSync(folder) !== folder) {
    throw new Error(`found ${path}, which is behind a link or no record; nothing was written`);
  }
  try {
    writeNew(place, text);
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw isThere ? new FileChanged(path) : error;
  }
  return place;
}

/** Where a record is, on a way without a link. */
function placeOf(root: string, { path }: ListedFile): string {
  const real = realpathSync(root);
  const place = join(real, path);
  const isInside = place.startsWith(join(real, 'content') + place.charAt(real.length));
  const isThere = isInside && lstatSync(place, { throwIfNoEntry: false })?.isFile() === true;
  if (isInside && !isThere && !lstatSync(place, { throwIfNoEntry: false }))
    throw new FileChanged(path);
  if (!isThere || realpathSync(place) !== place) {
    throw new Error(
      `found ${path}, which is no file in content/ or is behind a link; nothing was written`,
    );
  }
  return place;
}

function readUnchanged(path: string, { hash, file }: Pick<RecordChange, 'hash' | 'file'>): string {
  const bytes = readFileSync(path);
  if (createHash('sha256').update(bytes).digest('hex') !== hash) throw new FileChanged(file.path);
  return bytes.toString('utf8');
}

/** The text with the ends of lines that the file had, if they were all alike. */
function likeBefore(text: string, before: string): string {
  const ends = new Set(before.match(/\r\n|\r|\n/g));
  const [end = '\n'] = ends.size === 1 ? ends : [];
  return `${before.startsWith('\ufeff') ? '\ufeff' : ''}${text.replaceAll('\n', end)}`;
}
