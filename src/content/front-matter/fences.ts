import { type Point, startOfFile } from '../../problem.ts';
import type { Rule } from '../../rules.ts';
import { clipped } from '../clipped.ts';

/** What ends a front matter, in a text that starts with one. */
export const endOfFrontMatter = '\n---';

const fence = /^---[ \t]*$/;
/** In UTF-16 code units. */
const maxLength = 32 * 1024;

/** What is wrong with a file, and where. */
export interface Fault {
  readonly place: Point;
  readonly rule: Rule;
  readonly reason: string;
}

/** Tells what is wrong with the lines around a front matter; nothing where it can be read. */
export function faultOfFences(text: string): Fault | undefined {
  if (text.trim() === '') {
    const reason = 'found an empty file; write the record, or delete the file';
    return { place: startOfFile, rule: 'file-empty', reason };
  }
  const [firstLine = ''] = text.split('\n', 1);
  if (!/^---(?!-)/.test(firstLine)) {
    const found = firstLine.trim() === '' ? 'an empty line' : `"${excerptOf(firstLine)}"`;
    const reason = `found ${found}; expected "---" on the first line, and the keys of the record below it`;
    return { place: startOfFile, rule: 'front-matter', reason };
  }
  if (!fence.test(firstLine)) {
    const reason = `found "${excerptOf(firstLine)}"; expected "---" alone; write the front matter in YAML`;
    return { place: startOfFile, rule: 'front-matter-language', reason };
  }
  const end = text.indexOf(endOfFrontMatter);
  if (end === -1) {
    const reason = 'found no end of the front matter; put "---" on a line below the last key';
    return { place: startOfFile, rule: 'front-matter', reason };
  }
  const [lastLine = ''] = text.slice(end + 1).split('\n', 1);
  if (!fence.test(lastLine)) {
    const place = { line: text.slice(0, end).split('\n').length + 1, column: 1 };
    const reason = `found "${excerptOf(lastLine)}"; expected "---" alone at the end of the front matter`;
    return { place, rule: 'front-matter', reason };
  }
  if (end > maxLength) {
    const reason = `found ${end} characters of front matter; expected at most ${maxLength}; move text to the body`;
    return { place: startOfFile, rule: 'file-size', reason };
  }
  return undefined;
}

function excerptOf(line: string): string {
  return clipped(line, 40);
}
