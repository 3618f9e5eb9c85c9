import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sourceFile } from '../../content/files/read.ts';
import type { SourceKind } from '../../content/kinds/source-kinds.ts';
import { loadContent } from '../../content/load.ts';
import { parseRecord } from '../../content/parse-record.ts';
import type { ParsedRecord } from '../../content/records.ts';
import { type FirstIds, firstIds, sealedCopy, sealOf } from '../../digest/seals/sealed-copy.ts';
import { sourcesOf } from './sources-of.ts';

type Source = ParsedRecord<SourceKind>;

/**
 * Seals a copy on purpose: writes `seal` into its front matter, in place of one that does not hold any more, or of
 * `sha256`. One that holds is left, with its day.
 *
 * @param root The project's folder.
 * @param id Id of an article, a document or a post.
 * @param today Day that is written.
 * @returns what was written, and whether what it replaces did hold.
 * @throws Error when there is no such record, or a value of it is wrong.
 */
export async function seal(root: string, id: string, today: string): Promise<string> {
  const { records } = loadContent(root);
  const first = firstIds(records);
  const sealed = await Promise.all(
    sourcesOf(records, id).map((copy) => addSeal(root, copy, first, today)),
  );
  for (const { file, text } of sealed) if (text !== undefined) await writeFile(file, text);
  return sealed.map(({ report }) => report).join('\n');
}

/** The text of a file with its seal; it is parsed again, so that nothing broken is ever written. */
async function addSeal(root: string, record: Source, first: FirstIds, today: string) {
  const { path, id, kind, bodyHash, front } = record;
  if (record.wrong.some(([key = '']) => key !== 'seal' && key !== 'sha256')) {
    throw new Error(
      `found values in ${path} that are wrong or missing; mend them first: npm run check`,
    );
  }
  const file = join(root, path);
  const sha256 = sealOf(sealedCopy(record, first));
  const before = front.seal;
  if (before?.sha256 === sha256 && front.sha256 === undefined) {
    return { file, report: `${path} is the copy that was sealed on ${before.on}.` };
  }
  const parse = (text: string) => parseRecord(sourceFile({ kind, id, path }, Buffer.from(text)));
  const written = await readFile(file, 'utf8');
  const line = `seal: { sha256: ${sha256}, on: ${today} }`;
  const text = withSeal(written, line);
  const sealed = parse(text);
  const isSound = sealed.problems.length <= parse(written).problems.length;
  if (!isSound || !sealed.front || sealed.bodyHash !== bodyHash || !isSealed(sealed, sha256)) {
    throw new Error(
      `found front matter in ${path} to which no line can be added; write each key on a line of its own, ` +
        `or add by hand: ${line}`,
    );
  }
  return { file, text, report: `Sealed ${path}${replaced(record, sha256)}.` };
}

function isSealed({ front }: ParsedRecord, sha256: string): boolean {
  return 'seal' in front && front.seal?.sha256 === sha256 && front.sha256 === undefined;
}

/** What the seal takes the place of, and whether that did hold. */
function replaced({ front, textHash }: Source, sha256: string): string {
  const parts = [
    front.seal && `the seal of ${front.seal.on}, which ${held(front.seal.sha256 === sha256)}`,
    front.sha256 !== undefined && `sha256, which ${held(front.sha256 === textHash)}`,
  ].filter((part) => typeof part === 'string');
  return parts.length === 0 ? '' : ` in place of ${parts.join(' and ')}`;
}

function held(isSame: boolean): string {
  return isSame ? 'was right' : 'was that of another copy';
}

const lineEnds = String.raw`(?:\r\n|\r|\n)`;
/** The key, and its value in one line or indented below it. */
const knownSeal = new RegExp(
  String.raw`^(["']?)seal\1[ \t]*:[ \t]*(?:\{[^}]*\}|(?:#[^\r\n]*)?(?:${lineEnds}[ \t]+[^\r\n]+)+)`,
  'm',
);
const knownHash = /^(["']?)sha256\1[ \t]*:(?:[ \t]*(?:"[^"\r\n]*"|'[^'\r\n]*'|[^\s#]\S*))?/m;

/** Replaces the seal in the front matter, or adds it as the last key; nothing else changes. */
function withSeal(written: string, line: string): string {
  const end = written.search(/(?:\r\n|\r|\n)---[ \t]*(?:[\r\n]|$)/);
  const front = written.slice(0, end);
  const [lineEnd = '\n'] = /\r\n|\r|\n/.exec(front) ?? [];
  if (knownSeal.test(front)) {
    const withoutHash = front.replace(new RegExp(`${lineEnds}${knownHash.source}`, 'm'), '');
    return withoutHash.replace(knownSeal, line) + written.slice(end);
  }
  const sealed = knownHash.test(front)
    ? front.replace(knownHash, line)
    : `${front}${lineEnd}${line}`;
  return sealed + written.slice(end);
}
