/**
 * Makes sure that the browser tests have a browser, so that `npm ci && npm test` is all that a fresh
 * machine needs, and starts it once for all of them.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseEnv } from 'node:util';
import type { TestProject } from 'vitest/node';
import { findChromium, launchChromium, serveChromium } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser listens that is shared by all tests of a run. */
    chromium: string;
  }
}

/**
 * Vitest runs this before the tests with a browser, and what it returns after them.
 *
 * @throws If there is no browser to be had.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  try {
    if (findChromium() === undefined) await install();
    const server = await serveChromium();
    console.log(`Browser tests use ${findChromium()}.`);
    project.provide('chromium', server.wsEndpoint());
    return () => server.close();
  } catch (error) {
    throw new Error(
      `The browser tests cannot run: ${reason(error)}\n` +
        'Install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one, and run the tests again.',
    );
  }
}

/** What decides how a browser can be installed. */
export interface System {
  /** The text of `/etc/os-release`; empty where there is none. */
  osRelease: string;
  isRoot: boolean;
  hasAptGet: boolean;
}

/** One way to a browser: what it installs, and the commands that do, in order. */
export interface Way {
  says: string;
  commands: string[][];
}

/** Liberation for text; DejaVu for the arrows and marks that Liberation lacks. */
const packages = ['chromium', 'fonts-liberation', 'fonts-dejavu-core'];

/** The ways to a browser that a system offers, best first. */
export function waysToInstall(system: System): Way[] {
  const { ID = '', ID_LIKE = '' } = parseEnv(system.osRelease);
  const family = [ID, ...ID_LIKE.split(' ')];
  const apt = system.isRoot && system.hasAptGet;
  // Ubuntu's package only points to a snap, and snaps do not run in containers.
  const debian = family.includes('debian') && !family.includes('ubuntu');
  if (apt && debian) return [debianPackage, playwrightDownload(false)];
  return [playwrightDownload(apt)];
}

const debianPackage: Way = {
  says: `Debian's packages ${packages.join(', ')}, with apt-get`,
  commands: [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', ...packages],
  ],
};

/**
 * The full browser rather than Playwright's headless shell: it is what readers use, and the one
 * that `findChromium` looks for. Only root can add the libraries it needs without being asked.
 */
function playwrightDownload(withLibraries: boolean): Way {
  const home = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  const options = ['--no-shell', ...(withLibraries ? ['--with-deps'] : [])];
  return {
    says: `Playwright's own download of Chromium${withLibraries ? ' and its libraries' : ''}`,
    commands: [[process.execPath, join(home, 'cli.js'), 'install', ...options, 'chromium']],
  };
}

/** Installs a browser and starts it once, because one that cannot start is no help to the tests. */
async function install(): Promise<void> {
  const failures: string[] = [];
  console.log('No Chromium, Chrome or Edge was found.');
  for (const way of waysToInstall(thisSystem())) {
    console.log(`Installing ${way.says}.`);
    try {
      for (const command of way.commands) run(command);
      await (await launchChromium()).close();
      return;
    } catch (error) {
      failures.push(`${way.says}: ${reason(error)}`);
    }
  }
  throw new Error(['no browser could be installed.', ...failures].join('\n  - '));
}

/** Its output is shown as it comes: a download takes a while, and its errors explain a failure. */
function run([program = '', ...args]: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { error, status, signal } = spawnSync(program, args, { stdio: 'inherit', env });
  if (error) throw error;
  if (status !== 0) {
    const command = [program, ...args].join(' ');
    throw new Error(`\`${command}\` ended with ${status ?? signal}; its output is above`);
  }
}

function thisSystem(): System {
  return {
    osRelease: osRelease(),
    isRoot: process.getuid?.() === 0,
    hasAptGet: spawnSync('apt-get', ['--version']).status === 0,
  };
}

/** @see https://www.freedesktop.org/software/systemd/man/latest/os-release.html */
function osRelease(): string {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
