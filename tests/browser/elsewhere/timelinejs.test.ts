/** `/timeline.json` in the real TimelineJS 3. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Digest } from '../../../src/digest/model.ts';
import { timelineJson } from '../../../src/outputs/data/timeline-json.ts';
import { digestAt, withTexts } from '../../outputs/digests.ts';
import { connectToChromium } from '../timeline/visits.ts';

const timelineJs = new URL('../../../node_modules/@knight-lab/timelinejs/dist/', import.meta.url);
const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css' };

const page = `<!doctype html>
<html lang="en">
<title>Timeline</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/css/timeline.css">
<script src="/js/timeline.js"></script>
<div id="timeline" style="width: 1000px; height: 700px"></div>
<script>
  window.loaded = new Promise((resolve) => {
    const options = { font: null, ga_measurement_id: null, script_path: '/js/' };
    window.timeline = new TL.Timeline('timeline', '/timeline.json', options);
    window.timeline.on('loaded', () => resolve());
  });
</script>`;

let browser: Browser;

beforeAll(async () => {
  browser = await connectToChromium();
});
afterAll(() => browser?.close());

/** Shows the timeline of a digest; whatever goes wrong, or leaves the machine, is an incident. */
async function open(digest: Digest): Promise<{ page: Page; incidents: string[] }> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path === '/') response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page);
    else if (path === '/timeline.json') response.end(timelineJson(digest));
    else {
      response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
      response.end(readFileSync(new URL(`.${path}`, timelineJs)));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  onTestFinished(async () => {
    await context.close();
    server.close();
  });
  const incidents: string[] = [];
  context.on('weberror', (error) => incidents.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') incidents.push(message.text());
  });
  context.on('request', (request) => {
    if (!request.url().startsWith(home) && !request.url().startsWith('data:')) {
      incidents.push(`asked for ${request.url()}`);
    }
  });
  const tab = await context.newPage();
  await tab.goto(home);
  await tab.evaluate('window.loaded');
  return { page: tab, incidents };
}

/** The words of the elements that a selector finds. */
async function wordsAt(tab: Page, selector: string): Promise<string[]> {
  const words = await tab.locator(selector).allTextContents();
  return words.map((text) => text.replace(/\s+/g, ' ').trim());
}

describe.each(['minimal', 'digest'] as const)('TimelineJS, given the %s digest,', (name) => {
  test('shows the title, and each event with its date, group and links', async () => {
    const digest = await digestAt(name);
    const { page: tab, incidents } = await open(digest);
    const oldestFirst = digest.events.toSorted((a, b) =>
      a.date.earliest < b.date.earliest ? -1 : 1,
    );
    const headlines = await wordsAt(tab, '.tl-slide .tl-headline');
    expect(headlines[0]).toBe(digest.title);
    expect(headlines.toSorted()).toEqual(
      [digest.title, ...digest.events.map(({ title }) => title)].toSorted(),
    );
    expect((await wordsAt(tab, '.tl-timegroup-message')).filter(Boolean).toSorted()).toEqual(
      [...new Set(digest.events.flatMap(({ track }) => track?.title ?? []))].toSorted(),
    );
    expect((await wordsAt(tab, '.tl-timemarker h2')).length).toBe(digest.events.length);
    for (const { id, permalink, citations } of oldestFirst) {
      const slide = tab.locator(`[id="${id}"]`);
      expect(await slide.locator('.tl-headline a').getAttribute('href')).toBe(permalink.url);
      const links = await slide.locator('sup a').evaluateAll((all) => all.map((a) => `${a}`));
      expect(new Set(links)).toEqual(new Set(citations.map((c) => `${permalink.url}#${c.id}`)));
    }
    expect(await tab.evaluate('timeline.config.messages.errors')).toEqual([]);
    expect(incidents).toEqual([]);
  });
});

test('TimelineJS says when it was in the words of the digest, doubt and place included', async () => {
  const { page: tab } = await open(await digestAt('digest'));
  const date = (id: string) => tab.locator(`[id="${id}"] .tl-headline-date`).textContent();
  expect(await date('2030-09-autumn-round')).toBe('September 2030 to about November 2030');
  expect(await date('2028-first-contact')).toMatch(/2028/);
  expect(await date('2030-05-02-onymous-muster-port-nowhere')).toMatch(
    /^Thursday, 2 May 2030 · 16:30, .* time · Port Nowhere, /,
  );
});

test('TimelineJS runs and shows nothing that is in a text', async () => {
  const text = '<img src="https://evil.example/x" onerror="document.title=1"><b>A</b> & "B"';
  const { page: tab, incidents } = await open(withTexts(await digestAt('digest'), text));
  expect(new Set(await wordsAt(tab, '.tl-slide .tl-headline'))).toEqual(new Set([text]));
  expect(new Set(await wordsAt(tab, '.tl-timegroup-message'))).toEqual(new Set([text]));
  expect(await tab.locator('#timeline img, #timeline b').count()).toBe(0);
  expect(await tab.title()).toBe('Timeline');
  expect(incidents).toEqual([]);
});
