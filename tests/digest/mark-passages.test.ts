import fc from 'fast-check';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import type { Match } from '../../src/digest/find-quotation.ts';
import { type Marking, markPassages, passageNoteId } from '../../src/digest/mark-passages.ts';
import type { Mark } from '../../src/digest/nodes.ts';
import { renderProse } from '../../src/digest/prose.ts';
import { type Range, readSourceText, type SourceText } from '../../src/digest/source-text.ts';
import { bodyOf } from './bodies.ts';
import { anyArticle } from './random-texts.ts';

/** Marks words of an article, each of them as a passage of its own; the ids are p1, p2 and so on. */
function mark(markdown: string, ...passages: (string | string[])[]): Root {
  const body = bodyOf(markdown);
  const source = readSourceText(body);
  const markings = passages.map((parts, index): Marking => {
    const ranges = [parts].flat().map((part): Range => {
      const start = source.text.indexOf(part);
      if (start === -1) throw new Error(`found no "${part}"`);
      return { start, end: start + part.length };
    });
    return { id: `p${index + 1}`, match: ranges as unknown as Match };
  });
  markPassages(body, source, markings);
  return body;
}

/** The HTML without the raised numbers. */
function html(body: Root): string {
  return renderProse(body)
    .replace(/<sup.*?<\/sup>/g, '')
    .replaceAll('</p>\n<p>', '</p><p>')
    .trim();
}

describe('a passage is marked', () => {
  test.each([
    ['in a text', 'One two three', 'two', '<p>One <mark id="p1">two</mark> three</p>'],
    ['that is all of it', 'One two', 'One two', '<p><mark id="p1">One two</mark></p>'],
    [
      'across markup',
      'One *two* three',
      'One two three',
      '<p><mark id="p1">One </mark><em><mark>two</mark></em><mark> three</mark></p>',
    ],
    [
      'that starts inside of markup',
      'One *two three* four',
      'three four',
      '<p>One <em>two <mark id="p1">three</mark></em><mark> four</mark></p>',
    ],
    [
      'that ends inside of a link',
      'One [two three](/x) four',
      'One two',
      '<p><mark id="p1">One </mark><a href="/x"><mark>two</mark> three</a> four</p>',
    ],
    [
      'in code, which is cut',
      'One `two three` four',
      'two',
      '<p>One <mark id="p1"><code>two</code></mark><code> three</code> four</p>',
    ],
    [
      'across paragraphs',
      'One two\n\nthree four',
      'two\n\nthree',
      '<p>One <mark id="p1">two</mark></p><p><mark>three</mark> four</p>',
    ],
    [
      'in a heading, whose id stays',
      '## One two\n\nThree',
      'two',
      '<h2 id="one-two">One <mark id="p1">two</mark></h2>\n<p>Three</p>',
    ],
  ])('%s: %j, %j', (_, markdown, passage, expected) => {
    expect(html(mark(markdown, passage))).toBe(expected);
  });

  test('in parts, of which the first has the id', () => {
    expect(html(mark('One two three four', ['One', 'three']))).toBe(
      '<p><mark id="p1">One</mark> two <mark>three</mark> four</p>',
    );
  });
});

describe('passages may', () => {
  test('overlap', () => {
    expect(html(mark('One two three', 'One two', 'two three'))).toBe(
      '<p><mark id="p1">One </mark><mark id="p2">two</mark><mark> three</mark></p>',
    );
  });

  test('nest', () => {
    expect(html(mark('One two three', 'One two three', 'two'))).toBe(
      '<p><mark id="p1">One </mark><mark id="p2">two</mark><mark> three</mark></p>',
    );
  });

  test('touch', () => {
    expect(html(mark('One two', 'One ', 'two'))).toBe(
      '<p><mark id="p1">One </mark><mark id="p2">two</mark></p>',
    );
  });

  test('start at the same place: each has its id', () => {
    expect(html(mark('One two three', 'One two three', 'One two', 'One'))).toBe(
      '<p><mark id="p1"><mark id="p2"><mark id="p3">One</mark></mark></mark>' +
        '<mark> two</mark><mark> three</mark></p>',
    );
  });

  test('be the same words: each has its id', () => {
    const marked = html(mark('One two', 'two', 'two'));
    expect(marked.replace(/ id="p[12]"/g, '')).toBe('<p>One <mark><mark>two</mark></mark></p>');
    expect(marked.match(/p[12]/g)?.sort()).toEqual(['p1', 'p2']);
  });

  test('be none, and then nothing changes', () => {
    expect(html(mark('One *two*'))).toBe('<p>One <em>two</em></p>');
  });
});

describe('the number of a passage', () => {
  test('stands behind its last word, and leads to the note on it', () => {
    expect(renderProse(mark('One two\n\nthree four', 'two\n\nthree')).trim()).toBe(
      '<p>One <mark id="p1">two</mark></p>\n' +
        '<p><mark>three<sup id="p1-number"><a href="#p1-note">1</a></sup></mark> four</p>',
    );
  });

  test('is counted in the order of the passages', () => {
    const body = mark('One two three', 'One', 'three');
    expect(numbersIn(body)).toEqual([
      ['p1-number', '1'],
      ['p2-number', '2'],
    ]);
  });

  test('is no part of the text', () => {
    expect(textOf(mark('One two three', 'One', 'three'))).toBe('One two three');
  });
});

function numbersIn(body: Root): [unknown, string][] {
  const numbers: [unknown, string][] = [];
  visit(body, 'raisedLink', ({ data }) => {
    const [link] = data.hChildren;
    const [number] = link?.type === 'element' ? link.children : [];
    numbers.push([data.hProperties.id, number?.type === 'text' ? number.value : '']);
  });
  return numbers;
}

/** The marks that are in no other mark, in order. */
function outermostMarks(body: Root): Mark[] {
  const marks: Mark[] = [];
  visit(body, 'mark', (node) => {
    marks.push(node);
    return 'skip';
  });
  return marks;
}

describe('whatever the article and its passages', () => {
  /** Offsets of the source's text that a node of the tree holds. */
  const heldBy = ({ pieces }: SourceText) =>
    pieces.flatMap(({ node, start }) => Array.from(node.value, (_, index) => start + index));

  /** Passages of one or two ranges, anywhere. */
  const cuts = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()), { maxLength: 8 });
  const marked = fc.tuple(anyArticle, cuts).map(([markdown, edges]) => {
    const body = bodyOf(markdown);
    const before = textOf(body);
    const source = readSourceText(body);
    const held = heldBy(source);
    const markings = edges.map((numbers, index): Marking => {
      const [a = 0, b = 0, c = 0, d = 0] = numbers
        .map((number) => held[number % held.length] ?? 0)
        .sort((x, y) => x - y);
      const first = { start: a, end: b + 1 };
      const match: Match = c > b ? [first, { start: c, end: d + 1 }] : [first];
      return { id: `p${index}`, match };
    });
    markPassages(body, source, markings);
    return { body, before, source, held: new Set(held), markings };
  });

  test('no letter is lost, added or moved', () => {
    fc.assert(
      fc.property(marked, ({ body, before }) => {
        expect(textOf(body)).toBe(before);
      }),
      { numRuns: 40 },
    );
  });

  test('the marks that name a passage hold its words, and no others', () => {
    fc.assert(
      fc.property(marked, ({ body, source, held, markings }) => {
        const marks = outermostMarks(body);
        for (const { id, match } of markings) {
          const words = marks
            .filter(({ data }) => data.passages.includes(id))
            .map((each) => textOf(each));
          const expected = match.map(({ start, end }) =>
            [...source.text.slice(start, end)]
              .filter((_, index) => held.has(start + index))
              .join(''),
          );
          expect(words.join('')).toBe(expected.join(''));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('each passage has one id, and one number unless it ends in a link', () => {
    fc.assert(
      fc.property(marked, ({ body, markings }) => {
        const ids: unknown[] = [];
        visit(body, 'mark', ({ data }) => {
          if (data.hProperties.id !== undefined) ids.push(data.hProperties.id);
        });
        expect(ids.sort()).toEqual(markings.map(({ id }) => id).sort());
        const numbers = markings.map(({ id }, index) => [`${id}-number`, String(index + 1)]);
        const found = numbersIn(body).map(String).sort();
        const possible = numbers.map(String).sort();
        expect(new Set(found).size).toBe(found.length);
        expect(possible).toEqual(expect.arrayContaining(found));
        let inLinks = 0;
        visit(body, ['link', 'linkReference'], (link) => {
          visit(link, 'raisedLink', () => {
            inLinks += 1;
          });
        });
        expect(inLinks).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  test('the id stands at the first word of the passage', () => {
    fc.assert(
      fc.property(marked, ({ body, markings }) => {
        const marks = outermostMarks(body);
        for (const { id } of markings) {
          const first = marks.find(({ data }) => data.passages.includes(id));
          const ids: unknown[] = [];
          if (first) visit(first, 'mark', ({ data }) => void ids.push(data.hProperties.id));
          expect(ids).toContain(id);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('the HTML nests properly, and its ids are unique', () => {
    fc.assert(
      fc.property(marked, ({ body, markings }) => {
        const ids = [...renderProse(body).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).toEqual(expect.arrayContaining(markings.map(({ id }) => id)));
      }),
      { numRuns: 40 },
    );
  });
});

test('the note on a passage has an id of its own', () => {
  expect(passageNoteId('p-1234abcd')).toBe('p-1234abcd-note');
});
