import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '../measure/command.ts';

/** A site in a temporary folder that one generator builds. */
export interface Site {
  /** What the tables call it: `Dateline`, `Eleventy 3.1.7`. */
  name: string;
  build: Command;
  /** Folder that the pages come out in. */
  output: string;
  /** Every folder that a build leaves, the output too. */
  made: readonly string[];
  /** Folder within one of these where a generator keeps its own code, compiled. */
  bundle?: string;
  /** The Markdown file of an event, for an edit. */
  event: string;
}

/** Removes what builds left, but for the compiled code of the generator, if that is to stay. */
export function clear({ made, bundle }: Site, { keepBundle }: { keepBundle: boolean }): void {
  for (const folder of made) removeAllBut(folder, keepBundle ? bundle : undefined);
}

function removeAllBut(path: string, kept: string | undefined): void {
  if (path === kept) return;
  const holdsKept = kept?.startsWith(join(path, '/'));
  if (holdsKept) for (const name of namesIn(path)) removeAllBut(join(path, name), kept);
  else rmSync(path, { recursive: true, force: true });
}

/** The paths of the HTML files below a folder, with slashes, in order. */
export function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
