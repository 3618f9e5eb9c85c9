import { describe, expect, test } from 'vitest';
import { oneDay } from '../../../src/content/dates/dates.ts';
import type { Html } from '../../../src/digest/prose/html.ts';
import { messagesFor } from '../../../src/messages/index.ts';
import { formatReference } from '../../../src/outputs/bibliography/format-reference.ts';
import {
  eventReference,
  referencesOf,
  sourceReference,
} from '../../../src/outputs/bibliography/reference.ts';
import { altered } from '../../altered.ts';
import { digestAt } from '../digests.ts';

const messages = messagesFor('en');

async function first() {
  const digest = await digestAt('digest');
  const [article] = digest.articles;
  const [post] = digest.posts;
  const [event] = digest.events;
  if (!article || !post || !event) throw new Error('found no record of a kind');
  return { digest, article, post, event };
}

describe('the address of a reference', () => {
  test.each([
    ['the original', { url: 'https://wire.example/', archive: 'https://archive.example/' }],
    ['its archived copy', { archive: 'https://archive.example/' }],
    ['the copy here', {}],
  ])('is that of %s, where there is one', async (_, addresses) => {
    const { article, post } = await first();
    const [expected] = Object.values(addresses);
    const changes = { url: undefined, archive: undefined, ...addresses };
    for (const source of [altered(article, changes), altered(post, changes)]) {
      expect(sourceReference(source, messages).url).toBe(expected ?? source.permalink.url);
    }
  });
});

describe('the title of a reference', () => {
  test.each([
    ['source', 'Pier closed', 'Pier closed'],
    ['editor', 'Pier closed', '[Pier closed]'],
  ] as const)('by the %s is %s as %s', async (titleBy, title, expected) => {
    const { article } = await first();
    expect(sourceReference(altered(article, { titleBy, title }), messages).title).toBe(expected);
  });

  test.each([
    [20, /^(word ){19}word$/],
    [21, /^(word ){19}word…$/],
  ])('is the first words of a post of %i words', async (count, expected) => {
    const { post } = await first();
    const html = `<p>${'word '.repeat(count)}</p>` as Html;
    expect(sourceReference(altered(post, { html }), messages).title).toMatch(expected);
  });
});

describe('the line of a reference', () => {
  test('names agency, headline, distributor and day of an article', async () => {
    const { article } = await first();
    const changed = altered(article, {
      agency: 'The Wire',
      title: 'Why?',
      titleBy: 'source',
      distributor: 'A Desk',
      date: oneDay('2030-05-02'),
    });
    expect(formatReference(sourceReference(changed, messages), messages)).toBe(
      'The Wire. “Why?” A Desk, 2 May 2030.',
    );
  });

  test('does not name an agency twice that distributes its articles itself', async () => {
    const { article } = await first();
    const changed = altered(article, {
      agency: 'The Wire',
      title: 'Pier closed',
      titleBy: 'source',
      distributor: undefined,
      date: oneDay('2030-05-02'),
    });
    expect(formatReference(sourceReference(changed, messages), messages)).toBe(
      'The Wire. “Pier closed.” 2 May 2030.',
    );
  });

  test('names author, messages, platform and day of a post', async () => {
    const { post } = await first();
    const author = altered(post.author, { name: 'Ada Sample', sortName: 'Sample, Ada' });
    const html = '<p>All well.</p>' as Html;
    const changed = altered(post, { author, html, platform: 'Samplegram', date: '2030-05-02' });
    expect(formatReference(sourceReference(changed, messages), messages)).toBe(
      'Sample, Ada. “All well.” Samplegram, 2 May 2030.',
    );
  });

  test('names editor, title, digest and last change of an event', async () => {
    const { digest, event } = await first();
    const changed = altered(event, { title: 'They meet', updated: '2030-05-02' });
    const named = altered(digest, { title: 'The Digest', editor: 'The Desk' });
    expect(formatReference(eventReference(changed, named), messages)).toBe(
      'The Desk. “They meet.” The Digest, 2 May 2030.',
    );
    const nameless = altered(named, { editor: undefined });
    expect(formatReference(eventReference(changed, nameless), messages)).toBe(
      'The Digest. “They meet.” 2 May 2030.',
    );
  });
});

test('the references of an event are its own page, then each of its sources', async () => {
  const digest = await digestAt('digest');
  for (const event of digest.events) {
    expect(referencesOf(event, digest)).toEqual([
      eventReference(event, digest),
      ...event.sources.map((source) => sourceReference(source, messages)),
    ]);
  }
});
