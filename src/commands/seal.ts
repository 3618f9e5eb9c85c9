import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadContent } from '../content/load.ts';
import { sealOf } from '../content/seal.ts';

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
  const copies = [...records.articles, ...records.posts].filter((record) => record.id === id);
  if (copies.length === 0) {
    throw new Error(
      `found no article or post "${id}"; expected the name of a file in content/articles/ or content/posts/, without .md`,
    );
  }
  for (const { file, text } of copies) {
    const path = join(root, file);
    const written = await readFile(path, 'utf8');
    await writeFile(path, withSeal(written, sealOf(text)));
  }
  return copies.map(({ file }) => `Sealed ${file}.`).join('\n');
}

/** Replaces the seal in the front matter, or adds it as the last key; nothing else changes. */
function withSeal(written: string, sha256: string): string {
  const end = written.search(/\r?\n---[ \t]*(\r?\n|$)/);
  const front = written.slice(0, end);
  const line = `sha256: ${sha256}`;
  const sealed = /^sha256:.*$/m.test(front)
    ? front.replace(/^sha256:[^\r\n]*/m, line)
    : `${front}${front.includes('\r\n') ? '\r\n' : '\n'}${line}`;
  return sealed + written.slice(end);
}
