/** The server for editors, as an editor sees it: in a browser that stays open. */
import type { ChildProcess } from 'node:child_process';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { makeProject, outcomeOf, type Project } from '../project.ts';

let project: Project;
let server: ChildProcess;
let ended: Promise<unknown>;
let url: string;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  project = makeProject('digest');
  server = project.start(['src/cli.ts', 'dev']);
  ended = outcomeOf(server);
  [url, browser] = await Promise.all([said(/^Serving (\S+)$/m, server.stdout), launchChromium()]);
  page = await browser.newPage();
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
    expect(await page.textContent('h1')).toContain('The Nowhere Digest');
  });

  test('shows drafts, marked as such', async () => {
    const entry = page.getByRole('heading', { name: 'Event that is still being written' });
    expect(await entry.textContent()).toContain('Draft');
    await entry.getByRole('link').click();
    expect(await page.textContent('h1')).toMatch(/still being written.*Draft/);
  });

  test.each([
    ['content', 'content/events/2030-09-autumn-round.md', 'title: ', 'Autumnal'],
    ['template', 'templates/components/site-footer.tsx', '<p>{words.copyrightNote}', 'Footed'],
    ['src', 'src/words/en.ts', "timeline: '", 'Lined'],
  ])('reloads the page when a file changes, be it of %s', async (_, path, place, word) => {
    project.edit(path, place, `${place}${word} `);
    await page.getByText(word).first().waitFor({ state: 'attached' });
  });

  test('reloads the page when the style changes', async () => {
    project.edit('templates/styles/tokens.css', ':root {', ':root { --new: 1px;');
    const style = "getComputedStyle(document.documentElement).getPropertyValue('--new')";
    await page.waitForFunction(`${style} === '1px'`);
  });

  test('goes on serving the site as it was while content is broken, and tells why', async () => {
    const problem = said(/content\/places\/broken\.md:1:1: found an empty file/, server.stderr);
    const mend = project.add('content/places/broken.md', '');
    await problem;
    await page.reload();
    expect(await page.textContent('h1')).toContain('The Nowhere Digest');
    mend();
    project.edit('content/topics/fisheries.md', 'Fisheries', 'Fish and chips');
    await page.getByText('Fish and chips').first().waitFor();
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
