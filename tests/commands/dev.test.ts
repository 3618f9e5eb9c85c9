/** The server for editors, as an editor sees it: in a browser that stays open. */
import type { ChildProcess } from 'node:child_process';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { create } from '../../src/commands/new.ts';
import { launchChromium } from '../browser/chromium.ts';
import { makeProject, outcomeOf, type Project } from '../project.ts';

let project: Project;
let server: ChildProcess;
let ended: Promise<unknown>;
let url: string;
let browser: Browser;
let page: Page;
let mend: () => void;

let started: string;

beforeAll(async () => {
  project = makeProject('minimal');
  await create(project.root, 'events', 'drafted', '2030-01-01');
  server = project.start(['src/start.mjs', 'dev']);
  ended = outcomeOf(server);
  [started, browser] = await Promise.all([
    said(/^.*^Serving .*\n/ms, server.stdout),
    launchChromium(),
  ]);
  url = /^Serving (\S+)/m.exec(started)?.[1] ?? '';
  page = await browser.newPage();
  page.setDefaultTimeout(60_000);
});
afterAll(async () => {
  await browser?.close();
  server.kill();
  await ended;
  project.remove();
});
beforeEach(async () => {
  await page.goto(url);
});

describe('npm run dev', () => {
  test('serves the site on localhost', async () => {
    expect(new URL(url).hostname).toBe('localhost');
    expect(await page.textContent('h1')).toContain('The Sample Digest');
  });

  test('says what it built, where it is and who can see it, each in a line', () => {
    expect(started.replace(/\d\d+/g, 'N')).toBe(
      'Built 2 events, 1 article and 1 post into N pages, N kB in all.\n' +
        'Serving http://localhost:N/ with drafts, to this computer alone. To stop: Ctrl+C\n',
    );
  });

  test('shows drafts, marked as such', async () => {
    const entry = page.getByRole('heading', { name: 'Headline' });
    expect(await entry.textContent()).toContain('Draft');
    await entry.getByRole('link').click();
    expect(await page.textContent('h1')).toMatch(/Headline.*Draft/);
  });

  test('goes on serving the site as it was while content is broken, and tells why', async () => {
    const problem = said(/content\/places\/broken\.md:1:1: found an empty file/, server.stderr);
    const line = said(/^content\/places\/broken\.md changed\. Not built: .*$/m, server.stdout);
    mend = project.add('content/places/broken.md', '');
    await Promise.all([problem, line]);
    await page.reload();
    expect(await page.textContent('h1')).toContain('The Sample Digest');
  });

  test('says that the site is built again once the problem is mended', async () => {
    const line = said(/^content\/places\/broken\.md changed\. Built 2 events, .*$/m, server.stdout);
    const reloaded = page.waitForEvent('load');
    mend();
    await Promise.all([line, reloaded]);
  });

  test('reloads the page when content changes', async () => {
    project.edit('content/topics/harbour-trade.md', 'Harbour trade', 'Trade in wombats');
    await page.getByText('Trade in wombats').first().waitFor({ state: 'attached' });
  });

  test('reloads the page when a template changes', async () => {
    const template = 'templates/components/site-footer.tsx';
    project.edit(template, '<p>{words.copyrightNote}', '<p>No quokkas. {words.copyrightNote}');
    await page.getByText('No quokkas.').waitFor();
  });

  test('reloads the page when the program changes', async () => {
    project.edit('src/words/en.ts', "skipToContent: '", "skipToContent: 'Mind the numbat. ");
    await page.getByText('Mind the numbat.').waitFor({ state: 'attached' });
  });

  test('reloads the page when the style changes', async () => {
    project.edit('templates/styles/site.css', '@import', '@import "new.css";\n@import');
    project.add('templates/styles/new.css', '.site-footer { display: none !important }');
    await page.locator('.site-footer').waitFor({ state: 'hidden' });
  });
});

/** Waits until a process says something; gives the first group, or all of it. */
function said(pattern: RegExp, stream: ChildProcess['stdout']): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    stream?.on('data', (chunk: string) => {
      text += chunk;
      const found = pattern.exec(text);
      if (found) resolve(found[1] ?? found[0]);
    });
    stream?.on('end', () => reject(new Error(`found no ${pattern} in: ${text}`)));
  });
}
