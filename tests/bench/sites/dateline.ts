import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import type { CorpusFile } from '../corpus/plan.ts';
import { writeCorpus } from '../corpus.ts';
import type { Command } from '../measure/command.ts';
import type { Site } from './site.ts';

/** The checkout that this bench is part of. */
export const thisCheckout = fileURLToPath(new URL('../../..', import.meta.url));

const program = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  '.eleventy.ts',
  'src',
  'templates',
];

/** A project that Dateline builds, and its other commands. */
export interface Project extends Site {
  folder: string;
  check: Command;
  dev: Command;
  /** The Markdown files of its events. */
  events: readonly string[];
}

/** A project of its own with the given records. */
export function corpusProject(folder: string, files: readonly CorpusFile[]): Project {
  writeCorpus(folder, files);
  cpSync(join(thisCheckout, 'public'), join(folder, 'public'), { recursive: true });
  const events = files.filter(({ path }) => path.startsWith('content/events/'));
  return project(
    folder,
    thisCheckout,
    events.map(({ path }) => join(folder, path)),
  );
}

/** A project of its own with the program of one checkout and the digest of the same or another. */
export function sampleProject(folder: string, checkout: string, content = checkout): Project {
  for (const name of ['content', 'public']) {
    cpSync(join(content, name), join(folder, name), { recursive: true });
  }
  return project(folder, checkout, []);
}

/** The program is copied, so that a build can leave nothing behind in its checkout. */
function project(folder: string, checkout: string, events: readonly string[]): Project {
  for (const name of program) {
    cpSync(join(checkout, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(checkout, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const scripts = readScripts(folder);
  return {
    name: 'Dateline',
    folder,
    build: commandOf(scripts.build, folder),
    check: commandOf(scripts.check, folder),
    dev: commandOf(scripts.dev, folder),
    output: join(folder, '_site'),
    made: [join(folder, '_site'), join(folder, '.cache')],
    bundle: join(folder, '.cache', 'program'),
    event: events[0] ?? '',
    events,
  };
}

const script = z.string().regex(/^node [\w ./@=-]+$/);
const manifest = z.object({ scripts: z.object({ build: script, check: script, dev: script }) });

function readScripts(folder: string) {
  return manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))).scripts;
}

/** What `npm run` runs, without npm, which takes as long to start as a small build does. */
function commandOf(script: string, folder: string): Command {
  const [, ...args] = script.split(' ');
  return { program: process.execPath, args, folder };
}
