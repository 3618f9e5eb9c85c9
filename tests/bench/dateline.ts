import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import type { CorpusFile } from './corpus/record.ts';
import { writeCorpus } from './corpus.ts';
import type { Command } from './measure.ts';
import type { Site } from './site.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const program = ['package.json', 'tsconfig.json', '.eleventy.ts', 'src', 'templates', 'public'];

/** A project of its own with the given records. */
export function datelineSite(folder: string, files: readonly CorpusFile[]): Site {
  const event = files.find(({ path }) => path.startsWith('content/events/'));
  if (!event) throw new Error('found no event in the corpus');
  const site = project(folder, event.path);
  writeCorpus(folder, files);
  return site;
}

/** A project of its own with the repository's own digest. */
export function sampleSite(folder: string): Site {
  const site = project(folder, '');
  cpSync(join(repository, 'content'), join(folder, 'content'), { recursive: true });
  return site;
}

/** The program, copied, so that a build can leave nothing behind in the repository. */
function project(folder: string, event: string): Site {
  for (const name of program) {
    cpSync(join(repository, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return {
    name: 'Dateline',
    build: buildCommand(folder),
    output: join(folder, '_site'),
    made: [join(folder, '_site'), join(folder, '.cache')],
    event: join(folder, event),
  };
}

const manifest = z.object({ scripts: z.object({ build: z.string().regex(/^node [\w ./@=-]+$/) }) });

/** What `npm run build` runs, without npm, which takes as long to start as a small build does. */
function buildCommand(folder: string): Command {
  const { scripts } = manifest.parse(
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  );
  const [, ...args] = scripts.build.split(' ');
  return { program: process.execPath, args, folder };
}
