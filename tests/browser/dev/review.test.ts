/** The review of drafts as an editor meets it: in a browser, beside the words of the story. */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { expectFitForEveryone } from '../everyone/fit-for-everyone.ts';
import { press, tabTo } from './review-keyboard.ts';
import { recordOf, reviewOf } from './review-session.ts';

const story = `Ferry talks in New Quay

NEW QUAY, May 1 (Tidewire) - Prime Minister Ada Kolm of Norvia met Foreign Minister Bo Lind in New Quay on Wednesday and agreed to keep the night ferry for two more years.

"We keep the night ferry, and we keep its price," Kolm told reporters.

Kolm and Lind did not speak about the harbour dues. The night ferry has carried 4,000 people a month since March.
`;
const article = 'content/articles/2030-05-01-ferry-talks-in-new-quay.md';
const event = 'content/events/2030-05-01-meeting-ada-kolm-bo-lind.md';
const drafts = '/.dateline/drafts/';
const storyPage = `${drafts}articles/2030-05-01-ferry-talks-in-new-quay`;

const session = reviewOf('story.txt', story);
const { open, read, files } = session;

test('a story is imported, reviewed, corrected, published and built by the keyboard alone', async () => {
  const page = await open(drafts);
  await tabTo(page, 'Ferry talks in New Quay');
  await Promise.all([page.waitForURL(`**${storyPage}`), page.keyboard.press('Enter')]);

  await tabTo(page, 'title', event);
  await page.keyboard.type('Kolm and Lind keep the night ferry');
  await press(page, 'Enter');
  await expect
    .poll(() => read(event))
    .toContain('title: Kolm and Lind keep the night ferry\nkind:');
  expect(read(event)).not.toContain('# title');

  // The office is one of Norvia, which the importer left open.
  for (const path of ['content/people/ada-kolm.md', 'content/people/bo-lind.md']) {
    await tabTo(page, 'roles 1 country', path);
    await page.keyboard.type('Norvia');
    await press(page, 'Enter');
    await expect.poll(() => read(path)).toContain('    country: Norvia\n');
  }

  // The town is in Norvia as well, and not the one that the list of cities has.
  const place = 'content/places/new-quay.md';
  await page.keyboard.press('Home');
  await tabTo(page, 'country', place);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Norvia');
  await press(page, 'Enter');
  await expect.poll(() => read(place)).toContain('country: Norvia\n# lat:');

  // The summary is written, with a footnote of words that are chosen in the source.
  await page.locator('body').press('Control+Home');
  await page.evaluate('document.activeElement.blur(); scrollTo(0, 0)');
  await tabTo(page, 'Summary', event);
  await page.keyboard.type('The two met in New Quay on Wednesday.');
  await page.evaluate('document.querySelector(".top a").focus()');
  await page.keyboard.press('Tab');
  await tabTo(page, /^headline: Ferry talks/);
  await page.keyboard.press('Control+Home');
  for (let paragraphs = 0; paragraphs < 4; paragraphs += 1)
    await page.keyboard.press('Control+ArrowDown');
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await expect.poll(() => page.evaluate('getSelection().toString()')).not.toBe('');
  await tabTo(page, 'Write footnote');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.evaluate('document.activeElement.value'))
    .toContain('[^2]: [Tidewire, 1 May 2030](../articles/2030-05-01-ferry-talks-in-new-quay.md) "');
  await tabTo(page, 'Save', event);
  await press(page, 'Enter');
  await expect.poll(() => read(event)).toContain('The two met in New Quay on Wednesday.');
  expect(read(event)).toContain('[^2]: [Tidewire, 1 May 2030]');

  await page.evaluate('document.querySelector(".top a").focus()');
  await tabTo(page, /^Publish all/);
  expect(await press(page, 'Enter')).toBe(303);
  await page.getByText('Nothing is left to decide here.').waitFor();
  expect(read(event) + read(article) + read(place)).not.toContain('draft');
  await expect.poll(() => [...files('.cache/received').keys()]).toEqual([]);

  const { code, stdout, stderr } = await session.project().run(['build']);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('2 events');
  const built = read('_site/events/2030-05-01-meeting-ada-kolm-bo-lind/index.html');
  expect(built).toContain('Kolm and Lind keep the night ferry');
});

describe('what is shown', () => {
  test('joins each value to its words, when it has the focus or the pointer is over it', async () => {
    const page = await open(storyPage);
    const own = recordOf(page, event);
    const lit = () => page.locator('mark.lit').allTextContents();
    await own.getByLabel('date', { exact: true }).focus();
    await expect.poll(lit).toEqual(['Wednesday']);
    await own.getByLabel('participants 2', { exact: true }).hover();
    await expect.poll(lit).toContain('Bo Lind');
    await page.locator('mark', { hasText: 'Wednesday' }).hover();
    await expect.poll(() => own.locator('.row.lit label').allTextContents()).toContain('date');
  });

  test('fits every screen, and axe finds nothing', async () => {
    await expectFitForEveryone(await open(drafts));
    await expectFitForEveryone(await open(storyPage));
  });

  test('tells of problems while something is typed, and writes nothing', async () => {
    const page = await open(storyPage);
    const before = read(event);
    const own = recordOf(page, event);
    await own.getByLabel('date', { exact: true }).fill('2030-02-31');
    await own.locator('.problems .error').getByText('2030-02-31').waitFor();
    await own.getByLabel('date', { exact: true }).fill('2030-05-01');
    await own.locator('.problems .error').waitFor({ state: 'detached' });
    expect(read(event)).toBe(before);
  });

  test('works without a script', async () => {
    const page = await open(storyPage, { javaScriptEnabled: false });
    const own = recordOf(page, event);
    await own.getByLabel('title', { exact: true }).fill('Night ferry');
    await Promise.all([
      page.waitForNavigation(),
      own.getByRole('button', { name: 'Save' }).click(),
    ]);
    expect(read(event)).toContain('title: Night ferry\n');
    expect(await own.getByLabel('title', { exact: true }).inputValue()).toBe('Night ferry');
  });
});

describe('what is refused', () => {
  test('is a value that makes the record wrong; it stays in its field', async () => {
    const page = await open(storyPage);
    const before = read(event);
    const own = recordOf(page, event);
    await own.getByLabel('date', { exact: true }).fill('2030-02-31');
    await own.getByRole('button', { name: 'Save' }).click();
    await own
      .getByRole('alert')
      .getByText(/Nothing was written/)
      .waitFor();
    expect(await own.getByLabel('date', { exact: true }).inputValue()).toBe('2030-02-31');
    expect(read(event)).toBe(before);
  });

  test('is to publish a summary that nobody wrote, with all that goes with it', async () => {
    const page = await open(storyPage);
    const own = recordOf(page, event);
    await own.getByLabel('title', { exact: true }).fill('Night ferry');
    await own.getByRole('button', { name: /^Publish/ }).click();
    await own
      .getByRole('alert')
      .getByText(/Nothing was written/)
      .waitFor();
    expect(read(event) + read(article)).toMatch(/draft: true.*draft: true/s);
  });

  test('is to save over what another window saved; both are shown, and the editor decides', async () => {
    const [one, other] = [await open(storyPage), await open(storyPage)];
    const title = (page: Page) => recordOf(page, event).getByLabel('title', { exact: true });
    const save = (page: Page) =>
      recordOf(page, event).getByRole('button', { name: 'Save' }).click();
    await title(other).fill('The other title');
    await title(one).fill('The one title');
    await save(one);
    await expect.poll(() => read(event)).toContain('title: The one title\n');
    await save(other);
    const own = recordOf(other, event);
    await own
      .getByRole('alert')
      .getByText(/changed on the disk/)
      .waitFor();
    expect(read(event)).toContain('title: The one title\n');
    expect(await title(other).inputValue()).toBe('The other title');
    await own.getByText('The file says: The one title').waitFor();
    await save(other);
    await expect.poll(() => read(event)).toContain('title: The other title\n');
  });

  test('is a request that a page of another origin forges', async () => {
    const before = read(event);
    const page = await session.browser().newPage();
    const { origin } = new URL(session.server().url);
    await page.route('http://evil.example/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<form method="post" action="${origin}${storyPage}"><input name="path" value="${event}">
          <input name="do" value="delete"><button>Win a prize</button></form>`,
      }),
    );
    await page.goto('http://evil.example/');
    const [response] = await Promise.all([
      page.waitForResponse(`${origin}${storyPage}`),
      page.getByRole('button').click(),
    ]);
    expect(response.status()).toBe(403);
    await page.goto('http://evil.example/');
    const sent = await page.evaluate<string>(`Promise.all([
      fetch('${origin}${storyPage}').then((answer) => answer.text(), () => 'not read'),
      fetch('${origin}${storyPage}', { method: 'POST', mode: 'no-cors', body: new URLSearchParams({ do: 'delete' }) })
        .then((answer) => answer.type, () => 'not sent'),
    ]).then((answers) => answers.join(' '))`);
    expect(sent).toBe('not read not sent');
    expect(read(event)).toBe(before);
    await page.close();
  });
});

test('what is typed in several records is saved before all are published', async () => {
  const page = await open(storyPage);
  const own = recordOf(page, event);
  await own.getByLabel('title', { exact: true }).fill('Night ferry stays');
  await own.getByLabel('Summary').focus();
  await page.keyboard.type('They met.');
  for (const id of ['ada-kolm', 'bo-lind']) {
    const person = recordOf(page, `content/people/${id}.md`);
    await person.getByLabel('roles 1 country', { exact: true }).fill('Norvia');
  }
  await page.getByRole('button', { name: /^Publish all/ }).click();
  await page.getByText('Nothing is left to decide here.').waitFor();
  expect(await page.getByRole('button', { name: 'Write footnote' }).count()).toBe(0);
  expect(await page.getByText(/lines? left out/).count()).toBe(0);
  expect(read(event)).toContain('title: Night ferry stays\n');
  expect(read(event)).toContain('\n\nThey met.[^1]\n');
  expect(read('content/people/bo-lind.md')).toContain('country: Norvia\n');
  expect(read(event) + read(article)).not.toContain('draft:');
});

test('the line of the source says whose it is as soon as that is saved', async () => {
  const page = await open(storyPage);
  const own = recordOf(page, article);
  await own.getByLabel('agency', { exact: true }).fill('Gull Wire');
  await own.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => page.locator('.source .credit').textContent()).toMatch(/^Gull Wire, /);
});

test('all that keeps the drafts from being published is listed, and leads to its record', async () => {
  const page = await open(storyPage);
  await page.getByRole('button', { name: /^Publish all/ }).click();
  const told = page.locator('.top').getByRole('alert');
  await told.getByText(/^Nothing was written, because of \d+ errors:$/).waitFor();
  const errors = await told.locator('li').allTextContents();
  expect(errors.length).toBeGreaterThan(2);
  expect(errors.join()).not.toContain('warning');
  const id = await recordOf(page, event).getAttribute('id');
  await told.locator(`a[href^="#${id}"]`).first().click();
  await expect.poll(() => new URL(page.url()).hash.startsWith(`#${id}`)).toBe(true);
});

test('a value that is missing cannot be accepted; why nothing was published leads to its field', async () => {
  const page = await open(storyPage);
  const person = recordOf(page, 'content/people/bo-lind.md');
  expect(await person.getByRole('button', { name: /^Accept roles/ }).count()).toBe(0);
  await page.getByRole('button', { name: /^Publish all/ }).click();
  const told = page.locator('.top').getByRole('alert');
  const reason = 'fill in the country or the "organization" that it is an office of';
  await told.getByText(reason).first().waitFor();
  await told.getByRole('link', { name: 'Bo Lind, roles 1 country' }).click();
  await page.keyboard.type('Ostmark');
  expect(await person.getByLabel('roles 1 country', { exact: true }).inputValue()).toBe('Ostmark');
  expect(await person.getByLabel('roles 1 organization', { exact: true }).isVisible()).toBe(true);
});

test('a person who is none is rejected, and the event names nobody by that name', async () => {
  const page = await open(storyPage);
  const person = recordOf(page, 'content/people/bo-lind.md');
  await person.getByText('Reject this person').click();
  await person.getByRole('button', { name: 'Delete content/people/bo-lind.md' }).click();
  await person.waitFor({ state: 'detached' });
  expect(read(event)).toContain('participants:\n  - ada-kolm\n');
  expect(read(event)).not.toContain('bo-lind\n');
});

test('on a phone, the words of a value are in sight while it is changed', async () => {
  const page = await open(storyPage, { viewport: { width: 360, height: 740 }, hasTouch: true });
  const field = recordOf(page, event).getByLabel('participants 2', { exact: true });
  await field.focus();
  const words = page.locator('mark.lit').first();
  await expect.poll(() => isInSight(page, '.text', 'mark.lit')).toBe(true);
  expect(await words.textContent()).toContain('Bo Lind');
  const [above, below] = [await page.locator('.source').boundingBox(), await field.boundingBox()];
  expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
  expect((below?.y ?? 0) + (below?.height ?? 0)).toBeLessThanOrEqual(740);
});

/** Whether something is within the part of a scrolling box that can be seen. */
function isInSight(page: Page, box: string, inner: string): Promise<boolean> {
  return page.evaluate<boolean>(`(() => {
    const [outer, it] = ['${box}', '${inner}'].map((each) =>
      document.querySelector(each).getBoundingClientRect());
    return it.top >= outer.top && it.bottom <= outer.bottom && it.top >= 0;
  })()`);
}

test('an open page shows what is written elsewhere, and keeps what is typed in it', async () => {
  const page = await open(storyPage);
  const own = recordOf(page, event);
  await own.getByLabel('title', { exact: true }).fill('Half a ti');
  const place = 'content/places/new-quay.md';
  session.project().edit(place, 'name: New Quay', 'name: New Quay Town');
  await recordOf(page, place).getByRole('heading', { name: 'New Quay Town' }).waitFor();
  expect(await own.getByLabel('title', { exact: true }).inputValue()).toBe('Half a ti');
});

test('an open page keeps the focus and the chosen words, when something is written elsewhere', async () => {
  const page = await open(storyPage);
  await page.locator('.text p').first().selectText();
  await page.getByRole('button', { name: /^Publish all/ }).focus();
  session.project().edit(article, 'title: Ferry talks in New Quay', 'title: Ferry talks go on');
  await page.getByRole('heading', { name: 'Ferry talks go on', level: 1 }).waitFor();
  expect(await page.evaluate('document.activeElement.value')).toBe('publish-all');
  expect(await page.evaluate('getSelection().toString()')).toContain('Ferry talks in New Quay');
});

test('why nothing was done stays on an open page, when something is written elsewhere', async () => {
  const page = await open(storyPage);
  await page.getByRole('button', { name: /^Publish all/ }).click();
  const told = page.locator('.top').getByRole('alert');
  await told.getByText(/^Nothing was written/).waitFor();
  session.project().edit(article, 'title: Ferry talks in New Quay', 'title: Ferry talks go on');
  await page.getByRole('heading', { name: 'Ferry talks go on', level: 1 }).waitFor();
  expect(await told.getByText(/^Nothing was written/).count()).toBe(1);
});

describe('before something is published', () => {
  test('the page says how much is left of it and of what it needs, and leads there by the keyboard', async () => {
    const page = await open(storyPage);
    const own = recordOf(page, event);
    const left = own.locator('.left');
    expect(await left.textContent()).toBe('Would be published with 6 values left to decide');
    const publish = own.getByRole('button', { name: /^Publish/ });
    const told = (await publish.getAttribute('aria-describedby')) ?? '';
    expect(await left.getAttribute('id')).toBe(told);
    await page.evaluate('document.querySelector(".top a").focus()');
    await tabTo(page, /^\d+ values? left to decide$/);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate('document.activeElement.closest(".row")?.className'))
      .toMatch(/open|marked/);
  });

  test('the same link leads to one value after the other, and from the last to the first', async () => {
    const page = await open(storyPage);
    const link = page.locator('#counts').getByRole('link', { name: /left to decide$/ });
    const all = ((await link.getAttribute('data-all')) ?? '').split(' ');
    expect(all.length).toBeGreaterThan(3);
    for (const id of [...all, all[0]]) {
      await link.click();
      await expect.poll(() => page.evaluate('document.activeElement.id')).toBe(id);
    }
  });

  test('it leads to the next value behind the place of work, which the tab key does not take away', async () => {
    const page = await open(storyPage);
    const [ada, bo] = ['content/people/ada-kolm.md', 'content/people/bo-lind.md'];
    const country = recordOf(page, ada ?? '').getByLabel('roles 1 country', { exact: true });
    await country.fill('Norvia');
    expect(await press(page, 'Enter')).toBe(303);
    await tabTo(page, /left to decide$/);
    await page.keyboard.press('Enter');
    const next = recordOf(page, bo ?? '').getByLabel('roles 1 country', { exact: true });
    const id = await next.getAttribute('id');
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe(id);
  });

  test('warnings are counted as well, and asked about once: a second press publishes', async () => {
    session.project().edit(event, '\n  place: 1', '');
    const page = await open(storyPage);
    const own = recordOf(page, event);
    const left = own.locator('.left');
    expect(await left.textContent()).toMatch(/ left to decide, 1 warning$/);
    await page.locator('#counts').getByRole('link', { name: '1 warning' }).click();
    const warning = own.getByText('found no evidence for the place');
    await expect.poll(async () => (await warning.boundingBox())?.y).toBeLessThan(720);
    await own.getByLabel('title', { exact: true }).fill('Night ferry stays');
    await own.getByLabel('Summary').focus();
    await page.keyboard.type('They met.');
    await expect.poll(() => left.textContent()).toMatch(/with 4 values left to decide, 1 warning$/);
    for (const id of ['ada-kolm', 'bo-lind']) {
      const person = recordOf(page, `content/people/${id}.md`);
      await person.getByLabel('roles 1 country', { exact: true }).fill('Norvia');
    }
    const publish = own.getByRole('button', { name: /^Publish/ });
    await publish.press('Enter');
    const asked = own.getByRole('alert');
    await asked.getByText('Not published yet: 1 warning left.').waitFor();
    await asked.getByText('found no evidence for the place').waitFor();
    expect(read(event)).toContain('draft: true');
    await expect.poll(() => focused(page)).toBe('Publish with 1 warning');
    expect((await asked.boundingBox())?.y).toBeGreaterThan(0);
    await expectFitForEveryone(page);
    await publish.press('Enter');
    await expect.poll(() => read(event)).not.toContain('draft');
  });

  test('what is typed after the question, and makes another warning, is asked about as well', async () => {
    session.project().edit(event, '\n  place: 1', '');
    const page = await open(storyPage);
    const own = recordOf(page, event);
    await own.getByLabel('title', { exact: true }).fill('Night ferry stays');
    await own.getByLabel('Summary').focus();
    await page.keyboard.type('They met.');
    for (const id of ['ada-kolm', 'bo-lind']) {
      const person = recordOf(page, `content/people/${id}.md`);
      await person.getByLabel('roles 1 country', { exact: true }).fill('Norvia');
    }
    await page.getByRole('button', { name: /^Publish all/ }).click();
    await page.locator('.top').getByText('Not published yet: 1 warning left.').waitFor();
    await own.getByLabel('date', { exact: true }).fill('2030-04-29');
    await page.getByRole('button', { name: 'Publish all 5 with 1 warning' }).click();
    await page
      .locator('.top')
      .getByText(/^Not published yet: [2-9] warnings left\./)
      .waitFor();
    expect(read(event)).toContain('draft: true');
    await page.getByRole('button', { name: /^Publish all 5 with [2-9] warnings$/ }).click();
    await expect.poll(() => read(event)).not.toContain('draft');
  });

  test('it is asked without a script, too', async () => {
    session.project().edit(event, '\n  place: 1', '\n');
    session.project().edit(event, '# title: write a headline', 'title: Night ferry stays');
    session.project().edit(event, '**For the editor to write.**', 'They met.');
    for (const id of ['ada-kolm', 'bo-lind']) {
      const path = `content/people/${id}.md`;
      writeFileSync(
        join(session.project().root, path),
        read(path).replace(/roles:.*?(?=draft)/s, ''),
      );
    }
    const page = await open(storyPage, { javaScriptEnabled: false });
    const own = recordOf(page, event);
    await own.getByRole('button', { name: /^Publish/ }).click();
    await own.getByText('Not published yet: 1 warning left.').waitFor();
    await own.getByRole('button', { name: 'Publish with 1 warning' }).click();
    await expect.poll(() => read(event)).not.toContain('draft');
  });
});

function focused(page: Page): Promise<string> {
  return page.evaluate<string>('document.activeElement.textContent');
}

describe('what came of the last action', () => {
  test('is all that is said: a success takes the place of a refusal, and a refusal that of a success', async () => {
    const page = await open(storyPage);
    const own = recordOf(page, event);
    const person = recordOf(page, 'content/people/bo-lind.md');
    const refused = page.locator('.refused');
    const said = page.locator('#said');
    await own.getByLabel('date', { exact: true }).fill('2030-02-31');
    await own.getByRole('button', { name: 'Save' }).click();
    await refused.waitFor();
    await person.getByLabel('roles 1 country', { exact: true }).fill('Norvia');
    await person.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved.').waitFor();
    expect(await refused.count()).toBe(0);
    expect(await own.getByLabel('date', { exact: true }).inputValue()).toBe('2030-02-31');
    await own.getByLabel('date', { exact: true }).fill('2030-05-01');
    for (let times = 0; times < 2; times += 1) {
      await page.getByRole('button', { name: /^Publish all/ }).click();
      await refused.waitFor();
      await expect.poll(() => said.textContent()).toBe('');
    }
    expect(await refused.count()).toBe(1);
  });
});

describe('what was rejected', () => {
  test('is put back as it was, by the keyboard', async () => {
    const page = await open(storyPage);
    const before = read(event);
    await tabTo(page, 'Reject participants 2: bo-lind', event);
    expect(await press(page, 'Enter')).toBe(303);
    expect(read(event)).not.toContain('  - bo-lind');
    await recordOf(page, event).getByText('Rejected participants 2: bo-lind').waitFor();
    await page.evaluate('document.querySelector(".top a").focus()');
    await tabTo(page, 'Put back', event);
    expect(await press(page, 'Enter')).toBe(303);
    expect(read(event)).toBe(before);
    await page.getByRole('button', { name: 'Put back' }).waitFor({ state: 'detached' });
  });

  test('cannot be put back once the file says something else', async () => {
    const page = await open(storyPage);
    const own = recordOf(page, event);
    await own.getByRole('button', { name: 'Reject place: new-quay' }).click();
    await page.getByRole('button', { name: 'Put back' }).waitFor();
    session.project().edit(event, '# title: write a headline', 'title: Ferry kept');
    await page.getByRole('button', { name: 'Put back' }).waitFor({ state: 'detached' });
  });
});

test('an event of another day or kind than its file name says is renamed, by the keyboard', async () => {
  const page = await open(storyPage);
  const renamed = 'content/events/2030-05-01-visit-ada-kolm-bo-lind.md';
  onTestFinished(() => rmSync(join(session.project().root, renamed), { force: true }));
  await recordOf(page, event).getByLabel('kind', { exact: true }).fill('visit');
  await recordOf(page, event).getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.').waitFor();
  await tabTo(page, 'Rename it to 2030-05-01-visit-ada-kolm-bo-lind', event);
  expect(await press(page, 'Enter')).toBe(303);
  expect(existsSync(join(session.project().root, event))).toBe(false);
  expect(read(renamed)).toContain('kind: visit\n');
  expect(read(renamed)).not.toContain('formerly');
  await recordOf(page, renamed).waitFor();
  expect(await page.getByRole('button', { name: /^Rename/ }).count()).toBe(0);
});

test('on a phone, records have most of the screen', async () => {
  const page = await open(storyPage, { viewport: { width: 360, height: 740 }, hasTouch: true });
  const box = await page.locator('.records').boundingBox();
  expect(box?.y).toBeLessThan(330);
});

test('the home page leads to the drafts while there are some, by the keyboard', async () => {
  const page = await open('/');
  await tabTo(page, 'Review the drafts');
  await Promise.all([page.waitForURL(`**${drafts}`), page.keyboard.press('Enter')]);
  await page.getByRole('link', { name: 'Ferry talks in New Quay' }).waitFor();
  await session.project().run(['build', '--drafts']);
  expect(read('_site/index.html')).not.toContain('.dateline');
});
