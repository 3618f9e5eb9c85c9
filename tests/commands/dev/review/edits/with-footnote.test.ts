import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withFootnote } from '../../../../../src/commands/dev/review/edits/with-footnote.ts';

const note = '[Wire](../articles/a.md) "words"';

test('puts the number behind the summary, and the footnote below all others', () => {
  const summary = 'They met.[^1]\n\n[^1]: [Wire](../articles/a.md) "met"\n';
  expect(withFootnote(summary, note)).toEqual({
    text: `They met.[^1][^2]\n\n[^1]: [Wire](../articles/a.md) "met"\n\n[^2]: ${note}\n`,
    label: '2',
    end: 'They met.[^1][^2]'.length,
  });
});

test('puts it where the caret is', () => {
  expect(withFootnote('They met. They ate.', note, 'They met.'.length).text).toBe(
    `They met.[^1] They ate.\n\n[^1]: ${note}\n`,
  );
});

test('only refers to a footnote that is there already', () => {
  const { text, label } = withFootnote(`They met.[^b]\n\n[^b]: ${note}`, note);
  expect(text).toBe(`They met.[^b][^b]\n\n[^b]: ${note}`);
  expect(label).toBe('b');
});

test('of any summary, keeps all words, and gives a number that is not taken', () => {
  const word = fc.constantFrom(
    'They met.',
    '[^1]',
    '[^7]',
    ' ',
    '\n\n',
    '\n\n[^1]: a',
    '“ü”',
    '[^x]: b',
  );
  fc.assert(
    fc.property(
      fc.array(word).map((words) => words.join('')),
      fc.nat(60),
      (summary, caret) => {
        const { text, label, end } = withFootnote(summary, note, caret);
        const mark = `[^${label}]`;
        expect(text.slice(end - mark.length, end)).toBe(mark);
        const without = text.slice(0, end - mark.length) + text.slice(end);
        expect(summary).not.toContain(mark);
        expect(text.endsWith(`\n\n${mark}: ${note}\n`)).toBe(true);
        expect(without.startsWith(summary.trimEnd())).toBe(true);
      },
    ),
  );
});

test('a footnote that is translated already is referred to again by the same words', () => {
  const foreign = '[Agency](../articles/x.md) "die Worte"';
  const summary = `They met.[^1]\n\n[^1]: ${foreign} (translation: "the words")\n`;
  const { text, label } = withFootnote(summary, `${foreign} (translation: "")`, 9);
  expect(label).toBe('1');
  expect(text.match(/translation/g)).toHaveLength(1);
});
