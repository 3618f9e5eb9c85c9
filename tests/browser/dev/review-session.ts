/** A story that was imported, and the review of its drafts in a browser, as each test of a file finds them anew. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { type DevServer, startDev } from '../../commands/dev/dev-server.ts';
import { makeProject, type Project } from '../../project.ts';
import { connectToChromium } from '../timeline/visits.ts';

export interface ReviewSession {
  project(): Project;
  server(): DevServer;
  browser(): Browser;
  /** Opens a page that fails the test if it breaks the policy of the review, or throws. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** The text of a file of the project. */
  read(path: string): string;
  /** The texts of all records, or of all received files, that are in a folder now, by their paths. */
  files(folder: string): ReadonlyMap<string, string>;
}

/**
 * Imports a story before the tests of a file. Before each of them, its records are as they were imported.
 *
 * @param name Of the file that is imported.
 */
export function reviewOf(name: string, story: string): ReviewSession {
  let project: Project;
  let server: DevServer;
  let browser: Browser;
  let incidents: string[];
  let imported: ReadonlyMap<string, string>;
  const files = (folder: string) => {
    const names = readdirSync(join(project.root, folder), { recursive: true, encoding: 'utf8' });
    const paths = names.filter((each) => /\.(?:md|json)$/.test(each));
    const read = (path: string) => readFileSync(path, 'utf8');
    return new Map(
      paths.map((each) => join(project.root, folder, each)).map((path) => [path, read(path)]),
    );
  };
  beforeAll(async () => {
    project = makeProject('minimal');
    writeFileSync(join(project.root, name), story);
    const { code } = await project.run(['import', '--date', '2030-05-02', name]);
    expect(code).toBe(0);
    imported = new Map([...files('content'), ...files('.cache/received')]);
    [server, browser] = await Promise.all([startDev(project), connectToChromium()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.end();
    project.remove();
  });
  beforeEach(() => {
    incidents = [];
    for (const [path, text] of imported) {
      if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
    }
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(incidents).toEqual([]);
  });
  return {
    project: () => project,
    server: () => server,
    browser: () => browser,
    async open(path, options = {}) {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
      context.on('console', (message) => {
        if (!/status of (409|422)/.test(message.text())) incidents.push(message.text());
      });
      context.on('weberror', (error) => incidents.push(String(error.error())));
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      await page.goto(new URL(path, server.url).href);
      return page;
    },
    read: (path) => readFileSync(join(project.root, path), 'utf8'),
    files,
  };
}

/** The record of a file, on a page. */
export function recordOf(page: Page, path: string) {
  return page.locator(`.record[data-path="${path}"]`);
}
