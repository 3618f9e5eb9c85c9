import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** How far back a version is looked for. */
const longest = 100;

/** A file as it is now. */
export function currentVersion(root: string, file: string): Promise<string> {
  return readFile(join(root, file), 'utf8');
}

/**
 * The versions of a file that git knows, newest first; none where there is no git, or no history.
 *
 * @param root The project's folder.
 * @param file Path from there, with `/`.
 */
export async function* olderVersions(root: string, file: string): AsyncGenerator<string> {
  const git = async (...args: string[]) => {
    const { stdout } = await run('git', args, { cwd: root, maxBuffer: 16 * 1024 * 1024 });
    return stdout;
  };
  const commits = await git('log', `--max-count=${longest}`, '--format=%H', '--', file).catch(
    () => '',
  );
  for (const commit of commits.split('\n').filter((line) => line !== '')) {
    const version = await git('show', `${commit}:./${file}`).catch(() => undefined);
    if (version !== undefined) yield version;
  }
}
