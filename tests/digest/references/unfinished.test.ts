import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { kinds } from '../../../src/content/kinds.ts';
import { isFatal } from '../../../src/problem.ts';
import { load } from '../digests.ts';
import { cast, type RecordText, write } from '../records.ts';

const event = (id: string, front: object, link = 'whole') =>
  write('events', id, `They met.[^1]\n\n[^1]: [Wire](../articles/${link}.md) "They met."`, front);
const article = (id: string, front: object) => write('articles', id, 'They met.', front);
const draft = { draft: true };
/** Without the lines of a key. */
const without = ({ text, ...file }: RecordText, key: string): RecordText => ({
  ...file,
  text: text.replace(new RegExp(`^${key}:.*\n(?: .*\n)*`, 'm'), ''),
});

describe('a draft that lacks a key', () => {
  const unfinished = without(article('unfinished', draft), 'title');
  const sound = [...cast, article('whole', {}), event('published', {})];

  test('is told of, and keeps nothing else from being published', async () => {
    const { problems, digest } = await load([...sound, unfinished]);
    expect(problems.map(({ reason, fatal }) => [fatal, reason])).toEqual([
      [
        false,
        expect.stringMatching(
          /^found no "title".*add it; until then, the preview leaves the draft out$/,
        ),
      ],
    ]);
    expect(digest?.articles.map(({ id }) => id)).toEqual(['whole']);
  });

  test('is not shown in the preview, nor is a draft that names it', async () => {
    const post = write('posts', 'a-post', 'They met.', { ...draft, quotedIn: 'unfinished' });
    const texts = [
      ...sound,
      unfinished,
      post,
      event('by-link', draft, 'unfinished'),
      event('by-id', { ...draft, posts: ['a-post'] }),
      event('other', draft),
    ];
    const { digest } = await load(texts, { drafts: true });
    expect(digest?.articles.map(({ id }) => id)).toEqual(['whole']);
    expect(digest?.posts).toEqual([]);
    expect(digest?.events.map(({ id }) => id).sort()).toEqual(['other', 'published']);
  });

  test('is one of any kind, and may lack all', async () => {
    const some = fc.uniqueArray(fc.constantFrom(...kinds.slice(1)), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(some, fc.boolean(), async (chosen, drafts) => {
        const empty = chosen.map((kind) => ({
          kind,
          id: `empty-${kind}`,
          text: `---\n${stringify(draft)}---\nThey met.${kind === 'events' ? '[^1]\n\n[^1]: [Wire](../articles/whole.md) "They met."' : ''}`,
        }));
        const { problems, digest } = await load([...sound, ...empty], { drafts });
        expect(problems.filter(isFatal)).toEqual([]);
        expect(digest?.events.map(({ id }) => id)).toEqual(['published']);
      }),
      { numRuns: 20 },
    );
  });
});

test('A record that is no draft has every key.', async () => {
  const { problems } = await load([...cast, without(article('x', {}), 'title')]);
  expect(problems.map(({ fatal, ruleId }) => [fatal, ruleId])).toEqual([[true, 'missing-key']]);
});
