import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { CalendarDate } from '../dates/dates.ts';

const run = promisify(execFile);

/** A version of a file that git knows, and the day its author committed it, by the author's clock. */
export interface DatedVersion {
  day: CalendarDate;
  bytes: Buffer;
}

/** A change of a file, as `git log --raw` has it. */
interface Change {
  day: CalendarDate;
  /** Its name before, if it was renamed. */
  from: string;
  path: string;
  blob: string;
}

/**
 * The versions of all files of a folder that git knows, by the path that a file has now, oldest first; those
 * that it had under another name too.
 *
 * @param root The project's folder.
 * @param folder Path from there, with `/`.
 * @throws Error where there is no git, no repository, or not all of its history.
 */
export async function datedVersions(
  root: string,
  folder: string,
): Promise<Map<string, DatedVersion[]>> {
  const git = (...args: string[]) =>
    run('git', args, { cwd: root, encoding: 'buffer', maxBuffer: Number.POSITIVE_INFINITY });
  await requireHistory(git);
  const log = await git(
    ...['-c', 'log.showSignature=false', 'log', '--reverse', '--raw', '-z', '--no-abbrev', '-M'],
    ...['--relative', '--format=%as', '--', folder],
  );
  const changes = readLog(log.stdout.toString());
  const reading = git('cat-file', '--batch');
  reading.child.stdin?.end(changes.map(({ blob }) => `${blob}\n`).join(''));
  const blobs = readBatch((await reading).stdout);
  const versions = new Map<string, DatedVersion[]>();
  for (const [index, { day, from, path }] of changes.entries()) {
    const bytes = blobs[index];
    if (bytes) versions.set(path, [...(versions.get(from) ?? []), { day, bytes }]);
  }
  return versions;
}

async function requireHistory(git: (...args: string[]) => Promise<{ stdout: Buffer }>) {
  const ask = (...args: string[]) =>
    git('rev-parse', ...args).catch(({ code }: { code?: unknown }) => {
      throw new Error(
        code === 'ENOENT'
          ? 'found no git, whose history says when records changed; install it'
          : 'found no git repository with a commit, whose history says when records changed; work in a clone of the project, and commit the records',
      );
    });
  await ask('--verify', 'HEAD');
  const { stdout } = await ask('--is-shallow-repository');
  if (stdout.toString().trim() !== 'true') return;
  throw new Error(
    'found a shallow clone, which does not say when its records came; get the whole history: git fetch --unshallow',
  );
}

/** Reads `git log --raw -z --format=%as`: a day, then of each file a status, the name, and where it was renamed both. */
function readLog(log: string): Change[] {
  const changes: Change[] = [];
  let day = '';
  const parts = log
    .split('\0')
    .map((part) => part.trimStart())
    [Symbol.iterator]();
  for (const part of parts) {
    if (!part.startsWith(':')) day = part || day;
    else {
      const [, , , blob = '', status = ''] = part.split(' ');
      const from: string = parts.next().value ?? '';
      const path: string = /^[RC]/.test(status) ? (parts.next().value ?? '') : from;
      if (status !== 'D') changes.push({ day, from, path, blob });
    }
  }
  return changes;
}

/** Reads the contents that `git cat-file --batch` gives, in order; undefined for one that is not there. */
function readBatch(output: Buffer): (Buffer | undefined)[] {
  const contents: (Buffer | undefined)[] = [];
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf('\n', at);
    const [, type, size] = output.toString('utf8', at, end).split(' ');
    const start = end + 1;
    const length = type === 'missing' ? -1 : Number(size);
    contents.push(length < 0 ? undefined : output.subarray(start, start + length));
    at = start + length + 1;
  }
  return contents;
}
