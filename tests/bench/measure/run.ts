import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Command, start } from './command.ts';
import { watchTree } from './process-tree.ts';
import type { Usage } from './usage.ts';

const preload = fileURLToPath(new URL('report-usage.mjs', import.meta.url));

/** @see https://www.gnu.org/software/time/ */
const hasGnuTime = spawnSync('time', ['--version'], { encoding: 'utf8' }).stdout?.includes('GNU');

/**
 * Runs a program to its end and measures it.
 *
 * GNU time reports the processor time, of the programs that it started too, and the memory of the largest.
 * Where there is no GNU time, a Node process reports for itself alone, and any other program not at all.
 *
 * @throws {Error} with all that the program printed, if its exit code is not the one expected.
 */
export async function run({ program, args, folder }: Command, exitCode = 0): Promise<Usage> {
  const file = join(folder, '.bench-usage');
  rmSync(file, { force: true });
  const preloading = program === process.execPath ? ['--import', preload] : [];
  const [measured = program, ...rest] = hasGnuTime
    ? ['time', '-f', '%M %U %S', '-o', file, program, ...args]
    : [program, ...preloading, ...args];
  const startedAt = performance.now();
  const running = start({ program: measured, args: rest, folder }, { BENCH_USAGE_FILE: file });
  const watch = watchTree(running.child.pid);
  const code = await running.ended.finally(watch.end);
  const wallMs = performance.now() - startedAt;
  if (code !== exitCode) {
    const command = [program, ...args].join(' ');
    throw new Error(`\`${command}\` ended with ${code}:\n${running.printed()}`);
  }
  const reported = reportedIn(file);
  const tree = watch.usage();
  // Either misses something: GNU time the programs that nobody waited for, samples the end of each.
  const known = [reported.cpuMs, tree?.cpuMs].filter((ms) => ms !== undefined);
  const cpuMs = known.length === 0 ? undefined : Math.max(...known);
  return { wallMs, cpuMs, largestMiB: reported.largestMiB, tree };
}

function reportedIn(file: string): Pick<Usage, 'cpuMs' | 'largestMiB'> {
  if (!existsSync(file)) return { cpuMs: undefined, largestMiB: undefined };
  // GNU time says in a line before it when the program has failed.
  const report = readFileSync(file, 'utf8').trim().split('\n').at(-1) ?? '';
  const [kib = 0, user = 0, system = 0] = report.split(' ').map(Number);
  return { cpuMs: (user + system) * 1000, largestMiB: kib / 1024 };
}
