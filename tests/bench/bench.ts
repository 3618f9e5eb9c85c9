/**
 * Measures how long Dateline takes, how much memory, and how large its pages are, beside plain Eleventy and
 * Hugo on as many pages of the same texts. Run by `npm run bench`; `-- --help` says what can be asked for.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { helpText } from './help.ts';
import { type Options, parseOptions } from './options.ts';
import { chooseSections } from './sections.ts';
import { createWorkspace } from './workspace.ts';

async function bench(options: Options): Promise<void> {
  const chosen = chooseSections(options.only);
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  process.on('SIGINT', () => process.exit(130));
  process.on('SIGTERM', () => process.exit(143));
  const workspace = createWorkspace(folder, options);
  console.log(conditions(options));
  for (const [name, { run }] of chosen) {
    workspace.progress(`section ${name}`);
    console.log(`\n## ${name}\n\n${await run(workspace)}`);
  }
}

function conditions({ runs, seed }: Options): string {
  const processor = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`;
  return `Seed ${seed}; medians of ${runs}; Node ${process.versions.node}, ${process.platform}, ${processor}`;
}

try {
  const options = parseOptions(process.argv.slice(2));
  if (options.help) console.log(helpText());
  else await bench(options);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
