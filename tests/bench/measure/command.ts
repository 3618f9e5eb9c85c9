import { type ChildProcess, spawn } from 'node:child_process';

/** A program, and where it runs. */
export interface Command {
  /** By name or path; the path of Node itself for one that runs in Node. */
  program: string;
  args: readonly string[];
  folder: string;
}

/** A command that was started, and everything that it has printed. */
export interface Running {
  child: ChildProcess;
  /** What it has printed until now, errors too. */
  printed(): string;
  /** Its exit code or the signal that ended it. @throws {Error} if it could not be started. */
  ended: Promise<number | NodeJS.Signals | null>;
  /** Ends it, and all that it started; does nothing if it has ended. */
  stop(): void;
}

/** Starts a command, which is stopped with the bench if it has not ended by then. */
export function start(
  { program, args, folder }: Command,
  variables: NodeJS.ProcessEnv = {},
): Running {
  const child = spawn(program, args, {
    cwd: folder,
    env: { ...environment(), ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
    // In a group of its own, so that what it starts can be ended with it.
    detached: process.platform !== 'win32',
  });
  const said: Buffer[] = [];
  child.stdout.on('data', (bytes: Buffer) => said.push(bytes));
  child.stderr.on('data', (bytes: Buffer) => said.push(bytes));
  const stop = () => stopGroup(child);
  process.prependListener('exit', stop);
  const ended = new Promise<number | NodeJS.Signals | null>((done, fail) => {
    child.on('error', fail);
    child.on('close', (code, signal) => done(code ?? signal));
  }).finally(() => process.off('exit', stop));
  return { child, printed: () => Buffer.concat(said).toString().trim(), ended, stop };
}

function stopGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  if (process.platform === 'win32') child.kill();
  else process.kill(-child.pid);
}

/** The address of the site and settings of the generators would change what is built. */
function environment(): NodeJS.ProcessEnv {
  const ours = /^(SITE_URL|ELEVENTY_.*|HUGO_.*|NODE_OPTIONS|NODE_ENV)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
}
