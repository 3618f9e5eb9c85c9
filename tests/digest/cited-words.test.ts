/** Quotations from the summary of an event to the words of its source, through the code that a command uses. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { markPassages } from '../../src/digest/passages/mark-passages.ts';
import { renderProse } from '../../src/digest/prose/prose.ts';
import { findQuotation } from '../../src/digest/quotation/find-quotation.ts';
import { readSourceText } from '../../src/digest/quotation/source-text.ts';
import { bodyOf } from './bodies.ts';
import { checkEvent, footnote } from './checked-event.ts';
import { anyArticle } from './random-texts.ts';

vi.setConfig({ testTimeout: 60_000 });

/** What is found of an article that an event quotes, and what is told about it. */
function cite(article: string, quotation: string, title = '') {
  const checked = checkEvent(article, `They met.[^1]\n\n${footnote(quotation, 1, title)}`);
  const passages = checked.citations.map(({ match }) =>
    match.map(({ start, end }) => checked.article.text.slice(start, end)),
  );
  return { ...checked, passages };
}

/** The words of an article from one on to another, and where they stand. */
function cut(text: string, a: number, b: number) {
  const words = [...text.matchAll(/\S+/g)];
  const first = a % words.length;
  const last = first + (b % (words.length - first));
  const start = words[first]?.index ?? 0;
  const end = (words[last]?.index ?? 0) + (words[last]?.[0].length ?? 0);
  return { start, end, words: text.slice(start, end).split(/\s+/) };
}

const textOf = (markdown: string) => readSourceText(bodyOf(markdown)).text;

describe('whatever the article', () => {
  test('what an event quotes of it is found where it stands, and nothing is told', () => {
    fc.assert(
      fc.property(anyArticle, fc.nat(), fc.nat(), (article, a, b) => {
        const { start, end, words } = cut(textOf(article), a, b);
        const { problems, citations } = cite(article, words.join(' '));
        expect(problems).toEqual([]);
        expect(citations.map(({ match }) => match)).toEqual([[{ start, end }]]);
      }),
      { numRuns: 40 },
    );
  });

  test('it is found with other quotation marks, dashes and white space, too', () => {
    const same = fc.constantFrom(
      ['\u2019', "'"],
      ['\u2018', '\u2019'],
      ['\u2014', '-'],
      ['\u2013', '\u2011'],
      ['\u00a0', ' '],
      ['\u3000', '  '],
      [' ', '\n'],
      ['\uff21', 'A'],
      ['e\u0301', '\u00e9'],
      ['\ufb01', 'fi'],
    );
    fc.assert(
      fc.property(anyArticle, fc.nat(), fc.nat(), fc.array(same), (article, a, b, marks) => {
        // What the source has goes in front of the number in which each word ends.
        const [inSource, inEvent] = [0, 1].map((which) =>
          marks.map((mark) => mark[which]).join('x'),
        );
        const { words } = cut(textOf(article), a, b);
        const source = article.replaceAll('0', `${inSource}0`).replaceAll('`', '');
        const quotation = words.join(' ').replaceAll('0', `${inEvent}0`);
        // Not every mark may stand at the edge of emphasis or of a line.
        fc.pre(
          textOf(source) === textOf(article.replaceAll('`', '')).replaceAll('0', `${inSource}0`),
        );
        expect(cite(source, quotation).problems).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('a word that is changed, left out, added or moved is told, where the quotation starts', () => {
    const change = fc.constantFrom('replace', 'delete', 'insert', 'swap', 'shorten', 'lengthen');
    fc.assert(
      fc.property(anyArticle, fc.nat(), fc.nat(), fc.nat(), change, (article, a, b, c, how) => {
        const { words } = cut(textOf(article), a, b);
        const at = c % words.length;
        const word = words[at] ?? '';
        const next = words[at + 1];
        // Without its first or its last word, a quotation is still one.
        fc.pre(how !== 'delete' || (at > 0 && next !== undefined));
        fc.pre(how !== 'swap' || next !== undefined);
        if (how === 'replace') words.splice(at, 1, 'changed');
        if (how === 'delete') words.splice(at, 1);
        if (how === 'insert') words.splice(at, 0, 'added');
        if (how === 'swap') words.splice(at, 2, next ?? '', word);
        if (how === 'shorten') words.splice(at, 1, word.slice(0, -1));
        if (how === 'lengthen') words.splice(at, 1, `${word}s`);
        const { problems, passages } = cite(article, words.join(' '));
        expect(passages).toEqual([]);
        expect(problems).toHaveLength(1);
        expect(problems[0]).toMatch(
          /^3:42: quotation is not in content\/articles\/the-article\.md; .* \(quotation-verbatim\)$/,
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe('a quotation may have', () => {
  test.each([
    ['a.b (c)? $d ^e |f {g} +h', 'a.b (c)? $d ^e |f {g} +h', 'signs of regular expressions'],
    ['a\\*b \\\\c', 'a\\*b \\\\c', 'an escaped asterisk and a backslash'],
    ['$& $1 $$', '$& $1 $$', 'signs of replacements'],
    ['salt & pepper', 'salt &amp; pepper', 'an entity'],
    ['salt &amp; pepper', 'salt & pepper', 'an entity of the source'],
    ['less &lt; more', 'less \\< more', 'what would be HTML'],
    ['it was "good", he said', 'it was "good", he said', 'quotation marks'],
    ['it was \u201cgood\u201d, he said', 'it was \u201cgood\u201d, he said', 'curly ones'],
    ['it was "very "good"" so', 'it was "very "good"" so', 'quotation marks in each other'],
    ['the *harbour* trade', 'the harbour trade', 'no emphasis where the source has it'],
    ['the harbour trade', 'the *harbour* **trade**', 'emphasis of its own'],
    ['the harbour trade', 'the [harbour](https://wire.example/) trade', 'a link of its own'],
    ['the `harbour` trade', 'the harbour `trade`', 'code'],
    ['the harbour\\\ntrade', 'the harbour trade', 'a space for a line break'],
    ['the harbour trade', 'the harbour\\\n    trade', 'a line break of its own'],
    ['the harbour\ntrade', 'the harbour\n    trade', 'another line'],
    ['two ships [sic] left', 'two ships [sic] left', 'brackets that the source has'],
    ['well \u2026 yes', 'well ... yes', 'an ellipsis that the source has'],
    ['~5 ships~ left', '~5 ships~ left', 'tildes'],
    ['see https://wire.example/a_b_c now', 'see https://wire.example/a_b_c now', 'an address'],
    [
      '\u0939\u093f\u0928\u094d\u0926\u0940 \u092d\u093e\u0937\u093e',
      '\u0939\u093f\u0928\u094d\u0926\u0940 \u092d\u093e\u0937\u093e',
      'Devanagari',
    ],
    ['\u{1f44b}\u{1f3fd} Ada', '\u{1f44b}\u{1f3fd} Ada', 'emoji'],
  ])('%j as %j: %s', (source, quotation) => {
    const { problems, passages } = cite(`Then ${source} again.`, quotation);
    expect(problems).toEqual([]);
    expect(passages).toHaveLength(1);
  });

  test('the cells of a table, the items of a list, and headings', () => {
    expect(cite('| Ships | Fish |\n| - | - |\n| two | many |', 'Fish two many').problems).toEqual(
      [],
    );
    expect(cite('- two ships\n- many fish', 'ships many').problems).toEqual([]);
    expect(cite('## Two ships\n\nThey left.', 'Two ships They left.').problems).toEqual([]);
    expect(cite('> Two ships\n> left.\n\nSo.', 'ships left. So').problems).toEqual([]);
  });

  test('its marks as entities, or those of another language', () => {
    const event = (marked: string) =>
      checkEvent('They met.', `So.[^1]\n\n[^1]: [Wire](../articles/the-article.md) ${marked}`);
    for (const marked of [
      '&quot;They met.&quot;',
      '\u201cThey met.\u201d',
      '\u201eThey met.\u201c',
    ]) {
      expect(event(marked).problems).toEqual([]);
    }
  });
});

test('a bracket behind letters stands for up to 60 characters of a word, and no more', () => {
  const word = (length: number) => `The har${'m'.repeat(length)} there.`;
  expect(cite(word(60), 'har[bour] there').problems).toEqual([]);
  expect(cite(word(61), 'har[bour] there').problems[0]).toContain('quotation is not in');
});

test.each([
  ['They have to deal with tariffs.', '[N]o deal with tariffs'],
  ['One of us agreed again.', '[N]one of us agreed again'],
  ['The parties are able to agree.', 'The parties are [un]able to agree'],
  ['They met at the harbour.', 'They met at the har[b]our'],
  ['They discussed trade.', 'They discuss[] trade'],
  ['They discussed trade.', 'They [—] discussed trade'],
])('of %j, a bracket does not make %j', (source, quotation) => {
  expect(cite(source, quotation).problems[0]).toContain('quotation is not in');
});

test.each([
  ['We will sign the paper.', 'We will sign \u2026?!'],
  ['We will sign the paper.', '?! \u2026 We will sign'],
  ['We will sign the paper.', '.'],
  ['It is im\u00adpossible today.', 'possible today'],
  ['It rose by -5 percent.', '5 percent'],
  ['It rose by \u22125 percent.', '5 percent'],
  ["It took 1'200 people.", '200 people'],
  ['It took 3/4 of them.', '4 of them'],
  ['A non-aggression pact.', 'aggression pact'],
])('of %j, nobody may quote %j', (source, quotation) => {
  expect(cite(source, quotation).problems[0]).toContain('quotation is not in');
});

test('a full stop behind an ellipsis is the end of the sentence that quotes', () => {
  expect(cite('We will sign the paper.', 'We will sign \u2026.').problems).toEqual([]);
});

describe('a quotation is refused that is nothing but', () => {
  test.each([
    '\u2026',
    '...',
    '[...]',
    '[\u2026]',
    '[the ministers]',
    '[a] \u2026 [b]',
    '[a].',
    '\u2026,',
  ])('%s', (quotation) => {
    const { problems, passages } = cite('The ministers met. They talked.', quotation);
    expect(passages).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^3:42: quotation is not in .* \(quotation-verbatim\)$/);
  });
});

describe('words that occur twice are told apart by the title of the link', () => {
  const article = 'First the ministers met in the port. Then the ministers met in the harbour.';

  test.each([
    ['Then \u2026', 'by the words before'],
    ['\u2026 in the harbour', 'by the words behind'],
    ['Then \u2026 in the harbour', 'by both'],
    ['in the port. Then ... in the harbour.', 'over a full stop, with three dots'],
  ])('%j: %s', (title) => {
    const { problems, citations } = cite(article, 'the ministers met', title);
    expect(problems).toEqual([]);
    expect(citations[0]?.match[0].start).toBe(article.lastIndexOf('the ministers'));
  });

  test('or else are refused, with the lines', () => {
    expect(cite(article, 'the ministers met').problems).toEqual([
      '3:42: quotation is in content/articles/the-article.md 2 times, in line 14; tell which by the ' +
        'words next to it, as the title of the link: "words before … words after" (quotation-ambiguous)',
    ]);
    expect(cite('So.\n\nSo.\n\nSo.\n\nSo.\n\nSo.\n\nSo.', 'So').problems[0]).toContain(
      '6 times, in lines 14, 16, 18, 20, 22 and more;',
    );
  });

  test.each([
    ['First \u2026 in the harbour', 'words of two places'],
    ['hen \u2026', 'a part of a word'],
    ['A story of the port', 'a title that is none'],
  ])('not by %j: %s', (title) => {
    const { problems, passages } = cite(article, 'the ministers met', title);
    expect(passages).toEqual([]);
    expect(problems).toEqual([
      expect.stringMatching(
        /^3:\d+: quotation is in \S+, line 14, but not between the words ".*" of the link's title; /,
      ),
    ]);
  });

  test('a title without an ellipsis is the words before', () => {
    expect(cite(article, 'the ministers met', 'First').problems).toEqual([]);
  });
});

describe('however large, a quotation is found or not', () => {
  const words = Array.from({ length: 20_000 }, (_, index) => `word${index % 5000}`).join(' ');
  const source = readSourceText(bodyOf(words));

  test('a whole article', () => {
    expect(findQuotation(words, source)).toEqual([[{ start: 0, end: words.length }]]);
    expect(findQuotation(`${words} more`, source)).toEqual([]);
  });

  test('a word that is everywhere', () => {
    const same = readSourceText(bodyOf('port '.repeat(40_000)));
    expect(findQuotation('port', same)).toHaveLength(40_000);
    expect(findQuotation('port … port … port', same).length).toBeGreaterThan(30_000);
    expect(findQuotation('port [x] port [y] ship', same)).toEqual([]);
    expect(findQuotation('port', same, { prefix: 'ship', suffix: 'ship' })).toEqual([]);
  });

  test('a letter that is everywhere', () => {
    const same = readSourceText(bodyOf('a'.repeat(100_000)));
    expect(findQuotation(`${'a'.repeat(1000)}b`, same)).toEqual([]);
    expect(findQuotation(`b${'a'.repeat(50_000)}`, same)).toEqual([]);
    expect(findQuotation('a[x]a[y]a[z]a[w]b', same)).toEqual([]);
  });

  test('hundreds of insertions and ellipses', () => {
    expect(findQuotation('word1 [x] '.repeat(300), source)).toEqual([]);
    expect(findQuotation('word1 … '.repeat(300), source)).toEqual([]);
  });

  test('and thousands of passages in one paragraph are marked', () => {
    const body = bodyOf(words);
    const passages = readSourceText(body);
    const step = 10;
    const markings = Array.from({ length: 4000 }, (_, index) => {
      const start = passages.text.indexOf(' ', index * step) + 1;
      return { id: `p-${index}`, match: [{ start, end: start + 4 * step }] as const };
    });
    const marked = renderProse(markPassages(body, markings));
    expect(marked.match(/ id="p-\d+-number"/g)).toHaveLength(4000);
  });
});
