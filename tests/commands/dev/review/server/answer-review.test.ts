/** The pages of drafts as a stranger meets them: over a socket, with whatever it sends. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { livePages } from '../../../../../src/commands/dev/pages/live-pages.ts';
import { openReview } from '../../../../../src/commands/dev/review/server/answer-review.ts';
import { type Listening, listen } from '../../../../../src/commands/dev/server/listen.ts';
import { serve } from '../../../../../src/commands/dev/server/serve.ts';
import { memoizeInMemory, withoutMemory } from '../../../../../src/memoize.ts';
import { event, importStory } from '../review-project.ts';

const drafts = '/.dateline/drafts/';
const storyPage = `${drafts}articles/2030-05-01-ferry-talks-in-new-quay`;

let root: string;
let listening: Listening;

async function start(opened?: string): Promise<void> {
  ({ root } = await importStory());
  const report = async () => ({ problems: [] });
  const options = { base: '/', read: async () => undefined, pages: livePages(), assets: new Map() };
  const requests = serve({
    ...options,
    report,
    review: openReview(root, memoizeInMemory(withoutMemory)),
    opened,
  });
  listening = await listen(requests, { port: 0 });
}

beforeEach(() => start());
afterEach(() => {
  for (const server of listening.servers) {
    server.close();
    server.closeAllConnections();
  }
});

interface Sent {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

function send(
  path: string,
  { method = 'GET', headers = {}, body = '' }: Sent = {},
): Promise<Answer> {
  const { port } = listening;
  const host = `localhost:${port}`;
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers: { host, ...headers } });
    sent.on('error', reject).on('response', async (response) => {
      const { statusCode: status, headers: given } = response;
      resolve({ status, headers: given, body: await text(response).catch(() => '') });
    });
    sent.end(body);
  });
}

/** What a page of the review sends, but for what is given. */
function post(body: Record<string, string>, headers: Record<string, string> = {}): Promise<Answer> {
  const own = {
    origin: `http://localhost:${listening.port}`,
    'content-type': 'application/x-www-form-urlencoded',
  };
  const form = new URLSearchParams(body).toString();
  return send(storyPage, { method: 'POST', headers: { ...own, ...headers }, body: form });
}

async function fieldsOf(): Promise<Record<string, string>> {
  const { body } = await send(storyPage);
  const [, form = ''] = new RegExp(`value="${event}"/>(.*?)</form>`, 's').exec(body) ?? [];
  const fieldIn = (name: string, within: string) =>
    new RegExp(`name="${name}" value="([^"]*)"`).exec(within)?.[1] ?? '';
  return { path: event, token: fieldIn('token', body), hash: fieldIn('hash', form) };
}

const everything = () =>
  readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => [name, readFileSync(join(root, 'content', name), 'utf8')]);

describe('a page', () => {
  test('lists the drafts, loads nothing of another site, and stands in no frame', async () => {
    const { status, headers, body } = await send(drafts);
    expect(status).toBe(200);
    expect(body).toContain('Ferry talks in New Quay');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  test.each([
    'articles/nothing',
    'articles/../events/x',
    'people/ada-kolm',
    '%2e%2e/%2e%2e/etc/passwd',
  ])('is not there for %s', async (name) => {
    expect((await send(drafts + name)).status).toBe(404);
  });

  test('has the same token for as long as the server runs, and another one the next time', async () => {
    const [one, again] = [await fieldsOf(), await fieldsOf()];
    expect(one.token).toMatch(/^[\w-]{43}$/);
    expect(again.token).toBe(one.token);
    stop();
    await start();
    expect((await fieldsOf()).token).not.toBe(one.token);
  });
});

test('a footnote is written of words as the page shows them, not of a source that has changed since', async () => {
  const { body } = await send(storyPage);
  const field = (name: string) => new RegExp(`data-${name}="([^"]*)"`).exec(body)?.[1] ?? '';
  const query = new URLSearchParams({ source: field('source'), for: event, start: '0', end: '14' });
  const footnote = await send(`${field('footnotes')}?${query}`);
  expect(footnote).toMatchObject({ status: 200, body: expect.stringMatching(/"Prime Minister"$/) });
  const path = join(root, 'content', `${field('source').split('@')[0]}.md`);
  writeFileSync(path, readFileSync(path, 'utf8').replace('Prime Minister', 'The Prime Minister'));
  const refused = await send(`${field('footnotes')}?${query}`);
  expect(refused).toMatchObject({
    status: 409,
    body: expect.stringContaining('choose the words again'),
  });
});

function stop(): void {
  for (const server of listening.servers) server.close();
}

describe('a form', () => {
  test('of a page of the review is done, and leads back to the page', async () => {
    const answer = await post({ ...(await fieldsOf()), 'value.title': 'Ferry kept' });
    expect([answer.status, answer.headers.location]).toEqual([303, storyPage]);
    expect(readFileSync(join(root, event), 'utf8')).toContain('title: Ferry kept\n');
  });

  test('that is refused is told by the footnotes as they were typed', async () => {
    const link = '[Tidewire](../articles/2030-05-01-ferry-talks-in-new-quay.md)';
    const body = `They met.[^7]\n\nThey talked.[^7]\n\n[^7]: ${link} "words that nobody said"\n`;
    const answer = await post({ ...(await fieldsOf()), 'value.-body': body });
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('Meeting, 2030-05-01, footnote 7</a>: quotation is not in');
  });

  test('without the token, or with another one, changes nothing', async () => {
    const before = everything();
    const { token = '', ...fields } = await fieldsOf();
    expect((await post({ ...fields, do: 'delete' })).status).toBe(403);
    for (const other of [
      '',
      'x',
      token.slice(1),
      `${token}x`,
      token.toLowerCase().padEnd(43, 'x'),
    ]) {
      expect((await post({ ...fields, token: other, do: 'delete' })).status).toBe(403);
    }
    expect(everything()).toEqual(before);
  });

  test.each([
    [{ origin: 'http://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ 'content-type': 'text/plain' }, 415],
    [{ host: 'rebound.example' }, 421],
  ] as const)('with %j changes nothing, even with the token', async (headers, status) => {
    const before = everything();
    const fields = await fieldsOf();
    expect((await post({ ...fields, do: 'delete' }, headers)).status).toBe(status);
    expect(everything()).toEqual(before);
  });

  test('that is too long for a record is refused', async () => {
    const fields = await fieldsOf();
    const answer = await post({ ...fields, 'value.title': 'x'.repeat(7_000_000) }).catch(
      () => undefined,
    );
    expect(answer?.status ?? 413).toBe(413);
    expect(readFileSync(join(root, event), 'utf8')).not.toContain('xxx');
  });
});

describe('where other computers can ask as well', () => {
  test('there are no pages, and no form is taken', async () => {
    const fields = await fieldsOf();
    stop();
    await start('0.0.0.0');
    const before = everything();
    expect((await send(drafts)).status).toBe(403);
    expect((await post({ ...fields, do: 'delete' })).status).toBe(403);
    expect(everything()).toEqual(before);
  });
});
