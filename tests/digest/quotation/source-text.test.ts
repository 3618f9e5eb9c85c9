import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeOf, readSourceText, unwrapped } from '../../../src/digest/quotation/source-text.ts';
import { bodyOf } from '../bodies.ts';
import { anyArticle } from '../random-texts.ts';

const read = (markdown: string) => readSourceText(bodyOf(markdown));

describe('the words of a source', () => {
  test.each([
    ['One two.', 'One two.', 'are those of its text'],
    ['One *two **three*** `four`.', 'One two three four.', 'without markup'],
    ['One [two](https://other.example/) three.', 'One two three.', 'without addresses'],
    ['One [two][1].\n\n[1]: https://other.example/', 'One two.', 'wherever the addresses stand'],
    ['One\n\nTwo', 'One\n\nTwo', 'with a blank line between paragraphs'],
    ['One\ntwo', 'One\ntwo', 'with the line breaks of the file'],
    ['One  \ntwo', 'One\ntwo', 'with those that show'],
    ['> One\n>\n> Two\n\nThree', 'One\n\nTwo\n\nThree', 'of quotations'],
    ['- One\n- Two\n  - Three', 'One\n\nTwo\n\nThree', 'of lists'],
    ['## One\n\nTwo', 'One\n\nTwo', 'of headings'],
    ['| One | Two |\n| - | - |\n| 3 | 4 |', 'One\n\nTwo\n\n3\n\n4', 'of tables'],
    ['One\\* &amp; two', 'One* & two', 'as they are read, not as they are written'],
    ['One ![Map](/map.png) two', 'One  two', 'without the texts of images'],
  ])('%j are %j: %s', (markdown, text) => {
    expect(read(markdown).text).toBe(text);
  });

  test('are in the order in which they are read, and none is missing', () => {
    fc.assert(
      fc.property(anyArticle, (markdown) => {
        const words = (text: string) => text.match(/\S+\d\d\dx/g) ?? [];
        const written = markdown.replace(/\(https:[^)]*\)/g, '').match(/[^\s*`[\]>]+\d\d\dx/g);
        expect(words(read(markdown).text)).toEqual(written);
      }),
      { numRuns: 40 },
    );
  });

  test('are at their places in the tree', () => {
    fc.assert(
      fc.property(anyArticle, (markdown) => {
        const { text, pieces } = read(markdown);
        const places = pieces.map(({ node, start }) => [node.value, start] as const);
        const found = places.map(([value, start]) => text.slice(start, start + value.length));
        expect(found).toEqual(places.map(([value]) => value));
        const between = places.reduce((rest, [value]) => rest.replace(value, () => ''), text);
        expect(between.trim()).toBe('');
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ['One https://other.example/ two', 'two', { line: 1, column: 28 }],
    ['Mail one@other.example, then\ntwo', 'two', { line: 2, column: 1 }],
    ['One \\* two', 'two', { line: 1, column: 8 }],
    ['> AT&amp;T\n> and two', 'two', { line: 2, column: 7 }],
    ['One `two`', 'two', { line: 1, column: 6 }],
  ])('of %j: %s stands at %o', (markdown, word, place) => {
    const source = read(markdown);
    expect(placeOf(source.text.indexOf(word), source)).toEqual(place);
  });

  test('are normalized as one text', () => {
    expect(read('\u201cOne\u201d\n\n*two*  \nthree').normalized.text).toBe('"One" two three');
  });
});

describe('the text without the line ends that only its file has', () => {
  test.each([
    ['One\ntwo\n*three\nfour*', 'One two three four', 'is one line for each paragraph'],
    ['One  \ntwo\\\nthree', 'One\ntwo\nthree', 'keeps the lines that are broken on purpose'],
    ['One\ntwo\n\nThree\nfour', 'One two\n\nThree four', 'keeps its paragraphs'],
    ['', '', 'may be empty'],
  ])('%j is %j: it %s', (markdown, text) => {
    expect(unwrapped(read(markdown))).toBe(text);
  });

  test('has its words at the same offsets', () => {
    fc.assert(
      fc.property(anyArticle, (markdown) => {
        const source = read(markdown);
        expect(unwrapped(source).replace(/\s/g, ' ')).toBe(source.text.replace(/\s/g, ' '));
      }),
      { numRuns: 40 },
    );
  });
});
