import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/content/body/markdown.ts';
import { joinTexts } from '../../../src/digest/prose/join-texts.ts';
import { anyBody, richBody } from '../random-records.ts';

const firstLine = 4;

function parse(text: string): Root | undefined {
  return parseMarkdown('content/articles/x.md', text, firstLine, []);
}

/** The texts of a body, each with what the file has at its place. */
function textsOf(text: string) {
  const lines = [...Array(firstLine - 1).fill(''), ...text.split('\n')];
  const offsetOf = ({ line, column }: { line: number; column: number }) =>
    lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1;
  const file = lines.join('\n');
  const texts: { value: string; written: string | undefined }[] = [];
  visit(parse(text) ?? { type: 'root', children: [] }, 'text', ({ value, position }) => {
    const { start, end } = position ?? {};
    const written = start && end && file.slice(offsetOf(start), offsetOf(end));
    texts.push({ value, written });
  });
  return texts;
}

/** Pieces that stand between the words of a text, or change them. */
const piece = fc.constantFrom(
  ...[
    'One',
    'two',
    ' ',
    '\n',
    ' \n',
    '\n\n',
    '\n> ',
    '\n  ',
    '\n     > ',
    '> ',
    '- ',
    '1. ',
    '- [x] ',
  ],
  ...['\\*', '\\_', '\\\\', '\\a', '\\\n', '&amp;', '&#62;', '&nbsp;', '&none;', '&NotEqualTilde;'],
  ...[
    'https://a.example/\\_b',
    'www.b.example',
    'c\\@d.example',
    'e@f.example',
    '<https://g.example>',
  ],
  ...[
    '\uff09',
    '\u3001',
    '\u3000',
    '*three*',
    '**four',
    '[five](x)',
    '`six`',
    '~~',
    '|',
    '\n|-|-|\n',
    '#',
    '\t',
  ],
);
const anyPieces = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));

describe('each text of a tree', () => {
  test('stands in the file as it is read, or is an entity', () => {
    fc.assert(
      fc.property(fc.oneof(anyPieces, richBody, anyBody), (text) => {
        for (const { value, written } of textsOf(text)) {
          if (!/^&[#\w]+;$/.test(written ?? '')) expect(written).toBe(value);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test.each<[string, string[]]>([
    ['One\ntwo', ['One\ntwo']],
    ['One\\* two', ['One', '* two']],
    ['One &amp; two', ['One ', '&', ' two']],
    ['> One\n> two', ['One\n', 'two']],
    ['One \n  two', ['One', '\n', 'two']],
    ['One https://two.example/ three', ['One ', 'https://two.example/', ' three']],
    ['One a\\@b.example, two', ['One ', 'a', '@b.example', ', two']],
    ['- [ ] One', ['One']],
  ])('in %j', (text, values) => {
    expect(textsOf(text).map(({ value }) => value)).toEqual(values);
  });
});

test('but for places and full-width marks, a tree is the one that remark makes', () => {
  const plain = remark().use(remarkGfm, { singleTilde: false }).freeze();
  const bare = (tree: Nodes): unknown =>
    JSON.parse(JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value)));
  fc.assert(
    fc.property(fc.oneof(anyPieces, richBody), (text) => {
      fc.pre(!/[\u3000-\uffff]/.test(text));
      const tree = parse(text);
      if (tree) expect(bare(joinTexts(tree))).toEqual(bare(joinTexts(plain.parse(text))));
    }),
    { numRuns: 500 },
  );
});
