import { describe, expect, test } from 'vitest';
import type { Article, Post } from '../../../src/digest/model.ts';
import type { Html } from '../../../src/digest/prose/html.ts';
import { messagesFor } from '../../../src/messages/index.ts';
import { formatReference } from '../../../src/outputs/bibliography/format-reference.ts';
import { eventReference, sourceReference } from '../../../src/outputs/bibliography/reference.ts';
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
    const copies: [Article, Post] = [article, post];
    for (const { url: _url, archive: _archive, ...source } of copies) {
      const [expected = source.permalink.url] = Object.values(addresses);
      expect(sourceReference({ ...source, ...addresses }).url).toBe(expected);
    }
  });
});

describe('the title of a reference', () => {
  test.each([
    ['source', 'Pier closed', 'Pier closed'],
    ['editor', 'Pier closed', '[Pier closed]'],
  ] as const)('by the %s is %s as %s', async (titleBy, title, expected) => {
    const { article } = await first();
    expect(sourceReference({ ...article, titleBy, title }).title).toBe(expected);
  });

  test.each([
    [20, /^(word ){19}word$/],
    [21, /^(word ){19}word…$/],
  ])('is the first words of a post of %i words', async (count, expected) => {
    const { post } = await first();
    const html = `<p>${'word '.repeat(count)}</p>` as Html;
    expect(sourceReference({ ...post, html }).title).toMatch(expected);
  });
});

describe('the line of a reference', () => {
  test('names agency, headline, distributor and day of an article', async () => {
    const { article } = await first();
    const changed = { ...article, agency: 'The Wire', title: 'Why?', titleBy: 'source' } as const;
    expect(
      formatReference(
        sourceReference({ ...changed, distributor: 'A Desk', published: '2030-05-02' }),
        messages,
      ),
    ).toBe('The Wire. “Why?” A Desk, 2 May 2030.');
  });

  test('does not name an agency twice that distributes its articles itself', async () => {
    const { article } = await first();
    const { distributor: _, ...direct } = article;
    const changed = {
      ...direct,
      agency: 'The Wire',
      title: 'Pier closed',
      titleBy: 'source',
    } as const;
    expect(
      formatReference(sourceReference({ ...changed, published: '2030-05-02' }), messages),
    ).toBe('The Wire. “Pier closed.” 2 May 2030.');
  });

  test('names author, messages, platform and day of a post', async () => {
    const { post } = await first();
    const author = { ...post.author, name: 'Ada Sample', sortName: 'Sample, Ada' };
    const html = '<p>All well.</p>' as Html;
    const changed = { ...post, author, html, platform: 'Samplegram', date: '2030-05-02' };
    expect(formatReference(sourceReference(changed), messages)).toBe(
      'Sample, Ada. “All well.” Samplegram, 2 May 2030.',
    );
  });

  test('names editor, title, digest and last change of an event', async () => {
    const { digest, event } = await first();
    const changed = { ...event, title: 'They meet', updated: '2030-05-02' };
    const named = { ...digest, title: 'The Digest', editor: 'The Desk' };
    expect(formatReference(eventReference(changed, named), messages)).toBe(
      'The Desk. “They meet.” The Digest, 2 May 2030.',
    );
    const { editor: _, ...nameless } = named;
    expect(formatReference(eventReference(changed, nameless), messages)).toBe(
      'The Digest. “They meet.” 2 May 2030.',
    );
  });
});
