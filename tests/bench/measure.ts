import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A program to measure, and where it runs. */
export interface Command {
  /** A program, by name or path; the path of Node itself for one that runs in Node. */
  program: string;
  args: readonly string[];
  folder: string;
}

/** What one run took; undefined where this machine does not tell. */
export interface Cost {
  /** Wall time from start to exit, in milliseconds. */
  ms: number;
  /** Processor time, in milliseconds; it says more than wall time while the machine is busy. */
  cpuMs: number | undefined;
  /** Peak resident memory of the largest process, in MiB. */
  mib: number | undefined;
}

const preload = fileURLToPath(new URL('tell-cost.mjs', import.meta.url));

/**
 * Runs a program to its end.
 *
 * GNU time tells what it took, the programs that it started included. Where there is no GNU time, a
 * Node process tells for itself alone, and any other program not at all.
 *
 * @throws {Error} with all that the program printed, if it fails.
 */
export async function measure({ program, args, folder }: Command): Promise<Cost> {
  const file = join(folder, '.bench-cost');
  rmSync(file, { force: true });
  const telling = program === process.execPath ? ['--import', preload] : [];
  const [measured = program, ...rest] = hasGnuTime
    ? ['time', '-f', '%M %U %S', '-o', file, program, ...args]
    : [program, ...telling, ...args];
  const start = performance.now();
  await run(measured, rest, folder, { BENCH_COST_FILE: file });
  return { ms: performance.now() - start, ...toldIn(file) };
}

/** The middle one of several costs, each figure by itself. */
export function median(costs: readonly Cost[]): Cost {
  const middleOf = (figure: keyof Cost) => middle(costs.flatMap((cost) => cost[figure] ?? []));
  return { ms: middleOf('ms') ?? Number.NaN, cpuMs: middleOf('cpuMs'), mib: middleOf('mib') };
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

function toldIn(file: string): Omit<Cost, 'ms'> {
  if (!existsSync(file)) return { cpuMs: undefined, mib: undefined };
  const [kib = 0, user = 0, system = 0] = readFileSync(file, 'utf8').split(' ').map(Number);
  return { cpuMs: (user + system) * 1000, mib: kib / 1024 };
}

function middle(numbers: readonly number[]): number | undefined {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [lower, upper] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return lower === undefined || upper === undefined ? undefined : (lower + upper) / 2;
}
