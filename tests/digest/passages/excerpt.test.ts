import fc from 'fast-check';
import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { excerpt } from '../../../src/digest/passages/excerpt.ts';
import { type Marking, markPassages } from '../../../src/digest/passages/mark-passages.ts';
import { renderProse } from '../../../src/digest/prose/prose.ts';
import { readSourceText } from '../../../src/digest/quotation/source-text.ts';
import { bodyOf } from '../bodies.ts';
import { anyArticle } from '../random-texts.ts';

/** The excerpt of a body in which some words are passages, without their numbers. */
function excerptOf(
  body: Root,
  passages: { start: number; end: number }[],
  leadLength = Infinity,
): string {
  const markings = passages.map(
    (range, index): Marking => ({ id: `p${index + 1}`, match: [range] }),
  );
  return renderProse(excerpt(markPassages(body, markings), leadLength))
    .replace(/<sup.*?<\/sup>/g, '')
    .replaceAll('\n', ' ')
    .trim();
}

function excerptWith(markdown: string, ...passages: string[]): string {
  return cutExcerpt(markdown, Infinity, ...passages);
}

/** The same, with some characters of the first paragraph. */
function cutExcerpt(markdown: string, leadLength: number, ...passages: string[]): string {
  const body = bodyOf(markdown);
  const { text } = readSourceText(body);
  const ranges = passages.map((words) => {
    const start = text.indexOf(words);
    if (start === -1) throw new Error(`found no "${words}"`);
    return { start, end: start + words.length };
  });
  return excerptOf(body, ranges, leadLength);
}

describe('an excerpt', () => {
  test('is the first paragraph where nothing is cited', () => {
    expect(excerptWith('First, *with* markup.\n\nSecond.\n\nThird.')).toBe(
      '<p>First, <em>with</em> markup.</p>',
    );
  });

  test('has the passages of the first paragraph where they stand', () => {
    expect(excerptWith('One two three.\n\nSecond.', 'two')).toBe(
      '<p>One <mark id="p1">two</mark> three.</p>',
    );
  });

  test('has of the others what is cited, and says where words are left out', () => {
    expect(excerptWith('First.\n\nOne two three four five.\n\nThird.', 'two', 'four')).toBe(
      '<p>First.</p> <p> […] <mark id="p1">two</mark> […] <mark id="p2">four</mark> […] </p>',
    );
  });

  test('says so at no edge where nothing is', () => {
    expect(excerptWith('First.\n\nOne two three.', 'One', 'three.')).toBe(
      '<p>First.</p> <p><mark id="p1">One</mark> […] <mark id="p2">three.</mark></p>',
    );
    expect(excerptWith('First.\n\nOne two three.', 'One two three.')).toBe(
      '<p>First.</p> <p><mark id="p1">One two three.</mark></p>',
    );
  });

  test('has one passage across markup in one piece', () => {
    expect(excerptWith('First.\n\nOne *two* three four.', 'One two three')).toBe(
      '<p>First.</p> <p><mark id="p1">One </mark><mark>two</mark><mark> three</mark> […] </p>',
    );
  });

  test('parts two passages that only white space parts with that', () => {
    expect(excerptWith('First.\n\nOne two', 'One', 'two')).toBe(
      '<p>First.</p> <p><mark id="p1">One</mark> <mark id="p2">two</mark></p>',
    );
  });

  test.each([
    ['a line break', 'One\\\ntwo', 'One\ntwo'],
    ['items of a list', '- One\n- two', 'One\n\ntwo'],
    ['paragraphs of a quotation', '> One\n>\n> two', 'One\n\ntwo'],
    ['cells of a table', '| One | two |\n| - | - |', 'One\n\ntwo'],
  ])('keeps words apart that %s parts', (_, block, passage) => {
    expect(excerptWith(`First.\n\n${block}`, passage)).toBe(
      '<p>First.</p> <p><mark id="p1">One</mark> <mark>two</mark></p>',
    );
  });

  test('has the passages of what stands before the first paragraph', () => {
    expect(excerptWith('## One two\n\nFirst.', 'two')).toBe(
      '<p> […] <mark id="p1">two</mark></p> <p>First.</p>',
    );
  });

  test('has what is cited of an article without any paragraph', () => {
    expect(excerptWith('- One two\n- three', 'two')).toBe(
      '<p> […] <mark id="p1">two</mark> […] </p>',
    );
  });

  test('keeps the links of the first paragraph, wherever their addresses stand', () => {
    expect(excerptWith('First [one][1].\n\nSecond.\n\n[1]: https://other.example/')).toBe(
      '<p>First <a href="https://other.example/">one</a>.</p>',
    );
  });
});

describe('an excerpt with a part of the first paragraph', () => {
  test('says that words are left out behind it', () => {
    expect(cutExcerpt('One. Two. Three.\n\nFour.', 'One. '.length)).toBe('<p>One.  […] </p>');
  });

  test('has the passages behind it', () => {
    expect(cutExcerpt('One. Two three four.', 'One. '.length, 'three')).toBe(
      '<p>One.  […] <mark id="p1">three</mark> […] </p>',
    );
    expect(cutExcerpt('One. Two.', 'One. '.length, 'Two.')).toBe(
      '<p>One. <mark id="p1">Two.</mark></p>',
    );
  });

  test('has a passage whole that it ends in', () => {
    expect(cutExcerpt('One. Two three four.', 'One. Two'.length, 'Two three')).toBe(
      '<p>One. <mark id="p1">Two three</mark> […] </p>',
    );
  });

  test('is cut within markup, which stays', () => {
    expect(cutExcerpt('*One. **Two.** Three.*', 'One. Tw'.length)).toBe(
      '<p><em>One. <strong>Tw</strong></em> […] </p>',
    );
    expect(cutExcerpt('One\\\n`two` three', 'One\ntwo'.length)).toBe(
      '<p>One<br> <code>two</code> […] </p>',
    );
  });

  test('has passages alone where it has none of that paragraph', () => {
    expect(cutExcerpt('One two.\n\nThree.', 0, 'two')).toBe(
      '<p> […] <mark id="p1">two</mark> […] </p>',
    );
    expect(cutExcerpt('One two.\n\nThree.', 0)).toBe('');
  });
});

test('whatever the article, no word survives but those of the first paragraph and the passages', () => {
  const passages = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 3 })), { maxLength: 4 });
  fc.assert(
    fc.property(anyArticle, passages, (markdown, choices) => {
      const body = bodyOf(markdown);
      const { text, pieces } = readSourceText(body);
      const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
        word,
        start: index,
        end: index + word.length,
      }));
      const ranges = choices.map(([from, length]) => {
        const first = from % words.length;
        const last = Math.min(first + length, words.length - 1);
        return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
      });
      const lead = body.children.find((block) => block.type === 'paragraph')?.position;
      const isLead = (line = 0) => lead && lead.start.line <= line && line <= lead.end.line;
      const expected = words.filter(({ start, end }) => {
        const piece = pieces.findLast((each) => each.start <= start);
        return (
          isLead(piece?.node.position?.start.line) ||
          ranges.some((range) => range.start <= start && end <= range.end)
        );
      });
      const shown = excerptOf(body, ranges)
        .replace(/<\/?(mark|em|strong|code|a)\b[^>]*>/g, '')
        .replace(/<[^>]*>|\[…\]/g, ' ')
        .split(/\s+/)
        .filter((word) => word !== '');
      expect(shown).toEqual(expected.map(({ word }) => word));
    }),
    { numRuns: 50 },
  );
});
