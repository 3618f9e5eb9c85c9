import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../../src/problem.ts';
import { load } from '../../digests.ts';
import { cast, type RecordText, write } from '../../records.ts';

const article = write(
  'articles',
  'the-article',
  [
    'Ada Example met Ben Sample in Port Sample on Thursday. They spoke of trade.',
    '"Had a good meeting. We discussed the harbour," Ada Example posted.',
    'Ben Sample said: they spoke of trade, and of fish.',
  ].join('\n\n'),
);
const post = write('posts', 'the-post', 'Had a good meeting. We discussed the harbour.');

/** An event whose summary rests on the words given. */
function event(
  quotation: string,
  id = 'the-event',
  title = '',
  source = '../articles/the-article.md',
) {
  const link = `[Wire](${source}${title && ` "${title}"`})`;
  return write('events', id, `They met.[^1]\n\n[^1]: ${link} "${quotation}"`);
}

/** Problems that keep a digest from being published, each with its rule. */
async function problemsOf(...texts: RecordText[]): Promise<string[]> {
  const { problems } = await load([...cast, article, ...texts]);
  return problems.filter(({ fatal }) => fatal).map(formatProblem);
}

test('a post has no words in brackets that its article has not', async () => {
  const extended = write('posts', 'the-post', 'Had a good meeting. [We never met.]');
  expect(await problemsOf(extended)).toEqual([
    expect.stringContaining(
      'quotation is not in content/articles/the-article.md with the words in brackets; a post has',
    ),
  ]);
  const shortened = write('posts', 'the-post', 'Had a good meeting. [\u2026] the harbour.');
  expect(await problemsOf(shortened)).toEqual([]);
});

test('an image is no word of a footnote', async () => {
  const pictured = write(
    'events',
    'the-event',
    'They met.[^1]\n\n[^1]: [Wire](../articles/the-article.md) "They ![not](../../public/x.png) spoke"',
  );
  expect((await problemsOf(pictured)).join()).toContain('found an image among the words');
});

describe('words of a footnote', () => {
  test.each([
    ['Ada Example met Ben Sample in Port Sample', 'of one paragraph'],
    ['We discussed the harbour', 'that are direct speech'],
    ['We discussed the harbour.', 'that the speaker ended there'],
    ['on Thursday. They spoke of trade.', 'of two sentences'],
    ['Ada Example met \u2026 on Thursday', 'that are shortened'],
  ])('%j are fine: %s', async (quotation) => {
    expect(await problemsOf(event(quotation))).toEqual([]);
  });

  test('that the source does not have are a problem, where they are quoted', async () => {
    const text = event('Ada Example visited Ben Sample');
    const line = text.text.split('\n').findIndex((each) => each.startsWith('[^1]')) + 1;
    const [problem = '', ...more] = await problemsOf(text);
    expect(more).toEqual([]);
    expect(problem).toContain(`content/events/the-event.md:${line}:42: `);
    expect(problem).toContain('quotation is not in content/articles/the-article.md');
    expect(problem).toMatch(/ \(quotation-verbatim\)$/);
  });

  test('that only another source has are a problem too', async () => {
    const other = write('articles', 'other', 'Quite other words.');
    const [problem, ...more] = await problemsOf(other, event('Quite other words.'));
    expect(problem).toContain('(quotation-verbatim)');
    expect(more).toEqual([]);
  });

  test('are looked for elsewhere then, first in what the event cites as well', async () => {
    const others = ['a', 'b', 'c'].map((id) =>
      write('articles', id, `Of ${id}.\n\nQuite other words.`),
    );
    const cites = (id: string) =>
      `[^1]: [Wire](../articles/the-article.md) "Quite other words."\n\n[^2]: [Wire](../articles/${id}.md) "Of ${id}"`;
    const text = write('events', 'the-event', `They met.[^1] So.[^2]\n\n${cites('b')}`);
    const [problem] = await problemsOf(...others, text);
    expect(problem).toContain('; the words are in content/articles/b.md, line 16: link to that');
    const post = event('never said by anybody');
    expect((await problemsOf(...others, post)).join()).not.toContain('the words are in');
  });

  test('may be those of a post', async () => {
    const cited = event('We discussed the harbour.', 'the-event', '', '../posts/the-post.md');
    expect(await problemsOf(post, cited)).toEqual([]);
  });
});

describe('words that occur more than once', () => {
  test('are a problem', async () => {
    const [problem = '', ...more] = await problemsOf(event('spoke of trade'));
    expect(more).toEqual([]);
    expect(problem).toContain('2 times');
    expect(problem).toMatch(/ \(quotation-ambiguous\)$/);
  });

  test.each([
    ['\u2026 , and of fish', 'by the words behind them'],
    ['said: they \u2026', 'by those before them'],
  ])('are told apart with "%s": %s', async (title) => {
    expect(await problemsOf(event('spoke of trade', 'the-event', title))).toEqual([]);
  });

  test('are not told apart by words that are not there', async () => {
    const [problem] = await problemsOf(event('spoke of trade', 'the-event', 'never \u2026'));
    expect(problem).toContain('(quotation-verbatim)');
  });
});

describe('the words of a post', () => {
  test('must be in the article that quotes it', async () => {
    expect(await problemsOf(post)).toEqual([]);
    const [problem = '', ...more] = await problemsOf(
      write('posts', 'the-post', 'Had a great meeting. We discussed the harbour.'),
    );
    expect(more).toEqual([]);
    expect(problem).toContain('content/posts/the-post.md:');
    expect(problem).toContain('quotation is not in content/articles/the-article.md');
  });

  test('may be of several paragraphs', async () => {
    const quoting = write('articles', 'quoting', '"One.\n\n"Two," she posted.');
    const whole = write('posts', 'whole', 'One.\n\n"Two.', { quotedIn: 'quoting' });
    expect(await problemsOf(quoting, whole)).toEqual([]);
  });
});

test('every false quotation is told in one run, drafts and all', async () => {
  const draft = { ...event('false in a draft', 'draft') };
  draft.text = draft.text.replace('---\n', '---\ndraft: true\n');
  const problems = await problemsOf(
    event('false once', 'one'),
    event('false twice', 'two'),
    draft,
    write('posts', 'the-post', 'False three times.'),
  );
  expect(problems.map((problem) => problem.replace(/:.*/, ''))).toEqual([
    'content/events/draft.md',
    'content/events/one.md',
    'content/events/two.md',
    'content/posts/the-post.md',
  ]);
});
