import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type Command, type Cost, measure } from './measure.ts';

/** A site in a temporary folder that one generator builds. */
export interface Site {
  /** What the table calls it: `Dateline`, `Eleventy 3.1.7`. */
  name: string;
  build: Command;
  /** Folder that the pages come out in. */
  output: string;
  /** Everything that a build leaves, the output too. */
  made: readonly string[];
  /** The Markdown file of an event, for an edit. */
  event: string;
}

/** What a whole build took, and what one took after a change to one text. */
export interface Built {
  cold: Cost;
  warm: Cost;
}

/** Builds a site from nothing. */
export async function buildCold({ build, made }: Site): Promise<Cost> {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
  return measure(build);
}

/** Builds a site from nothing, and again after one sentence of one event has changed. */
export async function buildTwice(site: Site): Promise<Built> {
  const cold = await buildCold(site);
  const text = readFileSync(site.event, 'utf8');
  const edited = text.replace('.[^1]', ', as before.[^1]');
  if (edited === text) throw new Error(`found no claim to edit in ${site.event}`);
  writeFileSync(site.event, edited);
  try {
    return { cold, warm: await measure(site.build) };
  } finally {
    writeFileSync(site.event, text);
  }
}

/** Counts the HTML files in a folder. */
export function countPages(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  ).length;
}
