import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { didYouMean } from '../content/did-you-mean.ts';
import { loadContent, parseRecord } from '../content/load.ts';
import type { ContentRecord } from '../content/records.ts';
import { sealOf } from '../content/seal.ts';
import type { Problem } from '../problem.ts';

/**
 * Seals a copy on purpose: writes the digest of its text into its front matter.
 *
 * @param root The project's folder.
 * @param id Id of an article or a post.
 * @returns what was written.
 * @throws Error when there is no such record.
 */
export async function seal(root: string, id: string): Promise<string> {
  const { records } = await loadContent(root);
  const all = [...records.articles, ...records.posts];
  const copies = all.filter((record) => record.id === id);
  if (copies.length === 0) {
    const suggestion = didYouMean(
      id,
      all.map((record) => record.id),
    );
    throw new Error(
      `found no article or post "${id}"; expected the name of a file in content/articles/ or content/posts/, without .md${suggestion}`,
    );
  }
  const sealed = await Promise.all(copies.map((copy) => addSeal(root, copy)));
  for (const { path, text } of sealed) await writeFile(path, text);
  return copies.map(({ file }) => `Sealed ${file}.`).join('\n');
}

/** The text of a file with its seal; it is read again, so that nothing broken is ever written. */
async function addSeal(root: string, { file, text, id, kind }: ContentRecord) {
  const path = join(root, file);
  const read = (written: string) => {
    const problems: Problem[] = [];
    const lines = written.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
    return { problems, record: parseRecord({ kind, id, path: file, text: lines }, problems) };
  };
  const written = await readFile(path, 'utf8');
  const sha256 = sealOf(text);
  const sealed = withSeal(written, sha256);
  const before = read(written);
  const after = read(sealed);
  const isSound = after.problems.length <= before.problems.length;
  if (!isSound || after.record?.text !== text || !isSealed(after.record, sha256)) {
    throw new Error(
      `found front matter in ${file} to which no line can be added; write each key on a line of its own, ` +
        `or add by hand: sha256: ${sha256}`,
    );
  }
  return { path, text: sealed };
}

function isSealed({ front }: ContentRecord, sha256: string): boolean {
  return 'sha256' in front && front.sha256 === sha256;
}

/** Replaces the seal in the front matter, or adds it as the last key; nothing else changes. */
function withSeal(written: string, sha256: string): string {
  const end = written.search(/(?:\r\n|\r|\n)---[ \t]*(?:[\r\n]|$)/);
  const front = written.slice(0, end);
  const line = `sha256: ${sha256}`;
  const known =
    /^(?:sha256|'sha256'|"sha256")[ \t]*:(?:[ \t]*(?:"[^"\r\n]*"|'[^'\r\n]*'|[^\s#]\S*))?/m;
  const [lineEnd = '\n'] = /\r\n|\r|\n/.exec(front) ?? [];
  const sealed = known.test(front) ? front.replace(known, line) : `${front}${lineEnd}${line}`;
  return sealed + written.slice(end);
}
