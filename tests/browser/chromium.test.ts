import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { canSandbox, findChromium, launchChromium, type Machine, thisMachine } from './chromium.ts';
import { waysToInstall } from './setup.ts';

/** A machine on which only the given programs exist. */
function machine(programs: string[], rest: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    isProgram: (path) => programs.includes(path),
    downloadPath: '/downloads/chrome',
    ...rest,
  };
}

describe('findChromium', () => {
  test('takes CHROMIUM_PATH before all others', () => {
    const env = { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/mine' };
    expect(findChromium(machine(['/usr/bin/chromium', '/opt/mine'], { env }))).toBe('/opt/mine');
  });

  test('refuses a CHROMIUM_PATH that is not there, instead of taking another browser', () => {
    const env = { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/mine' };
    expect(() => findChromium(machine(['/usr/bin/chromium'], { env }))).toThrow(
      /CHROMIUM_PATH is \/opt\/mine, which is not a program/,
    );
  });

  test('takes an empty CHROMIUM_PATH for an unset one', () => {
    const env = { PATH: '/usr/bin', CHROMIUM_PATH: '' };
    expect(findChromium(machine(['/usr/bin/chromium'], { env }))).toBe('/usr/bin/chromium');
  });

  test.each([
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
  ])('finds %s on PATH', (name) => {
    expect(findChromium(machine([`/usr/bin/${name}`]))).toBe(`/usr/bin/${name}`);
  });

  test('prefers Chromium to Chrome, wherever on PATH they are', () => {
    const programs = ['/usr/local/bin/google-chrome', '/usr/bin/chromium', '/downloads/chrome'];
    expect(findChromium(machine(programs))).toBe('/usr/bin/chromium');
  });

  test.each([
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ])('finds %s on macOS', (path) => {
    const mac = { platform: 'darwin', env: { PATH: '/usr/bin', HOME: '/Users/ada' } } as const;
    expect(findChromium(machine([path], mac))).toBe(path);
    expect(findChromium(machine([path]))).toBeUndefined();
  });

  test.each([
    String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
    String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
    String.raw`C:\Users\Ada\AppData\Local\Chromium\Application\chrome.exe`,
    String.raw`D:\tools\chrome.exe`,
  ])('finds %s on Windows', (path) => {
    const env = {
      PATH: String.raw`C:\Windows;D:\tools`,
      PROGRAMFILES: String.raw`C:\Program Files`,
      'PROGRAMFILES(X86)': String.raw`C:\Program Files (x86)`,
      LOCALAPPDATA: String.raw`C:\Users\Ada\AppData\Local`,
    };
    expect(findChromium(machine([path], { platform: 'win32', env }))).toBe(path);
  });

  test("takes Playwright's download when nothing is installed", () => {
    expect(findChromium(machine(['/downloads/chrome']))).toBe('/downloads/chrome');
  });

  test('finds nothing where there is nothing', () => {
    expect(findChromium(machine([]))).toBeUndefined();
    expect(findChromium(machine([], { env: {}, downloadPath: undefined }))).toBeUndefined();
  });
});

describe('isProgram', () => {
  const { isProgram } = thisMachine();

  test('passes over folders, missing files and files that cannot be run', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const text = join(folder, 'chromium');
    writeFileSync(text, '', { mode: 0o644 });
    expect(isProgram(folder)).toBe(false);
    expect(isProgram(join(folder, 'missing'))).toBe(false);
    // Windows does not mark the files that can be run.
    expect(isProgram(text)).toBe(process.platform === 'win32');
    expect(isProgram(process.execPath)).toBe(true);
  });
});

describe('canSandbox', () => {
  test('is false for root and in CI only', () => {
    expect(canSandbox(1000, {})).toBe(true);
    expect(canSandbox(undefined, {})).toBe(true);
    expect(canSandbox(0, {})).toBe(false);
    expect(canSandbox(1000, { CI: 'true' })).toBe(false);
  });
});

describe('waysToInstall', () => {
  const debian = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n';
  const raspbian = 'ID=raspbian\nID_LIKE=debian\n';
  const ubuntu = 'ID=ubuntu\nID_LIKE=debian\n';
  const mint = 'ID=linuxmint\nID_LIKE="ubuntu debian"\n';
  const fedora = 'ID=fedora\n';
  const root = { isRoot: true, hasAptGet: true };

  /** Each way's commands, reduced to the words that tell the ways apart. */
  const ways = (osRelease: string, rest: { isRoot: boolean; hasAptGet: boolean }) =>
    waysToInstall({ osRelease, ...rest }).map(({ commands }) =>
      commands
        .flat()
        .filter((word) => ['apt-get', 'update', 'chromium', '--with-deps'].includes(word))
        .join(' '),
    );

  test('is apt-get, then Playwright, for root on Debian and what is made of it', () => {
    const expected = ['apt-get update apt-get chromium', 'chromium'];
    expect(ways(debian, root)).toEqual(expected);
    expect(ways(raspbian, root)).toEqual(expected);
  });

  test('is Playwright with the libraries for root on Ubuntu, whose package is only a stub', () => {
    expect(ways(ubuntu, root)).toEqual(['--with-deps chromium']);
    expect(ways(mint, root)).toEqual(['--with-deps chromium']);
  });

  test('is Playwright everywhere else', () => {
    expect(ways(debian, { isRoot: false, hasAptGet: true })).toEqual(['chromium']);
    expect(ways(debian, { isRoot: true, hasAptGet: false })).toEqual(['chromium']);
    expect(ways(fedora, { isRoot: true, hasAptGet: false })).toEqual(['chromium']);
    expect(ways('', { isRoot: false, hasAptGet: false })).toEqual(['chromium']);
  });
});

describe('launchChromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
  });

  test('opens a page', async () => {
    const page = await browser.newPage();
    await page.goto('data:text/html,<title>Dateline</title><p>A page');
    expect(await page.title()).toBe('Dateline');
    expect(await page.locator('p').textContent()).toBe('A page');
  });
});
