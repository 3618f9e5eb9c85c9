import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { textFragmentUrl } from '../../../src/digest/passages/text-fragment.ts';
import { findQuotation, type Match } from '../../../src/digest/quotation/find-quotation.ts';
import { readSourceText, type SourceText } from '../../../src/digest/quotation/source-text.ts';
import { bodyOf } from '../bodies.ts';
import { anyArticle } from '../random-texts.ts';

vi.setConfig({ testTimeout: 60_000 });

const sourceOf = (markdown: string) => readSourceText(bodyOf(markdown));
const address = 'https://wire.example/story';

/** The directive that leads to a quotation, as it is written in an address. */
function directiveOf(quotation: string, markdown: string, at = 0, mayShowContext = true): string {
  const source = sourceOf(markdown);
  const match = findQuotation(quotation, source)[at];
  if (!match) throw new Error(`"${quotation}" is not in the source`);
  const url = textFragmentUrl(address, match, source, mayShowContext);
  return url.slice(`${address}#:~:text=`.length);
}

/** The parts of a directive: words before, the text or its two ends, and words behind. */
function parse(directive: string) {
  const parts = directive.split(',');
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  const decode = (part: string | undefined) => part && decodeURIComponent(part);
  return { prefix: decode(prefix), texts: parts.map(decode), suffix: decode(suffix) };
}

describe('a short passage is given whole', () => {
  const article = 'Ada Example met Ben Sample in Port Sample.';

  test('percent-encoded', () => {
    expect(directiveOf('met Ben', article)).toBe('met%20Ben');
  });

  test.each([
    ['talent-based', 'talent%2Dbased', 'a hyphen, which parts a directive'],
    ['fish, ships', 'fish%2C%20ships', 'a comma, which parts it, too'],
    ['R&D', 'R%26D', 'an ampersand, which ends it'],
    ['50 % = half', '50%20%25%20%3D%20half', 'other signs'],
    ['caf\u00e9', 'caf%C3%A9', 'a letter that is not ASCII'],
    ['cafe\u0301', 'cafe%CC%81', 'a letter and its accent'],
    ['\u9996\u76f8\u4f1a\u8ac7', '%E9%A6%96%E7%9B%B8%E4%BC%9A%E8%AB%87', 'Japanese'],
    ['\u{1f44b}\u{1f3fd}', '%F0%9F%91%8B%F0%9F%8F%BD', 'emoji'],
    ['#:~:text=x', '%23%3A~%3Atext%3Dx', 'what looks like a directive'],
    ['\u201cyes\u201d', '%E2%80%9Cyes%E2%80%9D', 'quotation marks, as the source has them'],
  ])('%s as %s: %s', (words, encoded) => {
    expect(directiveOf(words, `So: ${words} it is.`.replaceAll('~', '\\~'))).toBe(encoded);
  });

  test('half of a character is left out, as it cannot be encoded', () => {
    const source = { ...sourceOf('A\ufffdB'), text: 'A\ud83dB' };
    const url = textFragmentUrl(address, [{ start: 0, end: 3 }], source, true);
    expect(url).toBe(`${address}#:~:text=AB`);
  });

  test('across markup', () => {
    expect(directiveOf('met Ben', 'Ada *met* [Ben](https://wire.example/ben).')).toBe('met%20Ben');
  });
});

describe('the address', () => {
  const source = sourceOf('Ada met Ben.');
  const match: Match = [{ start: 4, end: 11 }];

  test.each([
    ['https://wire.example/', 'https://wire.example/#:~:text=met%20Ben'],
    ['https://wire.example/?a=b&c=d', 'https://wire.example/?a=b&c=d#:~:text=met%20Ben'],
    ['https://wire.example/#top', 'https://wire.example/#top:~:text=met%20Ben'],
    ['https://wire.example/#top:~:text=old', 'https://wire.example/#top:~:text=met%20Ben'],
    ['https://wire.example/#', 'https://wire.example/#:~:text=met%20Ben'],
  ])('%s becomes %s', (url, expected) => {
    expect(textFragmentUrl(url, match, source, true)).toBe(expected);
  });
});

describe('a passage is given by its first and its last five words', () => {
  test('when it is long', () => {
    const words = Array.from({ length: 60 }, (_, index) => `word${index}`);
    const long = words.join(' ');
    expect(parse(directiveOf(long, `Before. ${long} after.`))).toEqual({
      texts: ['word0 word1 word2 word3 word4', 'word55 word56 word57 word58 word59'],
    });
  });

  test('when it runs across paragraphs, each end from its own', () => {
    const article = 'They met. Yes.\n\nIn the middle.\n\nNo. They left the port.';
    expect(parse(directiveOf('Yes. In the middle. No. They left', article)).texts).toEqual([
      'Yes',
      'No. They left',
    ]);
  });

  test('when it runs across a line break, where browsers find no text', () => {
    expect(parse(directiveOf('Yes. No.', 'So: Yes.\\\nNo. So.')).texts).toEqual(['Yes', 'No.']);
    expect(parse(directiveOf('Yes. No.', 'So: Yes.\nNo. So.')).texts).toEqual(['Yes', 'No.']);
  });

  test('when it has gaps', () => {
    const article = 'Ada Example met Ben Sample, who had come by ship, in Port Sample.';
    const directive = directiveOf('Ada Example met … in Port Sample', article);
    expect(parse(directive).texts).toEqual(['Ada Example met', 'in Port Sample']);
  });

  test('which never overlap', () => {
    const long = `${'a'.repeat(90)} ${'b'.repeat(90)} ${'c'.repeat(90)}`;
    expect(parse(directiveOf(long, `So ${long}.`)).texts).toEqual(['a'.repeat(90), 'c'.repeat(90)]);
    const one = 'd'.repeat(300);
    expect(parse(directiveOf(one, `So ${one}.`)).texts).toEqual([one]);
  });

  test('of scripts that set no spaces, too', () => {
    const long = '\u4e21\u9996\u76f8\u306f\u6e2f\u3067\u5354\u8b70\u3057\u305f\u3002'.repeat(30);
    const { texts } = parse(directiveOf(long, long));
    expect(texts).toHaveLength(2);
    expect(`${texts[0]}${texts[1]}`.length).toBeLessThan(60);
  });
});

describe('words that the source has elsewhere are given with those beside them', () => {
  const article =
    'First of all, the ministers met in the port. Later on, the ministers met in the harbour.';

  test('before and behind, five each', () => {
    expect(parse(directiveOf('the ministers met', article))).toEqual({
      prefix: 'First of all,',
      texts: ['the ministers met'],
      suffix: 'in the port. Later on',
    });
    expect(parse(directiveOf('the ministers met', article, 1))).toEqual({
      prefix: 'in the port. Later on,',
      texts: ['the ministers met'],
      suffix: 'in the harbour',
    });
  });

  test('in whatever case', () => {
    expect(parse(directiveOf('met', 'Met. They met.')).prefix).toBe('Met. They');
  });

  test('also from the paragraphs beside it', () => {
    expect(parse(directiveOf('They met.', 'One.\n\nThey met.\n\nTwo. They met.'))).toEqual({
      prefix: 'One.',
      texts: ['They met.'],
      suffix: 'Two. They met',
    });
  });

  test('more than five where these are the same as well', () => {
    const same = 'of the first round of the talks they met in the harbour';
    const twice = `A day ${same} again. Then another day ${same} again.`;
    expect(parse(directiveOf('they met', twice, 1)).prefix).toMatch(
      /^Then another day|again\. Then/,
    );
  });

  test('where the ends of a long passage are not alone', () => {
    const middle = Array.from({ length: 50 }, (_, index) => `word${index}`).join(' ');
    const article = `One: so it was there then. ${middle} and so it was in the end. Two: so it was there then.`;
    const long = `so it was there then. ${middle} and so it was in the end.`;
    expect(parse(directiveOf(long, article)).prefix).toBe('One:');
  });

  test('and never a part of a word, however long the words are', () => {
    const long = 'abcdefghi'.repeat(10);
    const words = Array.from({ length: 8 }, (_, index) => `${long}${index}`).join(' ');
    const { prefix, suffix } = parse(
      directiveOf('they met', `${words} they met ${words} they met.`),
    );
    expect(prefix).toMatch(/^a/);
    expect(suffix).toMatch(/\d$/);
  });

  test('unless those may not be shown', () => {
    expect(directiveOf('the ministers met', article, 1, false)).toBe('the%20ministers%20met');
  });

  test('and not by punctuation alone', () => {
    expect(parse(directiveOf('They met', '"They met" and they met.'))).toEqual({
      texts: ['They met'],
      suffix: '" and they met',
    });
  });
});

/** Lines of a few words that come again and again; each fourth word is one of a kind. */
const repetitiveArticle = fc
  .array(
    fc.array(fc.constantFrom('the', 'ministers', 'met', 'there,'), { minLength: 8, maxLength: 60 }),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((lines) =>
    lines
      .map((words, line) =>
        words.map((word, index) => (index % 4 === 2 ? `word${line}x${index}` : word)).join(' '),
      )
      .join('\n\n'),
  );

/** A passage of whole words. */
function cut({ text }: SourceText, a: number, b: number): Match {
  const words = [...text.matchAll(/\S+/g)];
  const first = a % words.length;
  const last = first + (b % (words.length - first));
  const end = words[last];
  return [{ start: words[first]?.index ?? 0, end: (end?.index ?? 0) + (end?.[0].length ?? 0) }];
}

describe('whatever the article', () => {
  test('a browser that follows the standard finds the passage, and only that', () => {
    const anyLength = fc.oneof(fc.nat({ max: 5 }), fc.nat());
    fc.assert(
      fc.property(repetitiveArticle, fc.nat(), anyLength, (markdown, a, b) => {
        const source = sourceOf(markdown);
        const match = cut(source, a, b);
        const url = textFragmentUrl(address, match, source, true);
        const found = follow(url.slice(`${address}#:~:text=`.length), source);
        expect(found).toBe(source.text.slice(match[0].start, match[0].end));
      }),
      { numRuns: 150 },
    );
  });

  test('every part of a directive is words of the source, in their order', () => {
    fc.assert(
      fc.property(anyArticle, fc.nat(), fc.nat(), fc.boolean(), (markdown, a, b, isExcerpt) => {
        const source = sourceOf(markdown);
        const url = textFragmentUrl(address, cut(source, a, b), source, !isExcerpt);
        const { prefix, texts, suffix } = parse(url.slice(`${address}#:~:text=`.length));
        const text = source.text.replace(/\s+/g, ' ');
        let at = 0;
        for (const part of [prefix, ...texts, suffix]) {
          if (part === undefined) continue;
          const index = text.indexOf(part, at);
          expect(index).toBeGreaterThanOrEqual(at);
          at = index + part.length;
        }
      }),
      { numRuns: 100 },
    );
  });
});

/**
 * What a browser marks: the first place where the parts of a directive follow each other. No part runs
 * across lines, and what is beside a text may be in another line.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/#finding-ranges-in-a-document
 */
function follow(directive: string, { text }: SourceText): string | undefined {
  const { prefix, texts, suffix } = parse(directive);
  const [first = '', last] = texts;
  const isAt = (words: string, offset: number) => text.startsWith(words, offset);
  const onward = (offset: number) => offset + (/^\s*/.exec(text.slice(offset))?.[0].length ?? 0);
  const places = (words: string, from: number) => {
    const found: number[] = [];
    for (let at = text.indexOf(words, from); at !== -1; at = text.indexOf(words, at + 1)) {
      found.push(at);
    }
    return found;
  };
  const starts =
    prefix === undefined
      ? places(first, 0)
      : places(prefix, 0)
          .map((at) => onward(at + prefix.length))
          .filter((at) => isAt(first, at));
  for (const start of starts) {
    const ends = (last === undefined ? [start] : places(last, start + first.length)).map(
      (at) => at + (last ?? first).length,
    );
    const end = ends.find((at) => suffix === undefined || isAt(suffix, onward(at)));
    if (end !== undefined) return text.slice(start, end);
  }
  return undefined;
}
