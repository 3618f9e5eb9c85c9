/** Proves the guides of `src/README.md`: each is followed with a toy, in a project of its own. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeProject, outcomeOf, type Project } from '../project.ts';

/**
 * A change of the program, by path: the text of a new file, or words of a file that is there and what takes
 * their place.
 */
export type Change = Readonly<Record<string, string | readonly Replacement[]>>;
type Replacement = readonly [words: string, replacement: string];

/**
 * The files that a guide says to touch.
 *
 * @param title Its heading in `src/README.md`.
 * @param names What stands for the words in capitals: `{ KIND: 'ships' }` makes `ships.ts` of `KIND.ts`.
 */
export function filesOfGuide(
  title: string,
  names: Readonly<Record<string, string>> = {},
): string[] {
  const [, guide] = readFileSync('src/README.md', 'utf8').split(`\n### ${title}\n`);
  if (guide === undefined) throw new Error(`found no guide "${title}" in src/README.md`);
  const [own = ''] = guide.split(/\n##/);
  const files = [...own.matchAll(/^- `([^`]+)`/gm)].map(([, path = '']) =>
    path.replace(/[A-Z]{2,}/g, (word) => names[word] ?? word),
  );
  return files.sort();
}

/** Makes a project whose program is changed, with the smallest digest. */
export function makeToy(change: Change): Project {
  const project = makeProject('minimal');
  for (const [path, how] of Object.entries(change)) {
    const file = join(project.root, path);
    if (typeof how === 'string') {
      if (existsSync(file))
        throw new Error(`found ${path} already; choose another name for the toy`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, how);
    } else {
      for (const [words, replacement] of how) project.edit(path, words, replacement);
    }
  }
  return project;
}

/** What the compiler finds wrong with the types of a project: a file that was forgotten, above all. */
export async function typeErrors({ start }: Project): Promise<string> {
  return (await outcomeOf(start(['node_modules/typescript/bin/tsc']))).stdout;
}

/** A file of the site that a project published. */
export function published({ root }: Project, path: string): string {
  return readFileSync(join(root, '_site', path), 'utf8');
}
