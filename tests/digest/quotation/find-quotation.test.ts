import fc from 'fast-check';
import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { findQuotation } from '../../../src/digest/quotation/find-quotation.ts';
import { readSourceText, type SourceText } from '../../../src/digest/quotation/source-text.ts';
import { backToEdge, onToEdge } from '../../../src/digest/quotation/word-edges.ts';
import { bodyOf } from '../bodies.ts';
import { anyArticle, anyText } from '../random-texts.ts';

const sourceOf = (markdown: string) => readSourceText(bodyOf(markdown));

/** The passages that a quotation is found to be, each part by itself. */
function find(quotation: string, source: string | SourceText, prefix = '', suffix = '') {
  const text = typeof source === 'string' ? sourceOf(source) : source;
  return findQuotation(quotation, text, { prefix, suffix }).map((match) =>
    match.map(({ start, end }) => text.text.slice(start, end)),
  );
}

describe('a quotation is found', () => {
  const article = 'Ada Example met Ben Sample in *Port* Sample.\n\nThey [spoke](/x) about `trade`.';

  test.each([
    ['Ada Example met', 'at the start'],
    ['Ben Sample in Port Sample', 'across markup'],
    ['They spoke about trade.', 'across links and code'],
    ['trade.', 'at the end'],
  ])('%s: %s', (quotation) => {
    expect(find(quotation, article)).toEqual([[quotation]]);
  });

  test('across paragraphs', () => {
    expect(find('Port Sample. They spoke', article)).toEqual([['Port Sample.\n\nThey spoke']]);
  });

  test.each([
    ['"We met.\n\n"We agreed," she said.', 'We met. We agreed.', 'straight'],
    ['\u201cWe met.\n\n\u201cWe agreed,\u201d she said.', 'We met. We agreed.', 'curly'],
    ['She said: \u201eSo.\n\n\u201eDoch.\u201c', 'So. Doch.', 'German'],
    ['"One.\n\n"Two.\n\n"Three," she said.', 'One. Two. Three.', 'over three paragraphs'],
  ])('%j without the mark that each paragraph of a speech repeats: %3$s', (source, quotation) => {
    expect(find(quotation, source)).toHaveLength(1);
    expect(find(`${quotation.replace('. ', '. X ')}`, source)).toEqual([]);
  });

  test('with that mark, too', () => {
    expect(find('We met. "We agreed', '"We met.\n\n"We agreed," she said.')).toHaveLength(1);
  });

  test('but not without a mark that opens another speech', () => {
    expect(find('We met. We agreed', '"We met."\n\n"We agreed," she said.')).toEqual([]);
    expect(find('They met. We agreed', 'They met.\n\n"We agreed," she said.')).toEqual([]);
  });

  test('with white space around it', () => {
    expect(find('  Ben\n Sample ', article)).toEqual([['Ben Sample']]);
  });

  test('with other quotation marks, dashes and white space', () => {
    const source = '\u201cWe\u2019ll meet\u201d \u2014 said\u00a0she.';
    expect(find('"We\'ll meet" - said she', source)).toEqual([[source.slice(0, -1)]]);
  });

  test('everywhere it stands', () => {
    expect(find('talks', 'The talks on talks about talks.')).toHaveLength(3);
  });

  test('once where a quotation mark follows it', () => {
    expect(find('about trade', 'They spoke "about trade" today.')).toEqual([['about trade']]);
  });
});

describe('a quotation is not found', () => {
  const article = 'Ada Example met Ben Sample in Port Sample, and spoke.';

  test.each([
    ['Ada Example visited Ben Sample', 'with another word'],
    ['Ada met Ben Sample', 'with a word less'],
    ['Ada Example also met Ben Sample', 'with a word more'],
    ['Ben Sample met Ada Example', 'in another order'],
    ['ada example met', 'in another case'],
    ['Port Sample and spoke', 'without its comma'],
    ['Ada Example met Ben Sample.', 'with a full stop of its own'],
    ['', 'when it has no words'],
    [' \n ', 'when it has white space alone'],
  ])('%j: %s', (quotation) => {
    expect(find(quotation, article)).toEqual([]);
  });
});

describe('a quotation starts and ends with a word', () => {
  test.each([
    ['The leadership spoke.', 'leader', 'not within one'],
    ['The leadership spoke.', 'ship', 'nor at its end'],
    ['A trade of 1,200 tons.', 'A trade of 1', 'nor within a number'],
    ["They can't agree.", 'They can', 'nor in front of what negates it'],
    ['cafe\u0301 talks', 'cafe', 'nor between a letter and its accent'],
    ['\u0939\u093f\u0928\u094d\u0926\u0940', '\u0939', 'in any script that has words'],
  ])('%j, %j: %s', (source, quotation) => {
    expect(find(quotation, source)).toEqual([]);
  });

  test.each([
    ["Ada's talks", 'Ada', 'a possessive is none of the word'],
    ['a 25-minute call', '25', 'nor is what a hyphen joins'],
    ['\u9996\u76f8\u4f1a\u8ac7', '\u4f1a\u8ac7', 'where words have no spaces, any character may'],
  ])('%j, %j: %s', (source, quotation) => {
    expect(find(quotation, source)).toEqual([[quotation]]);
  });
});

describe("a newspaper's closing comma stands for the speaker's full stop", () => {
  test.each(['"', "'", '\u201d', '\u2019'])('in front of %s', (mark) => {
    expect(find('We discussed trade.', `${mark}We discussed trade,${mark} she said.`)).toEqual([
      ['We discussed trade,'],
    ]);
  });

  test('nowhere else', () => {
    expect(find('We discussed trade.', 'We discussed trade, she said.')).toEqual([]);
    expect(find('We discussed trade.', 'We discussed trade, "and more," she said.')).toEqual([]);
  });

  test('and for no other mark, nor the other way round', () => {
    expect(find('We discussed trade!', '"We discussed trade," she said.')).toEqual([]);
    expect(find('We discussed trade,', '"We discussed trade." So she said.')).toEqual([]);
  });

  test('along with the places where there is a full stop', () => {
    expect(find('All is well.', '"All is well," she said. All is well.')).toEqual([
      ['All is well,'],
      ['All is well.'],
    ]);
  });

  test('at the end of a quotation alone', () => {
    expect(find('Yes. We agree.', '"Yes," she said. "We agree."')).toEqual([]);
  });
});

describe('an ellipsis parts a quotation', () => {
  const article =
    'Ada Example met Ben Sample, who had come by ship, in Port Sample. Ben Sample left.';

  test.each(['\u2026', '...', '[\u2026]', '[...]', '[ ... ]'])('%s', (ellipsis) => {
    expect(find(`Ada Example met ${ellipsis} in Port Sample`, article)).toEqual([
      ['Ada Example met', 'in Port Sample'],
    ]);
  });

  test('into parts of which there may be many', () => {
    expect(find('Ada \u2026 Ben \u2026 ship \u2026 Port', article)).toEqual([
      ['Ada', 'Ben', 'ship', 'Port'],
    ]);
  });

  test('that must be in order, and may not overlap', () => {
    expect(find('in Port Sample \u2026 Ada Example met', article)).toEqual([]);
    expect(find('Ada Example met \u2026 met Ben', article)).toEqual([]);
  });

  test('that must all be there', () => {
    expect(find('Ada Example met \u2026 in Lower Port', article)).toEqual([]);
  });

  test('each at the first place that it can have', () => {
    expect(find('Ada Example \u2026 Ben Sample', article)).toEqual([['Ada Example', 'Ben Sample']]);
    expect(find('ship \u2026 Ben Sample', article)).toEqual([['ship', 'Ben Sample']]);
  });

  test('and the first one at the place that is nearest to the second', () => {
    const twice = 'A port, and a port of old, met its end. Its end came.';
    expect(findQuotation('port \u2026 end', sourceOf(twice))[0]?.[0].start).toBe(
      twice.lastIndexOf('port'),
    );
    expect(find('port \u2026 end', twice)).toHaveLength(1);
    expect(find('port \u2026 end', 'A port met its end. A port met its end.')).toHaveLength(2);
  });

  test('unless the source has it itself', () => {
    expect(find('well \u2026 yes', 'She said: well \u2026 yes.')).toEqual([['well \u2026 yes']]);
  });
});

describe('a bracketed insertion stands for up to 60 characters', () => {
  const article = 'Ada Example met Ben Sample, who had come by ship, in Port Sample.';

  test('in the middle of a passage, which is one all the same', () => {
    expect(find('Ada Example met [him] in Port Sample', article)).toEqual([
      ['Ada Example met Ben Sample, who had come by ship, in Port Sample'],
    ]);
  });

  test('or for none', () => {
    expect(find('Ben [Tom] Sample', article)).toEqual([['Ben Sample']]);
  });

  test('for 60 and not for 61', () => {
    const gap = (length: number) => `met ${'m'.repeat(length)} there`;
    expect(find('met [us] there', gap(60))).toEqual([[gap(60)]]);
    expect(find('met [us] there', gap(61))).toEqual([]);
  });

  test('for the rest of a word where it changes the first or the last letter', () => {
    expect(find('[W]ho had come by ship[s]', article)).toEqual([['who had come by ship']]);
  });

  test('for nothing at an edge', () => {
    expect(find('[He] had come by ship [here]', article)).toEqual([['had come by ship']]);
  });

  test('as far as the place from which the rest follows', () => {
    expect(find('red [x] blue [y] green', 'red blue and pink, blue and green')).toEqual([
      ['red blue and pink, blue and green'],
    ]);
  });

  test('along with an ellipsis', () => {
    expect(find('Ada [E.] met \u2026 in [the] Sample', article)).toEqual([
      ['Ada Example met', 'in Port Sample'],
    ]);
  });

  test('however many there are, without trying every way', () => {
    const source = sourceOf('the weather here were better there ever '.repeat(50));
    expect(find(`${'e [x] '.repeat(20)} never`, source)).toEqual([]);
  });
});

describe('words next to a quotation tell it from others', () => {
  const article = 'Ada spoke of trade. Ben spoke of trade, too.';

  test('those before it', () => {
    expect(find('spoke of trade', article, 'Ben')).toHaveLength(1);
  });

  test('those behind it', () => {
    expect(find('spoke of trade', article, '', ', too')).toHaveLength(1);
  });

  test('both', () => {
    expect(find('spoke of trade', article, 'Ada', '. Ben')).toHaveLength(1);
    expect(find('spoke of trade', article, 'Ada', ', too')).toEqual([]);
  });

  test('compared as quotations are', () => {
    expect(find('trade', 'the\u00a0\u201cgrand\u201d trade', 'the "grand"')).toHaveLength(1);
  });
});

describe('whatever the article', () => {
  test('any words that are cut out of it are found where they were cut', () => {
    fc.assert(
      fc.property(anyArticle, fc.nat(), fc.nat(), (markdown, a, b) => {
        const source = sourceOf(markdown);
        const words = [...source.text.matchAll(/\S+/g)];
        const first = a % words.length;
        const last = first + (b % (words.length - first));
        const start = words[first]?.index ?? 0;
        const end = (words[last]?.index ?? 0) + (words[last]?.[0].length ?? 0);
        expect(findQuotation(source.text.slice(start, end), source)).toEqual([[{ start, end }]]);
      }),
      { numRuns: 60 },
    );
  });

  test('any change of a single word is refused', () => {
    const change = fc.constantFrom('replace', 'delete', 'insert', 'swap', 'capitalize', 'repeat');
    fc.assert(
      fc.property(anyArticle, fc.nat(), fc.nat(), fc.nat(), change, (markdown, a, b, c, how) => {
        const source = sourceOf(markdown);
        const all = source.text.split(/\s+/);
        const from = a % all.length;
        const words = all.slice(from, from + 1 + (b % (all.length - from)));
        const at = c % words.length;
        const word = words[at] ?? '';
        // Without its first or last word, a quotation is still one.
        fc.pre(how !== 'delete' || (at > 0 && at < words.length - 1));
        fc.pre(how !== 'swap' || at < words.length - 1);
        if (how === 'replace') words.splice(at, 1, 'changed');
        if (how === 'delete') words.splice(at, 1);
        if (how === 'insert') words.splice(at, 0, 'changed');
        if (how === 'swap') words.splice(at, 2, words[at + 1] ?? '', word);
        if (how === 'capitalize') words.splice(at, 1, word.replace('x', 'X'));
        if (how === 'repeat') words.splice(at, 0, word);
        expect(findQuotation(words.join(' '), source)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('offsets are right in texts of any script', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (value, a, b) => {
        const root: Root = {
          type: 'root',
          children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
        };
        const source = readSourceText(root);
        const { text, startOf, endOf } = source.normalized;
        fc.pre(text.length > 0);
        // Whole words and whole characters, without white space around them.
        const from = backToEdge(source.normalized, a % text.length);
        const to = onToEdge(source.normalized, from + 1 + (b % (text.length - from)));
        const words = text.slice(from, to);
        fc.pre(/[\p{L}\p{N}]/u.test(words) && words.trim() === words);
        const range = { start: startOf(from), end: endOf(to) };
        const cut = value.slice(range.start, range.end);
        expect(findQuotation(cut, source)).toContainEqual([range]);
      }),
      { numRuns: 200 },
    );
  });
});
