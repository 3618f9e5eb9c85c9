import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../cache/sha256.ts';

/**
 * Many values in one file: the values, then the index (JSON), then the length of the index (4 bytes).
 * The name is the SHA-256 of the index, which holds that of each value: nothing in it can change
 * unnoticed.
 */
export interface Pack {
  readonly name: string;
  readonly entries: ReadonlyMap<string, Entry>;
  /** Of the whole file. */
  readonly bytes: number;
  /** Another one has taken its place under this name if that has another. */
  readonly inode: number;
  /** The value, or `undefined` if there is none, or it is not what it was. */
  read(key: string): Uint8Array | undefined;
  close(): void;
}

/** Where a value stands in the file. */
interface Entry {
  offset: number;
  length: number;
  /** SHA-256 of the value, in hexadecimal. */
  digest: string;
}

type Index = [key: string, length: number, digest: string][];

export const isPackName = (name: string): boolean => /^[0-9a-f]{64}\.pack$/.test(name);

/**
 * Opens a pack. It stays open, so that it can be read even when another build has deleted it. One that
 * was cut off or changed has no entries.
 *
 * @throws whatever node:fs throws.
 */
export function openPack(folder: string, name: string): Pack {
  const fd = openSync(join(folder, name), 'r');
  const { size: bytes, ino: inode } = fstatSync(fd);
  const entries = new Map<string, Entry>();
  let offset = 0;
  for (const [key, length, digest] of readIndex(fd, bytes, name)) {
    entries.set(key, { offset, length, digest });
    offset += length;
  }
  const read = (key: string) => readEntry(fd, entries.get(key));
  return { name, bytes, inode, entries, read, close: () => closeSync(fd) };
}

function readIndex(fd: number, bytes: number, name: string): Index {
  const length = readAt(fd, bytes - 4, 4)?.readUInt32BE() ?? 0;
  const index = readAt(fd, bytes - 4 - length, length);
  return index && `${sha256(index)}.pack` === name ? JSON.parse(index.toString()) : [];
}

/** The value from the first pack that has it whole. */
export function readFirst(packs: readonly Pack[], key: string): Uint8Array | undefined {
  for (const pack of packs) {
    const value = pack.read(key);
    if (value) return value;
  }
  return undefined;
}

/** Written to a pack that is yet to get its name. */
export interface Draft extends Pick<Pack, 'entries' | 'bytes' | 'read'> {
  /** @throws whatever node:fs throws; the draft is to be discarded then. */
  add(key: string, value: Uint8Array): void;
  /**
   * Makes it a pack.
   *
   * @returns its name.
   * @throws as above.
   */
  seal(): string;
  /** Deletes it; never throws. */
  discard(): void;
}

export const isDraftName = (name: string): boolean => /^draft-[0-9a-f-]{36}$/.test(name);

/** @throws whatever node:fs throws. */
export function startDraft(folder: string): Draft {
  const file = join(folder, `draft-${randomUUID()}`);
  const fd = openSync(file, 'wx+');
  const entries = new Map<string, Entry>();
  let bytes = 0;
  return {
    entries,
    get bytes() {
      return bytes;
    },
    read: (key) => readEntry(fd, entries.get(key)),
    add(key, value) {
      writeFileSync(fd, value);
      entries.set(key, { offset: bytes, length: value.length, digest: sha256(value) });
      bytes += value.length;
    },
    seal() {
      const list = [...entries].map(([key, { length, digest }]) => [key, length, digest]);
      const index = Buffer.from(JSON.stringify(list));
      const end = Buffer.alloc(4);
      end.writeUInt32BE(index.length);
      writeFileSync(fd, Buffer.concat([index, end]));
      const name = `${sha256(index)}.pack`;
      renameSync(file, join(folder, name));
      closeSync(fd);
      return name;
    },
    discard() {
      try {
        closeSync(fd);
        rmSync(file, { force: true });
      } catch {
        // It is deleted as that of a killed build.
      }
    },
  };
}

/** Damage of any kind is a miss. */
function readEntry(fd: number, entry: Entry | undefined): Uint8Array | undefined {
  try {
    const value = entry && readAt(fd, entry.offset, entry.length);
    return value && sha256(value) === entry.digest ? value : undefined;
  } catch {
    return undefined;
  }
}

/** As many bytes as asked for, or nothing. */
function readAt(fd: number, offset: number, length: number): Buffer | undefined {
  if (offset < 0) return undefined;
  const bytes = Buffer.allocUnsafeSlow(length);
  return readSync(fd, bytes, 0, length, offset) === length ? bytes : undefined;
}
