import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A program to measure, and where it runs. */
export interface Command {
  /** A program, by name or path; the path of Node itself for one that runs in Node. */
  program: string;
  args: readonly string[];
  folder: string;
}

/** What one run took. */
export interface Cost {
  /** Wall time from start to exit, in milliseconds. */
  ms: number;
  /** Peak resident memory, in MiB; undefined where this machine does not tell. */
  mib: number | undefined;
}

const preload = fileURLToPath(new URL('peak-memory.mjs', import.meta.url));

/**
 * Runs a program to its end.
 *
 * The peak memory of a Node process is told by the process itself, that of any other program by
 * GNU time, where there is one.
 *
 * @throws {Error} with all that the program printed, if it fails.
 */
export async function measure({ program, args, folder }: Command): Promise<Cost> {
  const peakFile = join(folder, '.bench-peak');
  rmSync(peakFile, { force: true });
  const [measured = program, ...rest] =
    program === process.execPath
      ? [program, '--import', preload, ...args]
      : hasGnuTime
        ? ['time', '-f', '%M', '-o', peakFile, program, ...args]
        : [program, ...args];
  const start = performance.now();
  await run(measured, rest, folder, { BENCH_PEAK_FILE: peakFile });
  const ms = performance.now() - start;
  return { ms, mib: kibIn(peakFile) };
}

/** The middle one of several costs, time and memory each by itself. */
export function median(costs: readonly Cost[]): Cost {
  const sizes = costs.flatMap(({ mib }) => mib ?? []);
  return {
    ms: middle(costs.map(({ ms }) => ms)),
    mib: sizes.length > 0 ? middle(sizes) : undefined,
  };
}

/** @see https://www.gnu.org/software/time/ */
const hasGnuTime = spawnSync('time', ['--version'], { encoding: 'utf8' }).stdout?.includes('GNU');

/** The address of the site and settings of Eleventy would change what is built. */
function environment(): NodeJS.ProcessEnv {
  const ours = /^(SITE_URL|ELEVENTY_.*|HUGO_.*|NODE_OPTIONS|NODE_ENV)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
}

function run(
  program: string,
  args: readonly string[],
  folder: string,
  variables: NodeJS.ProcessEnv,
): Promise<void> {
  return new Promise((done, fail) => {
    const options = { cwd: folder, env: { ...environment(), ...variables } };
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const said: Buffer[] = [];
    child.stdout.on('data', (bytes: Buffer) => said.push(bytes));
    child.stderr.on('data', (bytes: Buffer) => said.push(bytes));
    const stop = () => child.kill();
    process.prependListener('exit', stop);
    child.on('error', fail);
    child.on('close', (code, signal) => {
      process.off('exit', stop);
      if (code === 0) return done();
      const output = Buffer.concat(said).toString().trim();
      const command = [program, ...args].join(' ');
      fail(new Error(`\`${command}\` ended with ${code ?? signal}:\n${output}`));
    });
  });
}

function kibIn(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8')) / 1024;
  } catch {
    return undefined;
  }
}

function middle(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? upper)) / 2;
}
