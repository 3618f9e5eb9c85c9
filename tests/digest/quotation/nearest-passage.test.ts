import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { nearestPassage } from '../../../src/digest/quotation/nearest-passage.ts';
import { readSourceText } from '../../../src/digest/quotation/source-text.ts';
import { bodyOf } from '../bodies.ts';

vi.setConfig({ testTimeout: 60_000 });

const sourceOf = (markdown: string) => readSourceText(bodyOf(markdown));

/** How a quotation differs from the passage of a source that is nearest to it. */
function differenceOf(quotation: string, markdown: string): string | undefined {
  return nearestPassage(quotation, sourceOf(markdown))?.difference;
}

describe('the nearest passage shows', () => {
  const article =
    'They spoke of ways to add momentum to cooperation in sectors like fisheries, pilotage and ' +
    'talent mobility, and of a quota for herring.';

  test.each([
    [
      'fisheries, pilotage and talent and labour',
      '… pilotage and talent [-and labour-]{+mobility+}',
    ],
    ['ways to bring momentum to cooperation', 'ways to [-bring-]{+add+} momentum to cooperation'],
    ['ways to add more momentum', 'ways to add [-more -]momentum'],
    ['talent mobility, of a quota', 'talent mobility, {+and +}of a quota'],
    ['Ways to add momentum', '[-Ways-]{+ways+} to add momentum'],
    ['pilotage, and talent mobility', 'pilotage[-,-] and talent mobility'],
    ['a quota for herring!', '… quota for herring[-!-]'],
  ])('the words that were changed in %j', (quotation, difference) => {
    expect(differenceOf(quotation, article)).toBe(difference);
  });

  test('whole words, where a part of one is quoted', () => {
    expect(differenceOf('able to agree', 'They were unable to agree.')).toBe(
      '[-able-]{+unable+} to agree',
    );
  });

  test('three words of agreement on each side of a difference, and no more', () => {
    const quotation = 'ways to add momentum to teamwork in sectors like fisheries, pilotage';
    expect(differenceOf(quotation, article)).toBe(
      '… add momentum to [-teamwork-]{+cooperation+} in sectors like …',
    );
  });

  test('the first and the last of many words that differ', () => {
    const many = 'and so on '.repeat(40);
    const difference = differenceOf(
      `They spoke of ways to add momentum to ${'cooperation in '.repeat(9)}${many}`,
      article,
    );
    expect(difference?.length ?? 0).toBeLessThan(330);
  });

  test('words as they were changed, even where leaving some in place would be a little less', () => {
    expect(
      differenceOf('a fund for talent and labour', 'It is a fund for talent mobility and fish.'),
    ).toBe('… fund for talent [-and labour-]{+mobility+}');
  });

  test('spaces, where nothing else differs', () => {
    expect(differenceOf('Fisher-Port talks', 'The Fisher - Port talks.')).toBe(
      'Fisher{+ +}-{+ +}Port talks',
    );
  });

  test('words of scripts without spaces', () => {
    expect(
      differenceOf(
        '\u4e21\u9996\u76f8\u306f\u6f01\u696d\u306b\u3064\u3044\u3066\u5354\u8b70\u3057\u305f',
        '\u4e21\u9996\u76f8\u306f\u8cbf\u6613\u306b\u3064\u3044\u3066\u5354\u8b70\u3057\u305f\u3002',
      ),
    ).toContain('[-\u6f01\u696d-]{+\u8cbf\u6613+}');
  });

  test('no difference in a full stop for which the newspaper has a comma, but in the rest', () => {
    const source = '"We had good talks in the port," Example said.';
    expect(differenceOf('We had bad talks in the port.', source)).toBe(
      'We had [-bad-]{+good+} talks in the …',
    );
  });
});

describe('the nearest passage is', () => {
  test('the one with the smallest difference, wherever it is', () => {
    const filler = 'Nothing of that was said. '.repeat(500);
    const source = `They met at the port. ${filler}\n\nThey met in the harbour. ${filler}`;
    expect(differenceOf('They met near the harbour.', source)).toBe(
      'They met [-near-]{+in+} the harbour.',
    );
  });

  test.each([0, 500])('the first of two that are as near, with %i sentences between', (count) => {
    const filler = 'Nothing was said. '.repeat(count);
    const source = sourceOf(`Talks on ships.\n\nNone. ${filler}\n\nTalks on ships.`);
    expect(nearestPassage('Talks of ships.', source)?.place).toEqual({ line: 1, column: 1 });
  });

  test.each([
    ['a paragraph', 'One.\n\nAda met Ben here.', { line: 3, column: 1 }],
    ['a line of a paragraph', 'One of\nthem. Ada met\nBen here.', { line: 2, column: 7 }],
    ['a quote', '> One.\n>\n> Ada met Ben here.', { line: 3, column: 3 }],
    ['a list', '- One.\n- Two. Ada met Ben here.', { line: 2, column: 8 }],
    ['emphasis', 'One. *Ada met Ben* here.', { line: 1, column: 7 }],
    ['a table', '| A | B |\n| - | - |\n| 1 | Ada met Ben here. |', { line: 3, column: 7 }],
    ['the text behind a hard break', 'One.\\\nAda met Ben here.', { line: 2, column: 1 }],
  ])('told by its place in %s', (_, markdown, place) => {
    expect(nearestPassage('Ada met Tom here', sourceOf(markdown))?.place).toEqual(place);
  });

  test('none where nothing in the source is like the quotation', () => {
    expect(differenceOf('A bright morning', 'They spoke of fish quotas.')).toBeUndefined();
    expect(differenceOf('A bright morning', '')).toBeUndefined();
    expect(differenceOf('', 'They spoke.')).toBeUndefined();
  });
});

describe('a long quotation', () => {
  const words = Array.from({ length: 400 }, (_, index) => `word${index}`);
  const article = `Before it. ${words.join(' ')}. After it.`;

  test.each([0, 1, 57, 200, 398, 399])(
    'is shown around its first changed word, number %i',
    (at) => {
      const changed = words.with(at, 'other').join(' ');
      const difference = differenceOf(changed, article) ?? '';
      expect(difference).toContain(`[-other-]{+word${at}+}`);
      expect(difference.length).toBeLessThan(200);
    },
  );

  test('is shown where it goes on after the end of the source', () => {
    expect(differenceOf(`${words.join(' ')}. After it all.`, article)).toContain('it[- all-].');
  });

  test('without spaces is found all the same', () => {
    const source = Array.from({ length: 900 }, (_, index) =>
      String.fromCodePoint(0x4e00 + ((index * 7) % 500)),
    ).join('');
    const quotation = `${source.slice(0, 600)}\u9f8d${source.slice(601)}`;
    expect(differenceOf(quotation, source)).toContain('\u9f8d');
  });
});

test('any change of a word in the middle of a quotation is shown as that', () => {
  const vocabulary =
    'harbour minister herring quota pilot vessel summit evening agreement talks island customs ' +
    'lighthouse ferry council budget visit winter bridge market';
  const words = fc.shuffledSubarray(vocabulary.split(' '), { minLength: 10 });
  fc.assert(
    fc.property(words, fc.nat(), (source, at) => {
      const quoted = source.slice(2, -2);
      const index = 1 + (at % (quoted.length - 2));
      const quotation = quoted.with(index, '0000').join(' ');
      const difference = differenceOf(quotation, `${source.join(' ')}.`);
      expect(difference).toContain(`[-0000-]{+${quoted[index]}+}`);
    }),
    { numRuns: 60 },
  );
});

test('a text made to be slow is searched as others are', () => {
  const same = sourceOf('harbour trade tanks '.repeat(10_000));
  const single = sourceOf('a'.repeat(100_000));
  expect(nearestPassage('harbour trade talks', same)?.difference).toBe(
    'harbour trade [-talks-]{+tanks+}',
  );
  nearestPassage('b'.repeat(50_000), single);
  nearestPassage('ab'.repeat(300), single);
  const unspaced = '\u4e21\u9996\u76f8\u306f\u6e2f\u3067'.repeat(20_000);
  expect(nearestPassage('\u9996\u76f8\u306e\u6e2f\u3067', sourceOf(unspaced))?.place.line).toBe(1);
});
