import { createHash } from 'node:crypto';
import { diffWords } from 'diff';
import { type Problem, problem } from '../../problem.ts';
import { currentVersion, olderVersions } from '../files/history.ts';
import type { SourceKind } from '../kinds/source-kinds.ts';
import { isWrong, type ParsedRecord, placeOfValue } from '../records.ts';
import { mayNotBeQuoted } from './withdrawn.ts';

/** Words that may differ before the comparison is given up, which would take too long. */
const mostEdits = 1000;
/** Changes shown, and words at each end of a long one. */
const mostShown = 10;
const edgeWords = 6;

/**
 * The seal of a copy: SHA-256 of its body in UTF-8, with lines that end in `\n`, and without white space
 * at the end of a line or around the whole. Editors drop that unasked, and it is no part of the words;
 * so a line break that two spaces make is not sealed, while one that a backslash makes is.
 *
 * @param text The body, as written.
 * @returns 64 hexadecimal digits.
 */
export function sealOf(text: string): string {
  const normalized = text
    .replace(/\r\n?/g, '\n')
    .replace(/(?<![ \t])[ \t]+$/gm, '')
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
  record: ParsedRecord<SourceKind>,
  problems: Problem[],
): Promise<void> {
  const { sha256 } = record.front;
  if (sha256 === undefined || sha256 === record.seal || isWrong(record, 'sha256')) return;
  if (mayNotBeQuoted(record) && record.body.children.length === 0) return;
  const { path } = record;
  const sealed = await findSealed(root, path, sha256);
  const change =
    sealed === undefined
      ? 'git knows no version that has it'
      : showChanges(sealed, bodyOf(await currentVersion(root, path)));
  const reason =
    `found a text that is not the one sealed; ${change}; restore it, ` +
    `or seal the new text on purpose: npm run check -- --seal ${record.id}`;
  problems.push(problem(path, placeOfValue(record, 'sha256'), 'seal', reason));
}

/** The body of the newest version in git that has the seal. */
async function findSealed(root: string, file: string, seal: string): Promise<string | undefined> {
  for await (const version of olderVersions(root, file)) {
    const body = bodyOf(version);
    if (sealOf(body) === seal) return body;
  }
  return undefined;
}

/** What stands below the front matter of a file. */
function bodyOf(file: string): string {
  const text = file.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  return text.replace(/^---[ \t]*\n.*?\n---[ \t]*(\n|$)/s, '');
}

/** `[-labour-]{+mobility+}`: the words before, and those now; the first few changes. */
function showChanges(before: string, after: string): string {
  const parts = diffWords(before.trim(), after.trim(), { maxEditLength: mostEdits });
  if (!parts) return `changed in more than ${mostEdits} words`;
  const changes = parts.flatMap(({ added, removed, value }, index) => {
    if (!added && !removed) return [];
    const change = added ? `{+${shorten(value)}+}` : `[-${shorten(value)}-]`;
    const previous = parts[index - 1];
    return [previous?.added || previous?.removed ? change : ` ${change}`];
  });
  if (changes.length === 0) return 'changed in its white space alone';
  const more = changes.length > mostShown ? ' and more' : '';
  return `changed:${changes.slice(0, mostShown).join('')}${more}`;
}

function shorten(change: string): string {
  const words = change.trim().split(/\s+/);
  if (words.length <= 2 * edgeWords) return words.join(' ');
  return `${words.slice(0, edgeWords).join(' ')} … ${words.slice(-edgeWords).join(' ')}`;
}
