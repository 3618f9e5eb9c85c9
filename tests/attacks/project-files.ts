/** The records of a fixture, one of them replaced by whatever an attacker or an accident may have left there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { readSources, sourceFile } from '../../src/content/files/read.ts';
import { type Loaded, loadDigest } from '../../src/digest/load.ts';
import { memoizeInMemory, withoutMemory } from '../../src/memoize.ts';
import { formatPlace, formatProblem } from '../../src/problem.ts';
import { type DigestName, folderOf } from '../project.ts';
import { isKind } from './is-kind.ts';

export interface RecordFile {
  readonly path: string;
  readonly bytes: Buffer;
}

/** The record files of a fixture. */
export function recordsOf(name: DigestName): RecordFile[] {
  const content = join(folderOf(name), 'content');
  const entries = readdirSync(content, { recursive: true, encoding: 'utf8' });
  return entries
    .filter((path) => path.endsWith('.md'))
    .sort()
    .map((path) => ({ path: `content/${path}`, bytes: readFileSync(join(content, path)) }));
}

/** Loads files in the place of those of a fixture, as a command does; what was loaded before comes from memory. */
export function createLoader(name: DigestName): (files: readonly RecordFile[]) => Promise<Loaded> {
  const root = folderOf(name);
  const { publicFiles } = readSources(root);
  const { memoize } = memoizeInMemory(withoutMemory);
  return (files) => {
    const listed = files.map(({ path, bytes }) => {
      const [, folder = '', name = ''] = path.split('/');
      const isDigest = folder === 'digest.md';
      const kind = isDigest ? 'digest' : folder;
      if (!isKind(kind)) throw new Error(`found the folder ${folder}`);
      return sourceFile(
        { kind, id: (isDigest ? 'digest.md' : name).replace(/\.md$/, ''), path },
        bytes,
      );
    });
    const sources = { listed, files: listed, publicFiles, problems: [] };
    return loadDigest(root, { sources, memoize, drafts: true });
  };
}

/** The longest that a message may be, with its place. */
const longestReason = 400;

/**
 * What holds of any content: it makes a digest, or problems say where and why not. Each is at a place, in one line of
 * visible characters, and short.
 */
export function expectDigestOrProblems({ digest, problems }: Loaded): void {
  if (!digest) expect(problems.filter(({ fatal }) => fatal)).not.toEqual([]);
  for (const problem of problems) {
    const line = formatProblem(problem);
    expect(line).toMatch(/^\S.*:\d+:\d+: .+ \([a-z-]+\)$/u);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be printed.
    expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
    expect(line.length - formatPlace(problem).length).toBeLessThanOrEqual(longestReason + 40);
    expect(line).not.toMatch(/\bat \S+ \(.*\.ts:|TypeError|RangeError|undefined/);
  }
}
