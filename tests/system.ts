/**
 * What a test may need of the system that it runs on, and not every system has. Where it is not there, that is said once,
 * and the tests that need it are passed over.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'vitest';

/** Where Debian and Ubuntu have the styles that citation processors read. */
export const folderOfStyles = '/usr/share/citation-style-language/styles/';

const isWindows = process.platform === 'win32';

const needs = {
  /** Links to folders need no right on Windows, where they are junctions. */
  'links to files': hasLinks,
  'modes of files': () => !isWindows,
  /** Whom modes of files do not bind. */
  'other user than root': () => process.getuid?.() !== 0,
  'names of any bytes': () => process.platform === 'linux',
  'names with any sign': () => !isWindows,
  'signals that end a process': () => !isWindows,
  FIFOs: () => !isWindows && runs('which', 'mkfifo'),
  'a limit of open files': () => !isWindows,
  'a small disk': () =>
    runs(
      'unshare',
      '--user',
      '--map-root-user',
      '--mount',
      'mount',
      '-t',
      'tmpfs',
      'none',
      tmpdir(),
    ),
  '/dev/full': () => existsSync('/dev/full'),
  '/proc': () => existsSync('/proc/self/stat'),
  'script, which gives a terminal': () =>
    process.platform === 'linux' && runs('script', '--version'),
  'bash and curl': () => !isWindows && runs('bash', '--version') && runs('curl', '--version'),
  biber: () => runs('biber', '--version'),
  BibTeX: () => runs('bibtex', '--version') && runs('kpsewhich', 'plain.bst'),
  pandoc: () => runs('pandoc', '--version'),
  'styles of citations': () => existsSync(folderOfStyles),
  LibreOffice: () => runs('libreoffice', '--version'),
  calcurse: () => runs('calcurse', '--version'),
  feedparser: () => pythonWith('feedparser') !== undefined,
  newsboat: () => runs('newsboat', '--version'),
  pandas: () => pythonWith('pandas') !== undefined,
  sqlite3: () => runs('sqlite3', '--version'),
} satisfies Record<string, () => boolean>;

export type Need = keyof typeof needs;

const known = new Map<Need, boolean>();

function isThere(need: Need): boolean {
  const found = known.get(need) ?? needs[need]();
  if (!found && !known.has(need)) {
    process.stderr.write(`found no ${need} on this system; tests that need it are passed over\n`);
  }
  known.set(need, found);
  return found;
}

/** `test`, where all of these are there. */
export function testWith(...all: readonly Need[]) {
  return test.runIf(all.every(isThere));
}

/** `describe`, where all of these are there. */
export function describeWith(...all: readonly Need[]) {
  return describe.runIf(all.every(isThere));
}

/** Rows of a table of tests, where all of these are there; else none. */
export function rowsWith<Row>(all: readonly Need[], ...rows: readonly Row[]): readonly Row[] {
  return all.every(isThere) ? rows : [];
}

/** A Python that has a package; that of the system, if the first on the path has it not. */
export function pythonWith(name: string): string | undefined {
  return ['python3', '/usr/bin/python3'].find((python) => runs(python, '-c', `import ${name}`));
}

function runs(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

function hasLinks(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-links-'));
  try {
    symlinkSync('nowhere', join(folder, 'link'), 'file');
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
