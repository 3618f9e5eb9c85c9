import { accessSync, constants, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { type Browser, type BrowserServer, chromium, type LaunchOptions } from 'playwright-core';

/**
 * What the search for a browser depends on. It is handed in, so that the search for one system can
 * be tested on every other.
 */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  /** Whether a path is a file that may be run; a folder called `chrome` is not a browser. */
  isProgram(path: string): boolean;
  /** Where playwright-core puts its own download, whether or not it has been made. */
  downloadPath: string | undefined;
}

/** Chromium first: where both are installed, it is the one that does not update itself. */
const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

/** macOS and Windows do not put their browsers on PATH. */
const macPrograms = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
const windowsPrograms = [
  String.raw`Chromium\Application\chrome.exe`,
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
];

/**
 * Finds an installed Chromium, Chrome or Edge: the one in `CHROMIUM_PATH`, one on PATH, one in the
 * usual place of the system, or playwright-core's own download, in that order.
 *
 * @throws If `CHROMIUM_PATH` names no program: taking another browser would hide the mistake.
 */
export function findChromium(machine: Machine = thisMachine()): string | undefined {
  const named = machine.env.CHROMIUM_PATH;
  if (named) {
    if (machine.isProgram(named)) return named;
    throw new Error(
      `CHROMIUM_PATH is ${named}, which is not a program. Correct it, or unset it to have ` +
        'a browser looked for.',
    );
  }
  const places = [...onPath(machine), ...usualPlaces(machine), machine.downloadPath];
  return places.find((place) => place !== undefined && machine.isProgram(place));
}

/**
 * Starts the browser that `findChromium` finds.
 *
 * @throws If there is none, or if it does not start.
 */
export function launchChromium(): Promise<Browser> {
  return chromium.launch(launchOptions());
}

/** Starts it for other processes, which connect to its `wsEndpoint()`. Throws as `launchChromium` does. */
export function serveChromium(): Promise<BrowserServer> {
  return chromium.launchServer(launchOptions());
}

function launchOptions(): LaunchOptions {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error(
      'No Chromium, Chrome or Edge was found. `npm test` installs one; or set CHROMIUM_PATH.',
    );
  }
  return {
    executablePath,
    chromiumSandbox: canSandbox(process.getuid?.(), process.env),
    args: ['--disable-gpu', '--disable-background-networking'],
  };
}

/**
 * Chromium refuses to start sandboxed as root, and CI containers often forbid what the sandbox
 * needs. Everywhere else it stays on; Playwright would turn it off by default.
 */
export function canSandbox(uid: number | undefined, env: Machine['env']): boolean {
  return uid !== 0 && !env.CI;
}

function onPath({ platform, env }: Machine): string[] {
  const { delimiter, join } = platform === 'win32' ? win32 : posix;
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const suffix = platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
}

function usualPlaces({ platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
    return macPrograms.flatMap((name) =>
      folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return windowsPrograms.flatMap((program) =>
      folders.flatMap((folder) => (folder ? [win32.join(folder, program)] : [])),
    );
  }
  return [];
}

/** The machine that the tests run on. */
export function thisMachine(): Machine {
  return { platform: process.platform, env: process.env, isProgram, downloadPath: downloadPath() };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Playwright throws where it has no build for the system. */
function downloadPath(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}
