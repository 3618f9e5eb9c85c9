import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import DevServer from '@11ty/eleventy-dev-server';
import { watch } from 'chokidar';

/** Where the pages with drafts go, out of the way of `_site/`. */
const output = '.cache/dev';
const watched = ['content', 'public', 'templates', 'src', '.eleventy.ts'];
/** Editors save in several steps; changes that come within this time, in ms, are one. */
const settling = 50;

/** A running server. */
export interface DevServing {
  url: string;
  close(): Promise<void>;
}

/**
 * Serves the site with its drafts on localhost, and builds it anew on every change.
 *
 * Each build is a process of its own, so that a change of the code counts too. While a build fails, the
 * site as it was goes on being served, and the problems stand in the terminal.
 *
 * @param root The project's folder.
 * @param port The first port to try; the next ones follow if it is taken.
 */
export async function dev(root: string, port = 8080): Promise<DevServing> {
  await mkdir(join(root, output), { recursive: true });
  const server = new DevServer('dateline', join(root, output), { port, domDiff: false });
  const watcher = watch(
    watched.map((path) => join(root, path)),
    { ignoreInitial: true },
  );
  const rebuild = oneAtATime(async () => {
    if (await build(root, port)) server.reload();
  });
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(rebuild, settling);
  });
  await rebuild();
  server.serve(port);
  await server.ready();
  return {
    url: server.getServerUrlRaw('localhost'),
    close: async () => {
      clearTimeout(timer);
      await Promise.all([watcher.close(), server.close()]);
    },
  };
}

/** Builds in a process of its own; true if the build succeeded. */
function build(root: string, port: number): Promise<boolean> {
  const args = ['src/start.mjs', 'build', '--drafts', '--output', output];
  const env = { ...process.env, SITE_URL: `http://localhost:${port}/` };
  const child = spawn(process.execPath, args, {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((resolve) => child.on('close', (code) => resolve(code === 0)));
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
