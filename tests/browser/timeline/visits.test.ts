/** What is new since a reader's last visit is marked, for those who have asked for it. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visit } from './visits.ts';

const { open, siteOf } = visit('digest', 'ferry');

const switchOf = (page: Page) => page.getByRole('checkbox', { name: 'Mark what is new' });
const marked = (page: Page) => page.locator('.entry:has(.fresh), .event-list > li:has(.fresh)');
const kept = (page: Page) => page.evaluate<string | null>("localStorage.getItem('visits /repo/')");

/** As if the visits were longer ago. */
const keep = (page: Page, visits: object) =>
  page.evaluate(`localStorage.setItem('visits /repo/', ${JSON.stringify(JSON.stringify(visits))})`);

/** The days on which events changed, in order. */
const changes = () =>
  [...new Set(siteOf('digest').digest.events.map((event) => event.updated))].sort();

describe('Nothing is kept or marked', () => {
  test('before it is asked for', async () => {
    const page = await open('digest', '');
    expect(await kept(page)).toBeNull();
    expect(await marked(page).count()).toBe(0);
  });

  test('after it is switched off again', async () => {
    const page = await open('digest', 'about/');
    await switchOf(page).check();
    expect(await kept(page)).not.toBeNull();
    await page.reload();
    expect(await switchOf(page).isChecked()).toBe(true);
    await switchOf(page).uncheck();
    expect(await kept(page)).toBeNull();
  });

  test('without JavaScript, and there is no switch', async () => {
    const page = await open('digest', 'about/', { javaScriptEnabled: false });
    expect(await switchOf(page).isVisible()).toBe(false);
  });
});

test.each([
  ['visits', '12'],
  ['visits /', '{"before":"2000-01-01","last":"2000-01-01","at":0}'],
  ['visits /repo/', '{"before":{},"last":"2000-01-01"}'],
])(
  'What another site of the host keeps is not taken for visits, and stays: %s',
  async (key, value) => {
    const page = await open('digest', '');
    await page.evaluate(`localStorage.setItem('${key}', '${value}')`);
    await page.reload();
    expect(await marked(page).count()).toBe(0);
    expect(await page.evaluate(`localStorage.getItem('${key}')`)).toBe(value);
  },
);

describe('What has changed since the last visit', () => {
  const newest = () => siteOf('digest').digest.updated;

  test('is marked on the timeline and in lists, with words, for the whole of a visit', async () => {
    const since = changes().at(-2) ?? '';
    const page = await open('digest', '');
    await keep(page, { before: '', last: since, at: 0 });
    const expected = siteOf('digest').digest.events.filter(({ updated }) => updated >= since);
    for (let times = 0; times < 2; times += 1) {
      await page.reload();
      expect(await marked(page).evaluateAll((all) => all.map(({ id }) => id).sort())).toEqual(
        expected.map(({ id }) => id).sort(),
      );
    }
    expect(await page.locator('.fresh').first().textContent()).toMatch(/^(New|Revised)$/);
    const [event] = expected;
    await page.goto(event?.track?.permalink.href ?? '');
    expect(await marked(page).count()).toBeGreaterThan(0);
    expect(JSON.parse((await kept(page)) ?? '')).toMatchObject({ before: since, last: newest() });
  });

  test('is no longer marked at the visit after that', async () => {
    const page = await open('digest', '');
    await keep(page, { before: changes()[0], last: newest(), at: 0 });
    await page.reload();
    expect(await marked(page).count()).toBe(0);
  });

  test('is not marked at the first visit, when all would be', async () => {
    const page = await open('digest', 'about/');
    await switchOf(page).check();
    await page.goto('');
    expect(await marked(page).count()).toBe(0);
  });
});

test('An event that was there and has been revised since is said to be revised.', async () => {
  const page = await open('ferry', '');
  const event = siteOf('ferry').digest.events.find(
    ({ added, updated }) => added !== undefined && added < updated,
  );
  if (!event) throw new Error('found no event that was revised');
  await keep(page, { before: '', last: event.updated, at: 0 });
  await page.reload();
  expect(await page.locator(`[id="${event.id}"] .fresh`).textContent()).toBe('Revised');
});
