/** Whole digests of the records of tests. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sourceFile } from '../../src/content/files/read.ts';
import { type Loaded, type LoadOptions, loadDigest } from '../../src/digest/load.ts';
import type { Digest } from '../../src/digest/model.ts';
import { formatProblem } from '../../src/problem.ts';
import { pathOf, type RecordText } from './records.ts';

interface Options extends LoadOptions {
  /** Paths below `public/`. */
  publicFiles?: readonly string[];
}

/**
 * Makes the digest of record files, the way a command does: from a folder.
 *
 * @throws Error when there is a problem that keeps it from being published.
 */
export async function digestOf(
  texts: readonly RecordText[],
  options: Options = {},
): Promise<Digest> {
  const { digest, problems } = await load(texts, options);
  if (!digest) throw new Error(problems.map(formatProblem).join('\n'));
  return digest;
}

/** Loads record files from a folder of their own. */
export async function load(
  texts: readonly RecordText[],
  { publicFiles = [], ...options }: Options = {},
): Promise<Loaded> {
  return inFolder({ texts, publicFiles }, (root) => loadDigest(root, options));
}

/** Loads record files that are in no folder. */
export function loadFromMemory(
  texts: readonly RecordText[],
  options: LoadOptions = {},
): Promise<Loaded> {
  const files = texts.map((text) =>
    sourceFile({ ...text, path: pathOf(text) }, Buffer.from(text.text)),
  );
  const sources = { listed: files, files, publicFiles: [], problems: [] };
  return loadDigest('/nowhere', { sources, ...options });
}

/** Does something with a folder of record files, and of files below `public/`. */
export async function inFolder<Result>(
  { texts, publicFiles }: { texts: readonly RecordText[]; publicFiles: readonly string[] },
  use: (root: string) => Promise<Result>,
): Promise<Result> {
  const root = mkdtempSync(join(tmpdir(), 'dateline-digest-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  try {
    for (const text of texts) write(pathOf(text), text.text);
    for (const file of publicFiles) write(`public/${file}`, file);
    return await use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}
