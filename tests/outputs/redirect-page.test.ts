import { beforeAll, describe, expect, test } from 'vitest';
import type { Digest } from '../../src/digest/model.ts';
import { eventUri } from '../../src/outputs/feeds/event-uri.ts';
import { outputFiles } from '../../src/outputs/output-files.ts';
import { searchRecords } from '../../src/outputs/search/search-records.ts';
import { subjectsOf } from '../../src/outputs/subject.ts';
import { digestAt } from './digests.ts';

let digest: Digest;

beforeAll(async () => {
  digest = await digestAt('pictures', 'https://someone.github.io/repo/');
});

function pageAt(path: string): string {
  const file = outputFiles(digest).find((each) => each.path === path);
  if (!file) throw new Error(`found no ${path}`);
  return String(file.make());
}

describe('a record that had other ids', () => {
  test.each(['first', 'second'])('is reached under its %s id', (name) => {
    const page = pageAt(`events/${name}-events/index.html`);
    const [href, url] = ['/repo/', 'https://someone.github.io/repo/'].map(
      (site) => `${site}events/port-sample-meeting/`,
    );
    expect(page).toContain(`<meta http-equiv="refresh" content="0; url=${href}">`);
    expect(page).toContain(`<link rel="canonical" href="${url}">`);
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).toContain(`<a href="${href}">${url}</a>`);
  });

  test('leads there by a page that may load and run nothing', () => {
    expect(pageAt('events/first-events/index.html')).toMatch(
      /<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; [^"]*">/,
    );
  });

  test('has no other id in feeds and calendars than its first', () => {
    const [event] = digest.events;
    expect(event && eventUri(event, digest)).toBe('tag:someone.github.io,2026:events/first-events');
  });

  test('is in the sitemap and the search once, at its address of today', () => {
    const pages = JSON.stringify([
      subjectsOf(digest).map(({ type }) => type),
      searchRecords(digest),
    ]);
    expect(pages).not.toMatch(/first-events|second-events|redirect/);
    expect(pageAt('sitemap.xml')).not.toMatch(/first-|second-/);
  });
});

test('a page that other sites show is reached under the ids that its record had', () => {
  expect(pageAt('embed/events/first-events/index.html')).toContain(
    '<meta http-equiv="refresh" content="0; url=/repo/embed/events/port-sample-meeting/">',
  );
});

test('records of every kind may have had other ids', () => {
  const kinds = new Set(digest.redirects.map(({ id }) => id.split('/')[0]));
  expect(kinds).toEqual(
    new Set([
      'embed',
      ...['articles', 'documents', 'posts', 'events', 'tracks', 'people', 'organizations'],
      ...['places', 'topics'],
    ]),
  );
});

test.each(['feed.xml', 'feed.json', 'calendar.ics'])(
  'The %s of a track that had another id is at its old address, too.',
  (name) => {
    const file = pageAt(`tracks/first-tracks/${name}`);
    expect(file).toBe(pageAt(`tracks/leaders/${name}`));
    expect(file).toContain(`https://someone.github.io/repo/tracks/leaders/${name}`);
  },
);
