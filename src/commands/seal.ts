import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { didYouMean } from '../content/did-you-mean.ts';
import { sourceFile } from '../content/files/read.ts';
import { sourceKinds, sourcesIn } from '../content/kinds/source-kinds.ts';
import { loadContent } from '../content/load.ts';
import { parseRecord } from '../content/parse-record.ts';
import type { ParsedRecord } from '../content/records.ts';

/**
 * Seals a copy on purpose: writes the digest of its text into its front matter.
 *
 * @param root The project's folder.
 * @param id Id of an article, a document or a post.
 * @returns what was written.
 * @throws Error when there is no such record.
 */
export async function seal(root: string, id: string): Promise<string> {
  const { records } = loadContent(root);
  const all = sourcesIn(records);
  const copies: readonly ParsedRecord[] = all.filter((record) => record.id === id);
  if (copies.length === 0) {
    const suggestion = didYouMean(
      id,
      all.map((record) => record.id),
    );
    const folders = sourceKinds.map((kind) => `content/${kind}/`).join(' or ');
    throw new Error(
      `found no article, document or post "${id}"; expected the name of a file in ${folders}, without .md${suggestion}`,
    );
  }
  const sealed = await Promise.all(copies.map((copy) => addSeal(root, copy)));
  for (const { path, text } of sealed) await writeFile(path, text);
  return copies.map(({ path }) => `Sealed ${path}.`).join('\n');
}

/** The text of a file with its seal; it is parsed again, so that nothing broken is ever written. */
async function addSeal(root: string, { path, id, kind, seal, bodyHash }: ParsedRecord) {
  const file = join(root, path);
  const parse = (text: string) => parseRecord(sourceFile({ kind, id, path }, Buffer.from(text)));
  const written = await readFile(file, 'utf8');
  const text = withSeal(written, seal);
  const sealed = parse(text);
  const isSound = sealed.problems.length <= parse(written).problems.length;
  if (!isSound || !sealed.front || sealed.bodyHash !== bodyHash || !isSealed(sealed, seal)) {
    throw new Error(
      `found front matter in ${path} to which no line can be added; write each key on a line of its own, ` +
        `or add by hand: sha256: ${seal}`,
    );
  }
  return { path: file, text };
}

function isSealed({ front }: ParsedRecord, sha256: string): boolean {
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
