import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, onTestFinished } from 'vitest';
import type { DigestName } from '../../project.ts';
import { sharedSite } from '../../site/built/shared-site.ts';
import { type SiteServer, serveSite } from '../../site/built/site-server.ts';
import type { WholeSite } from '../../site/built/whole-site.ts';

/** The sites of some digests, served below `/repo/`, and a browser to visit them. */
export interface Visits {
  /** Opens a page; `path` is relative to the home page, and the answer has to be a page. */
  open(name: DigestName, path: string, options?: BrowserContextOptions): Promise<Page>;
  siteOf(name: DigestName): WholeSite;
  /** Takes what has gone wrong so far, where a test means it to. */
  takeIncidents(): string[];
}

/** Connects to the browser that all tests share; to close it ends the connection alone. */
export function connectToChromium(): Promise<Browser> {
  return chromium.connect(inject('chromium'));
}

/**
 * Serves sites for the tests of a file. A test fails if the console of a page says anything, or a
 * page throws, asks another server for anything, or for what is not there.
 */
export function visit(...names: DigestName[]): Visits {
  const sites = new Map<DigestName, WholeSite>();
  const servers = new Map<DigestName, SiteServer>();
  let browser: Browser;
  let incidents: string[] = [];

  beforeAll(async () => {
    browser = await connectToChromium();
    for (const name of names) {
      const site = await sharedSite(name, 'https://someone.github.io/repo/');
      sites.set(name, site);
      servers.set(name, await serveSite(site));
    }
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([...servers.values()].map((server) => server.close()));
  });
  afterEach(() => expect(takeIncidents()).toEqual([]));

  return { open, siteOf: (name) => of(sites, name), takeIncidents };

  function takeIncidents(): string[] {
    const taken = incidents;
    incidents = [];
    return taken;
  }

  async function open(name: DigestName, path: string, options: BrowserContextOptions = {}) {
    const { url } = of(servers, name);
    const context = await browser.newContext({
      reducedMotion: 'reduce',
      baseURL: url,
      ...options,
    });
    onTestFinished(() => context.close());
    context.on('console', (message) => incidents.push(`${message.type()}: ${message.text()}`));
    context.on('weberror', (error) => incidents.push(String(error.error())));
    context.on('request', (request) => {
      if (!request.url().startsWith(url)) incidents.push(`asked for ${request.url()}`);
    });
    context.on('response', (response) => {
      if (response.status() >= 400) incidents.push(`${response.status()} ${response.url()}`);
    });
    const page = await context.newPage();
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    return page;
  }
}

function of<Value>(values: ReadonlyMap<DigestName, Value>, name: DigestName): Value {
  const value = values.get(name);
  if (!value) throw new Error(`the site of ${name} was not asked for`);
  return value;
}
