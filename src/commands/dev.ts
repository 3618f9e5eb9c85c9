import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { text } from 'node:stream/consumers';
import { watch } from 'chokidar';
import { LocalServer } from './local-server.ts';

/** Where the pages with drafts go, out of the way of `_site/`. */
const output = '.cache/dev';
const watched = ['content', 'public', 'templates', 'src', '.eleventy.ts'];
/** Editors save in several steps; changes that come within this time, in ms, are one. */
const settling = 50;

/**
 * Serves the site with its drafts to this computer, and builds it anew on every change, until the process
 * ends.
 *
 * Each build is a process of its own, so that a change of the code counts too. While a build fails, the
 * site as it was goes on being served, and the problems stand in the terminal.
 *
 * @param root The project's folder.
 * @param say Called with a line on each build, and on where the site is.
 * @param port The first port to try; the next ones follow if it is taken.
 */
export async function dev(root: string, say: (line: string) => void, port = 8080): Promise<void> {
  await mkdir(join(root, output), { recursive: true });
  const server = new LocalServer(join(root, output));
  server.serve(port);
  await server.ready();
  const url = server.getServerUrl('localhost');
  const changed = new Set<string>();
  const rebuild = oneAtATime(async () => {
    const cause = causeOf([...changed]);
    changed.clear();
    const built = await build(root, url);
    if (built) server.reload();
    say(cause + (built ?? 'Not built: the site stays as it was until the problems are mended.'));
  });
  const watcher = watch(
    watched.map((path) => join(root, path)),
    { ignoreInitial: true },
  );
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', (_, path) => {
    changed.add(relative(root, path));
    clearTimeout(timer);
    timer = setTimeout(rebuild, settling);
  });
  await rebuild();
  say(`Serving ${url} with drafts, to this computer alone. To stop: Ctrl+C`);
}

/** The beginning of a line on what was built, if it was not the first. */
function causeOf([first, ...others]: string[]): string {
  if (first === undefined) return '';
  return `${first}${others.length === 0 ? '' : ` and ${others.length} more`} changed. `;
}

/** Builds in a process of its own; gives the line that says what was built, if it succeeded. */
async function build(root: string, url: string): Promise<string | undefined> {
  const args = ['src/start.mjs', 'build', '--drafts', '--output', output];
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, SITE_URL: url },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  const [said, code] = await Promise.all([text(child.stdout), ended]);
  return code === 0 ? said.split('\n', 1)[0] : undefined;
}

/** Runs a job again after the present run when it was asked for meanwhile, however often. */
function oneAtATime(job: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let asked = false;
  return async function run(): Promise<void> {
    if (running) {
      asked = true;
      return running;
    }
    running = job();
    await running;
    running = undefined;
    if (asked) {
      asked = false;
      await run();
    }
  };
}
