/** The site as a reader meets it, with scripts and without. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visit } from '../timeline/visits.ts';

const { open, siteOf } = visit('digest');

describe.each([true, false])('with JavaScript %s, a reader', (javaScriptEnabled) => {
  const event = '2030-06-07-ministers-video-call';

  test('opens the home page, and an event from there', async () => {
    const page = await open('digest', '', { javaScriptEnabled });
    expect(await page.title()).toBe(siteOf('digest').digest.title);
    await page.locator(`[id="${event}"] h3 a`).click();
    expect(new URL(page.url()).pathname).toBe(`/repo/events/${event}/`);
    expect(await page.textContent('h1')).toBe('Ministers speak about herring');
  });

  test('follows a claim to its citation, the citation to the words of the source, and back', async () => {
    const page = await open('digest', '', { javaScriptEnabled });
    await page.locator(`[id="${event}"] sup a`, { hasText: '2' }).first().click();
    const citation = await targetOf(page);
    expect(citation.id).toBe('citation-2');
    expect(citation.text).toContain('Both want the quota for herring to rise');
    await page.locator('#citation-2 .support a').first().click();
    const passage = await targetOf(page, 'mark');
    expect(new URL(page.url()).pathname).toMatch(/^\/repo\/articles\//);
    expect(passage.text).toMatch(/^Both want the quota for herring to rise/);
    await page.goBack();
    await page.locator('#citation-2 .back').first().click();
    expect((await targetOf(page)).id).toBe(`${event}-ref-2-1`);
  });

  test('reaches every page of the main navigation, and the timeline from each', async () => {
    const page = await open('digest', '', { javaScriptEnabled });
    const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
    const names = await links.allTextContents();
    expect(names).toEqual(expect.arrayContaining(['Timeline', 'Sources', 'Corrections', 'About']));
    for (const name of names) {
      await links.filter({ hasText: name }).click();
      const current = page.locator('nav [aria-current="page"]');
      expect(await current.textContent()).toBe(name);
      await page.locator('.site-title').click();
    }
  });
});

/** The element that the address leads to, which must be in sight. */
async function targetOf(page: Page, name = '*'): Promise<{ id: string; text: string }> {
  const target = page.locator(`${name}:target`);
  const box = await target.boundingBox();
  const { height = 0 } = page.viewportSize() ?? {};
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeLessThan(height);
  return {
    id: (await target.getAttribute('id')) ?? '',
    text: (await target.textContent()) ?? '',
  };
}
