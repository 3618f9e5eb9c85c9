import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { loadDigest } from '../../src/digest/load.ts';
import { compareProblems, formatProblem } from '../../src/problem.ts';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** The folders of a family of fixtures, e.g. `problems`; a new folder is a new test. */
export function listFixtures(family: 'problems' | 'accepted'): [name: string, folder: string][] {
  const folder = join(fixtures, family);
  return readdirSync(folder).map((name) => [name, join(folder, name)]);
}

/**
 * Copies the minimal project to a folder of its own, and lays other files over it.
 *
 * @param overlay Holds `content/`, `public/`, or a file `DELETE` that lists what to take away.
 */
export function makeProject(overlay?: string): string {
  const root = mkdtempSync(join(tmpdir(), 'dateline-content-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync(join(fixtures, 'minimal'), root, { recursive: true });
  if (overlay === undefined) return root;
  for (const part of ['content', 'public']) {
    const source = join(overlay, part);
    if (existsSync(source)) cpSync(source, join(root, part), { recursive: true });
  }
  const list = join(overlay, 'DELETE');
  const unwanted = existsSync(list) ? readFileSync(list, 'utf8').trim().split('\n') : [];
  for (const path of unwanted) rmSync(join(root, path));
  return root;
}

/** Checks a project, and writes what is wrong the way the command line does. */
export async function check(root: string): Promise<string> {
  const { problems } = await loadDigest(root);
  return problems
    .toSorted(compareProblems)
    .map((problem) => `${formatProblem(problem)}\n`)
    .join('');
}

/** The rules that an output of {@link check} names. */
export function rulesIn(output: string): string[] {
  return [...output.matchAll(/ \(([a-z-]+)\)$/gm)].map(([, rule = '']) => rule);
}
