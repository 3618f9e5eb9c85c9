import makeBidi from 'bidi-js/dist/bidi.mjs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fromLeftToRight,
  splitByDirection,
} from '../../../../src/outputs/cards/text/directions.ts';

const [alef, bet] = ['\u05d0', '\u05d1'];

describe('a line', () => {
  test.each<[string, string, [string, 'left' | 'right'][]]>([
    ['of one direction is one piece', 'They meet', [['They meet', 'right']]],
    [
      'from left to right has its pieces as they are read',
      `They say ${alef}${bet} again`,
      [
        ['They say ', 'right'],
        [`${alef}${bet}`, 'left'],
        [' again', 'right'],
      ],
    ],
    [
      'from right to left has its first piece at the right',
      `${alef}${bet}: Port Sample`,
      [
        ['Port Sample', 'right'],
        [`${alef}${bet}: `, 'left'],
      ],
    ],
    [
      'has numbers from left to right among letters from right to left',
      `${alef} 20 ${bet}`,
      [
        [` ${bet}`, 'left'],
        ['20', 'right'],
        [`${alef} `, 'left'],
      ],
    ],
  ])('%s', (_, text, pieces) => {
    expect(fromLeftToRight(text, { start: 0, end: text.length })).toEqual(
      pieces.map(([piece, to]) => ({ text: piece, rightToLeft: to === 'left' })),
    );
  });

  test('is ordered as a part of its text', () => {
    const text = `${alef}${bet} go on`;
    const ends = { start: 3, end: text.length };
    expect(fromLeftToRight(`${text}.`, { ...ends, end: text.length + 1 })).toEqual([
      { text: '.', rightToLeft: true },
      { text: 'go on', rightToLeft: false },
    ]);
    expect(fromLeftToRight('go on.', { start: 0, end: 6 })).toHaveLength(1);
  });

  const mixed = fc
    .array(fc.constantFrom('word', alef, `${alef}${bet}`, ' ', '20', '(', ')', '\u0627', '…', '👩'))
    .map((some) => some.join(''));

  test('has each of its characters once', () => {
    fc.assert(
      fc.property(mixed, fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a, b]
          .map((at) => at % (text.length + 1))
          .sort((x, y) => x - y);
        const pieces = fromLeftToRight(text, { start, end });
        const sorted = (some: string) => some.split('').sort().join('');
        expect(sorted(pieces.map((piece) => piece.text).join(''))).toBe(
          sorted(text.slice(start, end)),
        );
      }),
    );
  });

  test('is split without a change of order', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        expect(
          splitByDirection(text)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  test('changes direction for every character up to U+FFFF that goes from right to left', () => {
    const bidi = makeBidi();
    const overlooked: string[] = [];
    for (let code = 0; code < 0x10000; code += 1) {
      const character = String.fromCodePoint(code);
      if (!['R', 'AL', 'RLE', 'RLO', 'RLI'].includes(bidi.getBidiCharTypeName(character))) continue;
      const pieces = splitByDirection(`${character}a`);
      if (pieces.length === 1) overlooked.push(code.toString(16));
    }
    expect(overlooked).toEqual([]);
  });
});
