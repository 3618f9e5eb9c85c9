import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../src/problem.ts';
import { contentOf, write } from '../../digest/records.ts';

const problemsOf = (body: string, kind: 'articles' | 'documents' = 'documents') =>
  contentOf([write(kind, 'x', body)]).problems.map((each) =>
    formatProblem(each).replace(/^content\/\w+\/x\.md:/, ''),
  );

describe('a marker of a page', () => {
  test.each(['12', 'xiv', 'A-3', '2.1'])('names the page %s', (page) => {
    expect(problemsOf(`Text.\n\n<!-- page ${page} -->\n\nMore.`)).toEqual([]);
    expect(problemsOf(`Text\n<!--page ${page}-->\nand more.`)).toEqual([]);
  });

  test.each([
    ['among words', 'Text <!-- page 12 --> and more.'],
    ['in a list', '- <!-- page 12 -->'],
    ['before words of its line', '<!-- page 12 --> More.'],
    ['without a number', '<!-- page -->'],
    ['with a remark', '<!-- page 12, left -->'],
  ])('is none %s', (_, body) => {
    expect(problemsOf(body).join()).toContain(
      'a page starts with <!-- page 12 --> on a line of its own (raw-html)',
    );
  });

  test('is HTML like any other in an article', () => {
    expect(problemsOf('Text.\n\n<!-- page 12 -->', 'articles')).toHaveLength(1);
  });

  test('has an address of its own', () => {
    expect(problemsOf('<!-- page 2 -->\n\nText.\n\n<!-- page 2 -->\n\nMore.')).toEqual([
      '15:1: found the page 2, but another page or a heading has the address "#page-2"; correct the ' +
        'number, or the heading (page)',
    ]);
    expect(problemsOf('## Page 2\n\n<!-- page 2 -->\n\nText.')).toHaveLength(1);
  });
});
