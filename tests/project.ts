import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashSources } from '../src/start/sources.mjs';
import { bundleFolder } from '../src/start/store.mjs';

const repository = fileURLToPath(new URL('../', import.meta.url));
const program = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  '.eleventy.ts',
  'src',
  'templates',
];
/** Made by the first project of a process, and copied with the program, so that no other one waits for it. */
let bundleOfProgram: string | undefined;

/** The digests that tests build: the repository's own, and those in `tests/fixtures/`. */
export type DigestName =
  | 'sample'
  | 'digest'
  | 'minimal'
  | 'sources'
  | 'accounts'
  | 'ferry'
  | 'organizations'
  | 'pictures'
  | 'arabic'
  | 'japanese';

/** The folder that holds `content/` and `public/` of a digest. */
export function folderOf(name: DigestName): string {
  return name === 'sample' ? repository : join(repository, 'tests/fixtures', name);
}

/** What a command said, and how it ended. */
export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A whole project in a folder of its own, for tests that build it, break it or watch it. */
export interface Project {
  root: string;
  /** Runs the CLI: `run(['build'], { SITE_URL: '…' })`. */
  run(args: string[], env?: Record<string, string>): Promise<Outcome>;
  /** Starts node in the project's folder. */
  start(args: string[], env?: Record<string, string>): ChildProcess;
  /** Replaces words of a file, which must be there; the function that it returns puts them back. */
  edit(path: string, words: string, replacement: string): () => void;
  /** Writes a new file; the function that it returns removes it. */
  add(path: string, text: string): () => void;
  remove(): void;
}

/**
 * Makes a project: the program as it is here, with the content of a digest.
 *
 * @param folder How the name of its folder begins.
 */
export function makeProject(name: DigestName, folder = 'dateline-project-'): Project {
  const root = mkdtempSync(join(tmpdir(), folder));
  const copy = (folder: string, path: string) =>
    cpSync(join(folder, path), join(root, path), { recursive: true });
  for (const path of program) copy(repository, path);
  copy(repository, makeBundle());
  copy(folderOf(name), 'content');
  // Every page asks for this picture; a digest may bring its own, and more files.
  copy(folderOf('digest'), 'public/favicon.svg');
  if (existsSync(join(folderOf(name), 'public'))) copy(folderOf(name), 'public');
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'), 'junction');
  const start = (args: string[], env: Record<string, string> = {}) => {
    const { SITE_URL: _, ...inherited } = process.env;
    return spawn(process.execPath, args, { cwd: root, env: { ...inherited, ...env } });
  };
  return {
    root,
    start,
    run: (args, env) => outcomeOf(start(['src/start.mjs', ...args], env)),
    edit(path, words, replacement) {
      const text = readFileSync(join(root, path), 'utf8');
      if (!text.includes(words)) throw new Error(`found no "${words}" in ${path}`);
      const edited = text.replace(words, () => replacement);
      writeFileSync(join(root, path), edited);
      return () => writeFileSync(join(root, path), text);
    },
    add(path, text) {
      writeFileSync(join(root, path), text, { flag: 'wx' });
      return () => rmSync(join(root, path));
    },
    remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** The bundle of the program as it is here, as a path from the repository. */
function makeBundle(): string {
  if (bundleOfProgram === undefined) {
    spawnSync(process.execPath, ['src/start.mjs', '--help'], { cwd: repository });
    bundleOfProgram = relative(repository, bundleFolder(repository, hashSources(repository)));
  }
  return bundleOfProgram;
}

/** Waits for the end of a process. */
export function outcomeOf(child: ChildProcess): Promise<Outcome> {
  const outcome: Outcome = { code: null, stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    outcome.stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    outcome.stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...outcome, code }));
  });
}

/**
 * Every file and folder below a folder, with the time and the content it has: equal to an earlier state
 * only if nothing was touched. What `node_modules` leads to is left out.
 */
export function stateOf(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const own = paths.filter((path) => !path.startsWith('node_modules')).sort();
  return new Map(
    ['', ...own].map((path) => {
      const file = join(folder, path);
      const stat = statSync(file);
      const content = stat.isFile() ? readFileSync(file) : '';
      return [path, `${stat.mtimeMs} ${createHash('sha256').update(content).digest('hex')}`];
    }),
  );
}
