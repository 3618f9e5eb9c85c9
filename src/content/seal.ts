import { createHash } from 'node:crypto';
import { diffWords } from 'diff';
import { type Problem, problem } from '../problem.ts';
import { olderVersions } from './history.ts';
import type { ContentRecord } from './records.ts';

/**
 * The seal of a copy: SHA-256 of its body in UTF-8, with lines that end in `\n`, and without white space
 * at the end of a line or around the whole. What no reader can see does not break it.
 *
 * @param text The body, as written.
 * @returns 64 hexadecimal digits.
 */
export function sealOf(text: string): string {
  const normalized = text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();
  return createHash('sha256').update(normalized).digest('hex');
}

/**
 * Checks that a sealed copy is still the text that was sealed. If git knows that text, the problem says
 * which words changed.
 *
 * @param root The project's folder.
 */
export async function checkSeal(
  root: string,
  record: ContentRecord<'articles' | 'posts'>,
  problems: Problem[],
): Promise<void> {
  const { sha256 } = record.front;
  if (sha256 === undefined || sha256 === sealOf(record.text)) return;
  const sealed = await findSealed(root, record.file, sha256);
  const change =
    sealed === undefined
      ? 'git knows no version that has it'
      : `changed: ${showChanges(sealed, record.text)}`;
  const reason =
    `found a text that is not the one sealed; ${change}; restore it, ` +
    `or seal the new text on purpose: npm run check -- --seal ${record.id}`;
  problems.push(problem(record.file, record.placeOf('sha256'), 'seal', reason));
}

/** The body of the newest version in git that has the seal. */
async function findSealed(root: string, file: string, seal: string): Promise<string | undefined> {
  for await (const version of olderVersions(root, file)) {
    const body = version.replace(/\r\n?/g, '\n').replace(/^---\n.*?\n---[ \t]*\n/s, '');
    if (sealOf(body) === seal) return body;
  }
  return undefined;
}

function showChanges(before: string, after: string): string {
  return diffWords(before.trim(), after.trim())
    .filter(({ added, removed }) => added || removed)
    .map(({ value, added }) => (added ? `{+${value.trim()}+}` : `[-${value.trim()}-]`))
    .join(' ');
}
