/** The feeds, read by a reader that people use, and by the library that most programs in Python read feeds with. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Digest } from '../../src/digest/model.ts';
import { atomFeed } from '../../src/outputs/feeds/atom.ts';
import { makeFeed } from '../../src/outputs/feeds/feed.ts';
import { rssFeed } from '../../src/outputs/feeds/rss.ts';
import { digestAt, names, placeOf } from '../outputs/digests.ts';
import { describeWith, pythonWith } from '../system.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-feeds-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const formats = { Atom: atomFeed, RSS: rssFeed };
const cases = names.flatMap((name) =>
  (['Atom', 'RSS'] as const).map((format) => [format, name] as const),
);

/** Writes a feed of a digest to a new file. */
function write(digest: Digest, format: keyof typeof formats): string {
  const file = join(mkdtempSync(join(folder, 'feed-')), 'feed.xml');
  writeFileSync(file, formats[format](digest, placeOf(digest, 'feed.xml')));
  return file;
}

/** What a reader has to show of each entry. */
function shown(digest: Digest) {
  return makeFeed(digest).entries.map(({ title, url, updated, published }) => ({
    title,
    url,
    updated,
    published: published ?? updated,
  }));
}

describeWith('newsboat', 'sqlite3')('newsboat', () => {
  test.each(cases)('shows each entry of the %s feed of the %s digest', async (format, name) => {
    const digest = await digestAt(name);
    const file = write(digest, format);
    const at = join(file, '..');
    writeFileSync(join(at, 'urls'), `${pathToFileURL(file)}\n`);
    writeFileSync(join(at, 'config'), '');
    const options = ['-u', 'urls', '-c', 'cache.db', '-C', 'config', '-x', 'reload'];
    execFileSync('newsboat', options, { cwd: at, env: { ...process.env, HOME: at } });
    const query =
      "select title, url, strftime('%Y-%m-%dT%H:%M:%SZ', pubDate, 'unixepoch') as published from rss_item";
    const items: unknown = JSON.parse(
      execFileSync('sqlite3', ['-json', 'cache.db', query], { cwd: at, encoding: 'utf8' }),
    );
    const expected = shown(digest).map(({ updated, ...entry }) => entry);
    expect(items).toHaveLength(expected.length);
    expect(items).toEqual(expect.arrayContaining(expected));
  });
});

describeWith('feedparser')('feedparser', () => {
  const program = `
import feedparser, json, sys, time
feed = feedparser.parse(sys.argv[1])
def instant(time_parsed): return time.strftime("%Y-%m-%dT%H:%M:%SZ", time_parsed)
entries = [{"title": each.title, "url": each.link, "updated": instant(each.updated_parsed),
    "published": instant(each.get("published_parsed") or each.updated_parsed)} for each in feed.entries]
print(json.dumps({"isBroken": bool(feed.bozo), "title": feed.feed.title, "entries": entries}))
`;
  test.each(cases)('reads each entry of the %s feed of the %s digest', async (format, name) => {
    const digest = await digestAt(name);
    const python = pythonWith('feedparser') ?? 'python3';
    const read: unknown = JSON.parse(
      execFileSync(python, ['-c', program, write(digest, format)], { encoding: 'utf8' }),
    );
    expect(read).toEqual({ isBroken: false, title: digest.title, entries: shown(digest) });
  });
});
