import { describe, expect, test } from 'vitest';
import { digestOf } from '../digests.ts';
import { cast, type RecordText, write } from '../records.ts';

/** An event that cites words of sources: `article: words`. */
function citing(id: string, ...citations: [source: string, words: string][]): RecordText {
  const numbers = citations.map((_, index) => `[^${index + 1}]`).join('');
  const footnotes = citations.map(
    ([source, words], index) => `[^${index + 1}]: [Wire](../${source}.md) "${words}"`,
  );
  return write('events', id, `They met.${numbers}\n\n${footnotes.join('\n\n')}`);
}

const article = (id: string, body: string) => write('articles', id, body);

async function passagesOf(...texts: RecordText[]) {
  const { articles, posts } = await digestOf([...cast, ...texts]);
  return Object.fromEntries(
    [...articles, ...posts].map(({ id, passages }) => [id, passages.map((passage) => passage)]),
  );
}

describe('a passage', () => {
  test('is the words as they stand in the source', async () => {
    const { a = [] } = await passagesOf(
      article('a', 'She said: \u201cWe *met*\n in May.\u201d'),
      citing('e', ['articles/a', '"We met in May."']),
    );
    expect(a.map(({ text }) => text)).toEqual(['\u201cWe met\nin May.\u201d']);
  });

  test('knows every event and post that rests on it', async () => {
    const { a = [] } = await passagesOf(
      article('a', 'They met. "All is well," she posted.'),
      write('posts', 'p', 'All is well.', { quotedIn: 'a' }),
      citing('e1', ['articles/a', 'All is well.'], ['articles/a', 'They met']),
      citing('e2', ['articles/a', 'All is well.']),
    );
    const supports = a.map(({ text, citations, posts }) => ({
      text,
      events: citations.map(({ event }) => event.id).sort(),
      posts: posts.map(({ id }) => id),
    }));
    expect(supports).toEqual([
      { text: 'They met', events: ['e1'], posts: [] },
      { text: 'All is well,', events: ['e1', 'e2'], posts: ['p'] },
    ]);
  });

  test('is one where the same words are cited twice, and another where others are', async () => {
    const { a = [] } = await passagesOf(
      article('a', 'They met in Port Sample.'),
      citing('e1', ['articles/a', 'They met'], ['articles/a', 'met in Port']),
      citing('e2', ['articles/a', 'They  met']),
    );
    expect(a.map(({ text }) => text)).toEqual(['They met', 'met in Port']);
  });

  test('may be of a post', async () => {
    const { p = [] } = await passagesOf(
      article('a', '"We met in May," she posted.'),
      write('posts', 'p', 'We met in May.', { quotedIn: 'a' }),
      citing('e', ['posts/p', 'in May.']),
    );
    expect(p.map(({ text, source }) => [text, source.id])).toEqual([['in May.', 'p']]);
  });

  test('of a draft is none, unless drafts are shown', async () => {
    const draft = citing('e', ['articles/a', 'They met']);
    draft.text = draft.text.replace('---\n', '---\ndraft: true\n');
    const texts = [...cast, article('a', 'They met.'), draft];
    expect((await digestOf(texts)).articles[0]?.passages).toEqual([]);
    expect((await digestOf(texts, { drafts: true })).articles[0]?.passages).toHaveLength(1);
  });
});

describe('passages are in the order of the text', () => {
  test('the longer one first where two start at the same place', async () => {
    const { a = [] } = await passagesOf(
      article('a', 'One two three four.'),
      citing('e', ['articles/a', 'three'], ['articles/a', 'One'], ['articles/a', 'One two three']),
    );
    expect(a.map(({ text }) => text)).toEqual(['One two three', 'One', 'three']);
  });
});

describe('the id of a passage', () => {
  const idOf = async (body: string, words: string) => {
    const { a = [] } = await passagesOf(article('a', body), citing('e', ['articles/a', words]));
    return a[0]?.id;
  };

  test('is made of its words, and nothing else', async () => {
    const id = await idOf('They met in May.', 'They met');
    expect(id).toMatch(/^p-[0-9a-f]{8}$/);
    expect(await idOf('At last they spoke. They *met* again, and left.', 'They met')).toBe(id);
    expect(await idOf('They\nmet.', 'They met')).toBe(id);
  });

  test('is another where the words are', async () => {
    const id = await idOf('They met in May.', 'They met');
    expect(await idOf('They met in May.', 'They met in')).not.toBe(id);
    expect(await idOf('they met in May.', 'they met')).not.toBe(id);
  });

  describe('for the same words at another place of the source', () => {
    const body = 'They met in May. They met in June. They met in July.';
    const idsOf = async (...months: string[]) => {
      const numbers = months.map((_, index) => `[^${index + 1}]`).join('');
      const footnotes = months.map(
        (month, index) =>
          `[^${index + 1}]: [Wire](../articles/a.md "\u2026 in ${month}") "They met"`,
      );
      const event = write('events', 'e', `They met.${numbers}\n\n${footnotes.join('\n\n')}`);
      const { a = [] } = await passagesOf(article('a', body), event);
      return a.map(({ id }) => id);
    };

    test('has the number of the place behind it', async () => {
      const [first] = await idsOf('May', 'June', 'July');
      expect(first).toMatch(/^p-[0-9a-f]{8}$/);
      expect(await idsOf('May', 'June', 'July')).toEqual([first, `${first}-2`, `${first}-3`]);
    });

    test('stays the same when another place is cited, or is not any more', async () => {
      const [may, june, july] = await idsOf('May', 'June', 'July');
      expect(await idsOf('July')).toEqual([july]);
      expect(await idsOf('July', 'May')).toEqual([may, july]);
      expect(await idsOf('June')).toEqual([june]);
    });

    test('counts the words, not letters within others', async () => {
      expect(await idOf('They metered it, and met.', 'met')).toBe(await idOf('They met.', 'met'));
    });
  });

  test('is longer where other words happen to have the same', async () => {
    const { a = [] } = await passagesOf(
      article('a', 'First word 31755, then word 52959.'),
      citing('e', ['articles/a', 'word 31755'], ['articles/a', 'word 52959']),
    );
    expect(a.map(({ id }) => id)).toEqual([
      'p-8784d49f',
      expect.stringMatching(/^p-8784d49f.{8}$/),
    ]);
  });

  test('leads to the passage on the page of its source', async () => {
    const { articles, posts } = await digestOf([
      ...cast,
      article('a', 'They met. "We met in May," she posted.'),
      write('posts', 'p', 'We met in May.', { quotedIn: 'a' }),
      citing('e', ['articles/a', 'They met'], ['posts/p', 'in May.']),
    ]);
    for (const { id } of articles[0]?.passages ?? []) {
      expect(articles[0]?.html.split(`id="${id}"`)).toHaveLength(2);
    }
    for (const { id } of posts[0]?.passages ?? []) {
      expect(posts[0]?.markedHtml.split(`id="${id}"`)).toHaveLength(2);
      expect(posts[0]?.html).not.toContain(id);
    }
  });
});
