/** What an editor is told of links to other sites; every answer is made up. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { checkLinks } from '../../../src/commands/check/check-links.ts';
import type { Answer } from '../../../src/commands/check/links/ask.ts';
import { askAll } from '../../../src/commands/check/links/ask-all.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-links-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** A topic whose text links to an address, in its fourth line. */
function topicWith(...urls: string[]): void {
  write(
    'content/topics/x.md',
    `---\nname: X\n---\n${urls.map((url) => `[a](${url})`).join(' ')}\n`,
  );
}

function answering(answers: Record<string, Answer>) {
  const asked: string[] = [];
  const ask = async (url: string): Promise<Answer> => {
    asked.push(url);
    return answers[url] ?? { kind: 'well' };
  };
  return { asked, ask };
}

const url = 'https://wire.example/a/story';
const archive = 'https://archive.example/story';

describe('npm run check -- --links', () => {
  test('says that all is well, and of how many links', async () => {
    topicWith(url, 'http://other.example/', `${url}#part`);
    const { ask } = answering({});
    expect(await checkLinks(root, { ask })).toBe('no warnings in 3 links to other sites.');
  });

  test.each<[Answer, string]>([
    [
      { kind: 'gone', reason: 'answers 404' },
      `found "${url}", which is gone: it answers 404; link to an archived copy, if there is one, such as ` +
        `"https://web.archive.org/web/${url}"`,
    ],
    [
      { kind: 'moved', to: 'https://wire.example/b' },
      `found "${url}", which has moved for good to "https://wire.example/b"; write that address`,
    ],
    [
      { kind: 'moved', to: 'https://wire.example/' },
      `found "${url}", which now leads to the home page of its site; expected the text itself`,
    ],
    [
      { kind: 'certificate', reason: 'CERT_HAS_EXPIRED' },
      `found "${url}", which has no valid certificate (CERT_HAS_EXPIRED), of which browsers warn`,
    ],
    [
      { kind: 'unreachable', reason: 'does not answer' },
      `found "${url}", which cannot be reached: it does not answer; try again later`,
    ],
    [
      { kind: 'private', address: '10.0.0.1' },
      `found "${url}", which leads to 10.0.0.1, which only a computer of that network can reach`,
    ],
  ])('tells of %o at its place', async (answer, words) => {
    topicWith(url);
    const { ask } = answering({ [url]: answer });
    const [told] = (await checkLinks(root, { ask })).split('\n');
    expect(told).toContain(`content/topics/x.md:4:1: warning: ${words}`);
    expect(told).toMatch(/\(outside-link\)$/);
  });

  test('keeps its words short, however long an address is', async () => {
    const long = `https://wire.example/${'a'.repeat(1500)}`;
    topicWith(long);
    const { ask } = answering({ [long]: { kind: 'moved', to: `${long}b` } });
    const [told = ''] = (await checkLinks(root, { ask })).split('\n');
    expect(told).toContain('moved for good');
    expect(told.length).toBeLessThan(450);
  });

  test('counts, and tells nothing of, sites that let no program look', async () => {
    topicWith(url);
    const { ask } = answering({ [url]: { kind: 'closed', status: 403 } });
    expect(await checkLinks(root, { ask })).toBe(
      'no warnings in 1 link to other sites; 1 let no program look.',
    );
  });

  test.each<[Answer, string]>([
    [{ kind: 'well' }, 'readers reach it through "archive" alone'],
    [{ kind: 'gone', reason: 'answers 404' }, 'its "archive" does not lead to it either'],
  ])(
    'says of a source that is gone whether its archived copy is there: %o',
    async (copy, words) => {
      const post = `platform: X\nauthor: a\ndate: 2030-01-01\nlanguage: en\nurl: ${url}\narchive: ${archive}\n`;
      write('content/posts/p.md', `---\n${post}---\nWords.\n`);
      const { ask } = answering({
        [url]: { kind: 'gone', reason: 'answers 410' },
        [archive]: copy,
      });
      const [told] = (await checkLinks(root, { ask })).split('\n');
      expect(told).toMatch(/^content\/posts\/p\.md:6:6: warning: /);
      expect(told).toContain(words);
    },
  );

  test('asks once a day, but again for what did not answer', async () => {
    topicWith(url, archive, url);
    const first = answering({ [archive]: { kind: 'unreachable', reason: 'does not answer' } });
    const now = Date.parse('2030-01-01T10:00:00Z');
    await checkLinks(root, { ask: first.ask, now });
    expect(first.asked.sort()).toEqual([archive, url].sort());
    const second = answering({});
    await checkLinks(root, { ask: second.ask, now: now + 60_000 });
    expect(second.asked).toEqual([archive]);
    const third = answering({});
    await checkLinks(root, { ask: third.ask, now: now + 25 * 60 * 60_000 });
    expect(third.asked.sort()).toEqual([archive, url].sort());
  });

  test('lists problems as JSON for other programs', async () => {
    topicWith(url);
    const { ask } = answering({ [url]: { kind: 'gone', reason: 'answers 404' } });
    const json = JSON.parse(await checkLinks(root, { ask, json: true }));
    expect(JSON.stringify(json)).toContain('outside-link');
  });
});

test('One host is asked one question at a time, others meanwhile; each address is asked for once.', async () => {
  const busy = new Map<string, number>();
  let most = 0;
  const urls = Array.from(
    { length: 60 },
    (_, index) => `https://h${index % 12}.example/${index % 30}`,
  );
  const done: number[] = [];
  const answers = await askAll(
    urls,
    async (url) => {
      const { host } = new URL(url);
      busy.set(host, (busy.get(host) ?? 0) + 1);
      most = Math.max(most, busy.size);
      expect(busy.get(host)).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 1));
      busy.delete(host);
      return { kind: 'well' };
    },
    (count) => done.push(count),
  );
  expect(answers.size).toBe(new Set(urls).size);
  expect(done).toEqual(done.map((_, index) => index + 1));
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThanOrEqual(8);
});
