import fc from 'fast-check';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import { describe, expect, test } from 'vitest';
import {
  type Marking,
  markPassages,
  passageNoteId,
} from '../../../src/digest/passages/mark-passages.ts';
import { renderProse } from '../../../src/digest/prose/prose.ts';
import type { Match } from '../../../src/digest/quotation/find-quotation.ts';
import {
  type Range,
  readSourceText,
  type SourceText,
} from '../../../src/digest/quotation/source-text.ts';
import { bodyOf } from '../bodies.ts';
import { anyArticle } from '../random-texts.ts';

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
  return markPassages(body, markings);
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
      '<p><mark id="p1"><span id="p2"></span><span id="p3"></span>One</mark>' +
        '<mark> two</mark><mark> three</mark></p>',
    );
  });

  test('be the same words: each has its id', () => {
    expect(html(mark('One two', 'two', 'two'))).toBe(
      '<p>One <mark id="p1"><span id="p2"></span>two</mark></p>',
    );
  });

  test('be thousands that start, or end, at the same word', () => {
    const words = Array.from({ length: 3000 }, (_, index) => `w${index}`);
    const starting = words.map((_, index) => words.slice(0, index + 1).join(' '));
    const ending = words.map((_, index) => words.slice(index).join(' '));
    for (const passages of [starting, ending]) {
      const marked = renderProse(mark(words.join(' '), ...passages));
      expect(marked.match(/ id="p\d+"/g)).toHaveLength(3000);
      expect(marked.match(/ id="p\d+-number"/g)).toHaveLength(3000);
    }
  });

  test('be none, and then nothing changes', () => {
    expect(html(mark('One *two*'))).toBe('<p>One <em>two</em></p>');
  });
});

describe('the number of a passage', () => {
  test('stands behind its last word, and leads to the note on it', () => {
    expect(renderProse(mark('One two\n\nthree four', 'two\n\nthree')).trim()).toBe(
      '<p>One <mark id="p1">two</mark></p>\n' +
        '<p><mark>three<sup id="p1-number"><a href="#p1-note" aria-label="1"></a></sup></mark> four</p>',
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
    const label = link?.type === 'element' ? link.properties.ariaLabel : '';
    numbers.push([data.hProperties.id, String(label)]);
  });
  return numbers;
}

/** A marked text: which of its letters are marked, and how many are before each id and number. */
function read(body: Root) {
  const letters: boolean[] = [];
  const places = new Map<unknown, number>();
  visitParents(body, (node, ancestors) => {
    if (node.type === 'mark' || node.type === 'anchor' || node.type === 'raisedLink') {
      places.set(node.data.hProperties.id, letters.length);
    } else if (node.type === 'text' || node.type === 'inlineCode') {
      const isMarked = ancestors.some(({ type }) => type === 'mark');
      letters.push(...Array.from({ length: node.value.length }, () => isMarked));
    }
  });
  return { letters, places };
}

describe('whatever the article and its passages', () => {
  /** Offsets of the source's text that a node of the tree holds. */
  const heldBy = ({ pieces }: SourceText) =>
    pieces.flatMap(({ node, start }) =>
      Array.from({ length: node.value.length }, (_, index) => start + index),
    );

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
    return { body: markPassages(body, markings), before, held, markings };
  });

  test('no letter is lost, added or moved', () => {
    fc.assert(
      fc.property(marked, ({ body, before }) => {
        expect(textOf(body)).toBe(before);
      }),
      { numRuns: 40 },
    );
  });

  test('the words of the passages are marked, and no others', () => {
    fc.assert(
      fc.property(marked, ({ body, held, markings }) => {
        const ranges = markings.flatMap(({ match }) => match);
        const expected = held.map((at) => ranges.some(({ start, end }) => start <= at && at < end));
        expect(read(body).letters).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  test('no mark is in another', () => {
    fc.assert(
      fc.property(marked, ({ body }) => {
        visitParents(body, 'mark', (_, ancestors) => {
          expect(ancestors.map(({ type }) => type)).not.toContain('mark');
        });
      }),
      { numRuns: 40 },
    );
  });

  test('each passage has one id, and one number unless it ends in a link', () => {
    fc.assert(
      fc.property(marked, ({ body, markings }) => {
        const ids: unknown[] = [];
        visit(body, (node) => {
          if (node.type !== 'mark' && node.type !== 'anchor') return;
          if (node.data.hProperties.id !== undefined) ids.push(node.data.hProperties.id);
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

  test('the id stands before the first word of the passage, and the number behind the last', () => {
    fc.assert(
      fc.property(marked, ({ body, held, markings }) => {
        const { places } = read(body);
        const lettersBefore = (offset: number) => held.filter((at) => at < offset).length;
        for (const { id, match } of markings) {
          expect(places.get(id)).toBe(lettersBefore(match[0].start));
          const number = places.get(`${id}-number`);
          if (number !== undefined) expect(number).toBe(lettersBefore(match.at(-1)?.end ?? 0));
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
