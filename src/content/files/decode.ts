import { type Point, type Problem, problem, startOfFile } from '../../problem.ts';
import type { SourceFile } from './read.ts';

const maxLines = 5000;

/**
 * Reads the bytes of a record file as text: UTF-8 without a byte-order mark, with `\n` for every end of line.
 *
 * @returns undefined when they are none that a record may have; the problem says why.
 */
export function decodeSource({ path, bytes }: SourceFile, problems: Problem[]): string | undefined {
  const text = decode(bytes);
  if (text === undefined) {
    const reason = 'found bytes that are not UTF-8; save the file as UTF-8';
    problems.push(problem(path, placeOfBadByte(bytes), 'file-encoding', reason));
    return undefined;
  }
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  if (lines > maxLines) {
    const reason = `found ${lines} lines; expected at most ${maxLines}; split the record`;
    problems.push(problem(path, startOfFile, 'file-size', reason));
    return undefined;
  }
  return text;
}

/**
 * @param last Whether the bytes end here; if not, a character may be cut off at the end.
 * @returns undefined when the bytes are not UTF-8.
 */
function decode(bytes: Uint8Array, last = true): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !last });
    return text.replace(/\r\n?/g, '\n');
  } catch {
    return undefined;
  }
}

/** Halves the file again and again to find where the text before the first bad byte ends. */
function placeOfBadByte(bytes: Uint8Array): Point {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (decode(bytes.subarray(0, middle), false) === undefined) bad = middle;
    else good = middle;
  }
  const lines = (decode(bytes.subarray(0, good), false) ?? '').split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
