import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../../src/problem.ts';
import { loadFromMemory } from '../../digests.ts';
import { cast, noClaimChecks, write } from '../../records.ts';

/** What is told of a footnote that quotes a source, an article or a post in it, in a language. */
async function problemsOf(language: string, footnote: string, own = 'en', front = {}) {
  const { problems } = await loadFromMemory([
    ...cast.filter(({ kind }) => kind !== 'digest'),
    write('digest', 'digest', 'Everything here is made up.', {
      language: own,
      checks: noClaimChecks,
    }),
    write('articles', 'the-article', 'Das Endspiel. 1.200', { language }),
    write('posts', 'the-post', 'Das Endspiel.'),
    write('events', 'the-event', `They met.[^1]\n\n[^1]: ${footnote}`, front),
  ]);
  return problems.map(formatProblem);
}

const article = '[Wire](../articles/the-article.md)';
const post = '[Ada](../posts/the-post.md)';

describe('words of another language than that of the digest', () => {
  test.each([article, post])(
    'are told of where no translation is behind them: %s',
    async (link) => {
      const [problem, ...others] = await problemsOf('de-AT', `${link} "Das Endspiel"`);
      expect(others).toEqual([]);
      expect(problem).toMatch(
        /^content\/events\/the-event\.md:\d+:\d+: warning: found words in the language "de" without a translation; write it behind them: \(translation: "the words"\) \(translation-missing\)$/,
      );
    },
  );

  test('are told of at the words', async () => {
    const [problem] = await problemsOf('de', `${article} "Das Endspiel"`);
    expect(problem).toContain(`:${`[^1]: ${article} `.length + 1}: `);
  });

  test.each([
    ['de', `${article} "Das Endspiel" (translation: "The endgame")`, 'en', 'translated'],
    ['en-GB', `${article} "Das Endspiel"`, 'en-US', 'of another country'],
    ['de', `${article} "1.200"`, 'en', 'a number, which needs none'],
  ])('are not where they are %4$s', async (language, footnote, own) => {
    expect(await problemsOf(language, footnote, own)).toEqual([]);
  });
});

describe('a translation without words', () => {
  const footnote = `${article} "Das Endspiel" (translation: "")`;

  test.each(['de', 'en'])('is a warning in a draft, of a source in "%s"', async (language) => {
    const [problem, ...others] = await problemsOf(language, footnote, 'en', { draft: true });
    expect(others).toEqual([]);
    expect(problem).toMatch(
      /: warning: found a translation without words; write them: \(translation: "the words"\) \(translation-missing\)$/,
    );
  });

  test('is an error in what is published', async () => {
    const problems = await problemsOf('de', footnote);
    expect(problems).toEqual([
      expect.stringMatching(/: found a translation without words; write them, .* \(footnote\)$/),
    ]);
  });
});
