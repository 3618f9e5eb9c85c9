import { describe, expect, test, vi } from 'vitest';
import { readCoverage } from '../../../src/digest/passages/coverage.ts';
import { decorate } from '../../../src/digest/prose/decorate.ts';
import { renderProse } from '../../../src/digest/prose/prose.ts';
import { findQuotation } from '../../../src/digest/quotation/find-quotation.ts';
import { readSourceText } from '../../../src/digest/quotation/source-text.ts';
import { record } from '../records.ts';

vi.setConfig({ testTimeout: 60_000 });

/** The coverage of an article that is cited for these words; lines count from that of the body. */
function coverageOf(markdown: string, ...quotations: string[]) {
  const article = record('articles', markdown);
  const source = readSourceText(article.body);
  const matches = quotations.map((quotation) => {
    const [match] = findQuotation(quotation, source);
    if (!match) throw new Error(`"${quotation}" is not in the article`);
    return match;
  });
  const { paragraphs, uncitedLines } = readCoverage(article.body, source, matches);
  const first = record('articles', 'One.').body.children[0]?.position?.start.line ?? 0;
  const shown = decorate(article.body, { basePath: '', links: {}, uncitedLines });
  return {
    paragraphs,
    uncited: uncitedLines.map((line) => line - first + 1),
    html: renderProse(shown),
  };
}

const article = 'One of them.\n\nTwo of\nthem.\n\nThree of them.';

describe('the coverage of an article', () => {
  test('counts its paragraphs, and lists the lines of those that nothing rests on', () => {
    expect(coverageOf(article)).toMatchObject({ paragraphs: 3, uncited: [1, 3, 6] });
    expect(coverageOf(article, 'Two of them')).toMatchObject({ paragraphs: 3, uncited: [1, 6] });
    expect(coverageOf(article, 'One', 'Two', 'Three')).toMatchObject({ uncited: [] });
  });

  test('counts every paragraph that a passage runs across', () => {
    expect(coverageOf(article, 'of them. Two of them. Three').uncited).toEqual([]);
    expect(coverageOf(article, 'them. Two').uncited).toEqual([6]);
  });

  test('counts none of what an ellipsis leaves out', () => {
    expect(coverageOf(article, 'One […] Three').uncited).toEqual([3]);
  });

  test('counts each paragraph once, however many passages it has', () => {
    expect(coverageOf(article, 'One', 'of them', 'One of').paragraphs).toBe(3);
  });

  test('counts paragraphs with addresses, mail addresses and escapes', () => {
    const copy =
      'One at https://one.example/.\n\nTwo at two@other.example.\n\nThree\\* of them.\n\nFour.';
    expect(coverageOf(copy, 'Four')).toMatchObject({ paragraphs: 4, uncited: [1, 3, 5] });
  });

  test.each([
    ['- One.\n- Two.', 'a list'],
    ['> One.\n>\n> Two.', 'a quote'],
    ['| One. | Two. |\n| ---- | ---- |\n| 1    | 2    |', 'a table'],
  ])('counts %j as one: %s', (block) => {
    const around = `Before.\n\n${block}\n\nAfter.`;
    expect(coverageOf(around, 'Two').paragraphs).toBe(3);
    expect(coverageOf(around, 'Two').uncited).toHaveLength(2);
    expect(coverageOf(around, 'Before', 'After').uncited).toEqual([3]);
  });

  test('counts no heading', () => {
    const article = 'Before.\n\n## One. Two.\n\nAfter.';
    expect(coverageOf(article, 'Two')).toMatchObject({ paragraphs: 2, uncited: [1, 5] });
  });

  test.each([
    ['![A ship](../../public/ship.svg)', 'an image'],
    ['***', 'a line across the page'],
    ['[wire]: https://wire.example/', 'the address of a link'],
  ])('does not count %j: %s', (block) => {
    expect(coverageOf(`One.\n\n${block}\n\nTwo.`, 'One')).toMatchObject({
      paragraphs: 2,
      uncited: [5],
    });
  });

  test('counts words in links, emphasis and code', () => {
    const marked = '*One*\n\n[Two](https://wire.example/)\n\n`Three`';
    expect(coverageOf(marked, 'Two')).toMatchObject({ paragraphs: 3, uncited: [1, 5] });
  });

  test('marks the paragraphs on the page', () => {
    expect(coverageOf(article, 'Two of them').html).toBe(
      '<p class="uncited">One of them.</p>\n<p>Two of\nthem.</p>\n<p class="uncited">Three of them.</p>\n',
    );
  });
});

test('thousands of paragraphs and passages are counted', () => {
  const paragraphs = Array.from({ length: 2000 }, (_, index) => `A *word${index}* of it.`);
  const { body } = record('articles', paragraphs.join('\n\n'));
  const source = readSourceText(body);
  const step = source.text.indexOf('\n\n') + 2;
  const matches = Array.from(
    { length: 1000 },
    (_, index) => [{ start: index * step, end: index * step + 3 }] as const,
  );
  expect(readCoverage(body, source, matches).paragraphs).toBe(2000);
});
