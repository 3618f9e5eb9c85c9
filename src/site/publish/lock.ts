import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const build = 'build of this site';

/**
 * Does some work while holding a lock file, so that no two processes of one machine do it at once.
 * The lock is released when the work ends, also by throwing. The lock of a killed process is taken
 * over.
 *
 * @param file Made exclusively, with its folder; holds `PID START TOKEN`, where START is when the process started
 *   (clock ticks since boot; empty where the system does not tell).
 * @param what The work, as the message names it.
 * @returns What the work returns.
 * @throws {Error} if a living process holds the lock; the message names the process and the file.
 * @example await withLock('_site.lock', () => swap('_site.next', '_site'))
 */
export async function withLock<T>(
  file: string,
  work: () => T | Promise<T>,
  what = build,
): Promise<T> {
  await acquire(file, what);
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

/**
 * Refuses to go on while another process holds the lock. Writes nothing.
 *
 * @throws {Error} as {@link withLock}.
 */
export async function refuseHeld(file: string): Promise<void> {
  const owner = await read(file);
  if (owner && (await isAlive(owner))) throw held(file, owner, build);
}

function held(file: string, owner: string | undefined, what: string): Error {
  const pid = owner?.split(' ')[0] ?? 'unknown';
  return new Error(
    `found ${file}, held by process ${pid}; expected no other ${what} at the same time; ` +
      `wait until it ends, or delete ${file} if that process is none`,
  );
}

async function acquire(file: string, what: string): Promise<void> {
  const name = `${process.pid} ${await startOf(process.pid)} ${randomUUID()}`;
  for (let look = 1; ; look += 1) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, name, { flag: 'wx' }).catch(allow('EEXIST', 'ENOENT'));
    const owner = await read(file);
    if (owner === name) return;
    if (!owner && look < 20) {
      await pause(10); // Released this instant, or made this instant and not yet written.
    } else if (owner === undefined || (await isAlive(owner))) {
      throw held(file, owner, what);
    } else if (await takeOver(file, owner, what)) return;
  }
}

/**
 * Takes the place of a dead owner. Of several processes that found the same one, only the holder of
 * the claim, which is a lock itself, may replace the file, and only while it still names that
 * owner: nobody can remove the lock of another that was quicker.
 */
async function takeOver(file: string, dead: string, what: string): Promise<boolean> {
  const claim = `${file}.claim`;
  await acquire(claim, what);
  const isStale = (await read(file)) === dead;
  await (isStale ? rename(claim, file) : rm(claim, { force: true }));
  return isStale;
}

/**
 * Whether the owner still runs. Its start tells it from a later process with the same number, which
 * is common in containers. Without one (macOS, Windows) the number alone decides: numbers are
 * reused late there, and if it happens the message says how to go on.
 */
async function isAlive(owner: string): Promise<boolean> {
  const [pid, start] = owner.split(' ');
  if (!(Number(pid) > 0)) return false;
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const found = await startOf(Number(pid));
  return found === '' || found === start;
}

/** Fields 3 and 22 of https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html; '' elsewhere. */
async function startOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' ? 'ended' : (fields[19] ?? '');
}

function read(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(allow('ENOENT'));
}

/** For `catch`: the errors that are an answer. */
function allow(...codes: string[]): (error: NodeJS.ErrnoException) => undefined {
  return (error) => {
    if (!codes.includes(error.code ?? '')) throw error;
  };
}
