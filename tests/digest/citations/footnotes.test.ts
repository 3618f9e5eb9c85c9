import { describe, expect, test } from 'vitest';
import { readFootnotes } from '../../../src/digest/citations/footnotes.ts';
import { resolveLinks } from '../../../src/digest/references/links.ts';
import { formatProblem, type Problem } from '../../../src/problem.ts';
import { cast, contentOf, type RecordText, write } from '../records.ts';

const sources: RecordText[] = [
  ...cast,
  write('articles', 'the-article', 'Words.'),
  { kind: 'articles', id: 'broken', text: '---\ntitle: "x\n---\nWords.\n' },
  write('posts', 'the-post', 'Words.'),
  write('events', 'the-call', 'Words.'),
];

/** Reads the footnotes of an event with this summary; the numbers are those of the lines of the body. */
function read(summary: string) {
  const event = write('events', 'the-event', summary);
  const content = contentOf([...sources, event]);
  const problems: Problem[] = [];
  const links = resolveLinks(content, problems);
  const record = content.records.events.find(({ id }) => id === 'the-event');
  const bodyLine = event.text.split('\n').indexOf(summary.split('\n')[0] ?? '') + 1;
  return {
    footnotes: record ? readFootnotes(record, links['events/the-event'] ?? {}, problems) : [],
    problems: problems.map(({ line, column, ruleId, reason }) => {
      return `${line - bodyLine + 1}:${column}: ${reason} (${ruleId})`;
    }),
    bodyLine,
  };
}

const toArticle = '[Sample Wire, 2 May](../articles/the-article.md)';

describe('a footnote of an event', () => {
  const { footnotes, problems, bodyLine } = read(
    `They met.[^1]\n\n[^1]: ${toArticle} "the *very* words"`,
  );
  const [footnote] = footnotes;

  test('says which source, by what name, and which words of it', () => {
    expect(problems).toEqual([]);
    expect(footnotes).toHaveLength(1);
    expect(footnote).toMatchObject({
      identifier: '1',
      label: 'Sample Wire, 2 May',
      quotation: 'the very words',
      context: { prefix: '', suffix: '' },
    });
    expect(footnote?.source).toBe('articles/the-article');
  });

  test('stands at a place, and so do its words', () => {
    expect(footnote?.place).toMatchObject({ line: bodyLine + 2, column: 1 });
    expect(footnote?.quotationPlace).toEqual({ line: bodyLine + 2, column: 56 });
  });
});

describe('footnotes', () => {
  test('may cite a post', () => {
    const summary = 'They met.[^1]\n\n[^1]: [Ada](../posts/the-post.md) "the words"';
    expect(read(summary).footnotes[0]?.source).toBe('posts/the-post');
  });

  test('may have curly quotation marks, and words in quotation marks within', () => {
    const curly = `They met.[^1]\n\n[^1]: ${toArticle} \u201cthe "very" words\u201d`;
    expect(read(curly).footnotes[0]?.quotation).toBe('the "very" words');
  });

  test('may run over lines', () => {
    const summary = `They met.[^1]\n\n[^1]: ${toArticle}\n    "the\n    words"`;
    expect(read(summary).footnotes[0]?.quotation).toBe('the\nwords');
  });

  test('may have any name', () => {
    const summary = `They met.[^wire]\n\n[^wire]: ${toArticle} "the words"`;
    expect(read(summary).footnotes[0]?.identifier).toBe('wire');
  });

  test.each([
    ['before \u2026 behind', 'before ', ' behind'],
    ['before ...', 'before ', ''],
    ['\u2026 behind', '', ' behind'],
  ])(
    'may say in the title of the link what stands next to the words: "%s"',
    (title, prefix, suffix) => {
      const summary = `They met.[^1]\n\n[^1]: [Wire](../articles/the-article.md "${title}") "the words"`;
      expect(read(summary).footnotes[0]?.context).toEqual({ prefix, suffix });
    },
  );

  test.each([
    ['"das Endspiel" (translation: "the endgame")', 'das Endspiel', 'the endgame'],
    ['"das Endspiel" (Translation: \u201cthe "endgame"\u201d)', 'das Endspiel', 'the "endgame"'],
    [
      '\u201edas Endspiel\u201c\n    (translation:\n    "the endgame")',
      'das Endspiel',
      'the endgame',
    ],
    ['"a (translation: "b")" (translation: "c")', 'a (translation: "b")', 'c'],
    ['"a (translation: "b")"', 'a (translation: "b")', undefined],
  ])('may have a translation behind the words: %j', (words, quotation, translation) => {
    const { footnotes, problems } = read(`They met.[^1]\n\n[^1]: ${toArticle} ${words}`);
    expect(problems).toEqual([]);
    expect(footnotes[0]).toMatchObject({ quotation });
    expect(footnotes[0]?.translation).toBe(translation);
  });

  test('come in the order in which the summary refers to them', () => {
    const summary = [
      'One.[^b] Two.[^a]\n\nThree.[^c][^b]\n',
      ...['a', 'b', 'c'].map((name) => `[^${name}]: ${toArticle} "words ${name}"`),
    ].join('\n');
    expect(read(summary).footnotes.map(({ quotation }) => quotation)).toEqual([
      'words b',
      'words a',
      'words c',
    ]);
  });
});

describe('a footnote that is none is a problem', () => {
  const form = 'expected [^1]: [Agency, 1 May 2030](../articles/ID.md) "the words" (footnote)';
  const noLink =
    'found a footnote that does not start with a link to an article, a document or a post';
  const noWords = 'found no words in quotation marks behind the link';
  const noTranslation = 'found a translation that is not (translation: "the words")';
  const emptyTranslation =
    'found a translation without words; write them, (translation: "the words"), or leave it out';
  const notClosed = 'found a quotation that no quotation mark closes at the end of the footnote';

  test.each([
    [`${toArticle}`, noWords, 'without words'],
    [`${toArticle} the words`, noWords, 'without quotation marks'],
    [`${toArticle} ""`, noWords, 'with empty ones'],
    [`${toArticle} " "`, noWords, 'with nothing in them'],
    [`${toArticle} "the words`, notClosed, 'with one of them'],
    [`${toArticle} "the words", page 2`, notClosed, 'with more behind them'],
    [`${toArticle} see "the words"`, noWords, 'with more in front of them'],
    [`${toArticle} "the words" (translation: more)`, noTranslation, 'with a bare translation'],
    [`${toArticle} "the words" (translation: "")`, emptyTranslation, 'with an empty one'],
    [`${toArticle} "the words" ("more")`, notClosed, 'with one that is not called so'],
    [`${toArticle} (translation: "more")`, noWords, 'with nothing but a translation'],
    ['"the words"', noLink, 'without a link'],
    [`See ${toArticle} "the words"`, noLink, 'that starts with something else'],
    ['[Call](../events/the-call.md) "the words"', noLink, 'to an event'],
    ['[Ada](../people/ada-example.md) "the words"', noLink, 'to a person'],
    ['[Wire](https://wire.example/) "the words"', noLink, 'to another site'],
    ['![Wire](../articles/the-article.md) "the words"', noLink, 'with an image'],
    [`${toArticle} "the words"\n\n    More.`, 'found more than one paragraph', 'with more'],
    ['- One\n    - Two', noLink, 'that is a list'],
  ])('%j: %s', (definition, reason) => {
    const { footnotes, problems } = read(`They met.[^1]\n\n[^1]: ${definition}`);
    expect(footnotes).toEqual([]);
    expect(problems.at(-1)).toMatch(/^[35]:\d+: /);
    expect(problems.at(-1)).toContain(reason);
    expect(problems.at(-1)).toContain(form);
  });

  test('when nothing refers to it', () => {
    const summary = `They met.[^1]\n\n[^1]: ${toArticle} "words"\n\n[^2]: ${toArticle} "words"`;
    const { problems } = read(summary);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('5:1: found a footnote that nothing refers to; put [^2] behind');
  });

  test('when it is not there', () => {
    const summary = `They met.[^1] They left.[^2]\n\n[^1]: ${toArticle} "words"`;
    const { problems } = read(summary);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('found [^2], which has no footnote; write it: ');
  });

  test('when another footnote alone refers to it', () => {
    const summary = `They met.[^1]\n\n[^1]: ${toArticle} "words"[^2]\n\n[^2]: ${toArticle} "words"`;
    expect(read(summary).problems.at(-1)).toContain('(footnote)');
    expect(read(summary).footnotes.map(({ identifier }) => identifier)).not.toContain('2');
  });

  test('when it is there twice', () => {
    const summary = `They met.[^1]\n\n[^1]: ${toArticle} "one"\n\n[^1]: ${toArticle} "two"`;
    const { footnotes, problems } = read(summary);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('5:1: found [^1] again');
    expect(footnotes.map(({ quotation }) => quotation)).toEqual(['one']);
  });

  test('when an event has none at all', () => {
    const { problems } = read('They met.');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('1:1: found no footnote; expected one at least');
  });

  test.each(['none.md', '//other.example/', '../articles/broken.md'])(
    'but not when it starts with a link that is told already: %s',
    (url) => {
      const { problems } = read(`They met.[^1]\n\n[^1]: [Wire](${url}) "the words"`);
      expect(problems.filter((problem) => problem.endsWith('(footnote)'))).toEqual([]);
    },
  );

  test('and each of them is told', () => {
    const summary = `One.[^1] Two.[^2] Three.[^3]\n\n[^1]: x\n\n[^2]: ${toArticle}`;
    expect(read(summary).problems).toHaveLength(3);
  });
});

describe('only events have footnotes', () => {
  const noted = 'Words.[^1]\n\n[^1]: More.';
  const problemsIn = (...texts: RecordText[]) => contentOf(texts).problems.map(formatProblem);

  test.each(['articles', 'posts', 'tracks', 'digest'] as const)('none of %s has', (kind) => {
    const problems = problemsIn(write(kind, kind === 'digest' ? kind : 'x', noted));
    expect(problems).toEqual([
      expect.stringMatching(
        /:\d+:7: found the footnote \[\^1\]; only events have them; write a link \(footnote\)$/,
      ),
    ]);
  });

  test('not even one that nothing refers to, whose words no reader would see', () => {
    const hidden = write('articles', 'x', 'Words.\n\n[^1]: Hidden words.');
    expect(problemsIn(hidden)).toEqual([expect.stringContaining(':1: found the footnote [^1]')]);
  });

  test('and events may', () => {
    expect(problemsIn(write('events', 'x', noted))).toEqual([]);
  });
});
