import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { addAbortSignal, type Readable } from 'node:stream';
import { unreadable } from '../../content/files/unreadable.ts';
import { mostBytes } from '../../importer/received/read-received.ts';
import { type Problem, problem, startOfFile } from '../../problem.ts';
import { noFile } from './list-files.ts';

/**
 * Reads a file, or the input of the command where it is `-`, or says why that cannot be done. No more is read than a
 * story may have, whatever size the file is said to have.
 *
 * @param root The folder from which paths are.
 * @throws the reason of the signal where the command is stopped while it waits for its input.
 */
export async function readBytes(
  root: string,
  name: string,
  signal: AbortSignal,
): Promise<Uint8Array | Problem> {
  try {
    const bytes =
      name === '-'
        ? await readStart(addAbortSignal(signal, process.stdin))
        : await readFile(resolve(root, name));
    if (!bytes) return problem(name, startOfFile, 'file-kind', noFile);
    if (bytes.length <= mostBytes) return bytes;
    const reason = `found more than ${mostBytes} bytes; save the story by itself`;
    return problem(name, startOfFile, 'file-size', reason);
  } catch (error) {
    signal.throwIfAborted();
    return unreadable(name, error);
  }
}

/** @returns undefined where it is no file. */
async function readFile(path: string): Promise<Uint8Array | undefined> {
  // A pipe that has taken the place of the file would keep the command waiting for who writes to it.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    if (!(await file.stat()).isFile()) return undefined;
    return await readStart(file.createReadStream({ end: mostBytes, autoClose: false }));
  } finally {
    await file.close();
  }
}

/** As much as a story may have, and some more of what has more. */
async function readStart(input: Readable): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of input) {
    parts.push(part);
    length += part.length;
    if (length > mostBytes) break;
  }
  return Buffer.concat(parts);
}
