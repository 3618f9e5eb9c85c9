/** What editors leave out and put in, in texts of invented words: what is honest is quiet, the rest is told. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSourceText } from '../../../../src/digest/quotation/source-text.ts';
import { bodyOf } from '../../bodies.ts';
import { rulesAgainst } from '../told-words.ts';

const syllables = ['ba', 'ko', 'lu', 'mi'];

/** An invented word that is no other one's part: `bakolumi`. */
function word(index: number): string {
  return [64, 16, 4, 1].map((place) => syllables[Math.floor(index / place) % 4]).join('');
}

/** Three sentences of invented words, and three words in a row in the middle of the second one. */
const story = fc
  .record({
    lengths: fc.tuple(...[1, 2, 3].map(() => fc.integer({ min: 7, max: 14 }))),
    at: fc.nat(),
  })
  .map(({ lengths, at }) => {
    let next = 0;
    const sentences = lengths.map((length) => Array.from({ length }, () => word(next++)));
    const words = sentences[1] ?? [];
    return { sentences, words, at: 2 + (at % (words.length - 6)) };
  });

function sourceOf(sentences: readonly string[][]) {
  const text = sentences.map(([first = '', ...rest]) => {
    const capital = first.charAt(0).toUpperCase() + first.slice(1);
    return `${[capital, ...rest].join(' ')}.`;
  });
  return readSourceText(bodyOf(text.join(' ')));
}

/** The second sentence, from its second word on, with something in the place of three words. */
function quote({ words, at }: { words: readonly string[]; at: number }, instead: string): string {
  return [...words.slice(1, at), instead, ...words.slice(at + 3)].join(' ');
}

/** The story with another word in the middle of the three. */
function withWord(
  { sentences, words, at }: Parameters<typeof quote>[0] & { sentences: string[][] },
  other: string,
) {
  const changed = words.with(at + 1, other);
  return sourceOf([sentences[0] ?? [], changed, sentences[2] ?? []]);
}

const ellipsis = fc.constantFrom('\u2026', '...', '[\u2026]', '[...]');
const bracket = fc.constantFrom('[they]', '[the port]', '[who met]');
const telling = fc.constantFrom('not', 'never', 'without', '25', 'ten', '1,200', 'Sample', 'Ada');

describe('of any text, nothing is told of a quotation', () => {
  test('that leaves out words which deny, count and name nothing, or has other words for them', () => {
    fc.assert(
      fc.property(story, fc.oneof(ellipsis, bracket), (told, mark) => {
        expect(rulesAgainst(quote(told, mark), sourceOf(told.sentences))).toEqual([]);
      }),
    );
  });

  test('that starts with a letter of the other case, or ends with another ending', () => {
    fc.assert(
      fc.property(story, (told) => {
        const [first = '', ...rest] = told.words.slice(1);
        const cased = `[${first.charAt(0).toUpperCase()}]${first.slice(1)}`;
        const ended = rest.with(2, `${rest[2]?.slice(0, -1)}[ed]`);
        const source = sourceOf(told.sentences);
        expect(rulesAgainst([cased, ...rest].join(' '), source)).toEqual([]);
        expect(rulesAgainst([first, ...ended].join(' '), source)).toEqual([]);
      }),
    );
  });

  test('that keeps in brackets what they stand for', () => {
    fc.assert(
      fc.property(story, telling, (told, kept) => {
        const source = withWord(told, kept);
        expect(rulesAgainst(quote(told, `[who ${kept} met]`), source)).toEqual([]);
      }),
    );
  });
});

describe('of any text, it is told of a quotation', () => {
  test('that leaves out a denial, a number or a name by an ellipsis', () => {
    fc.assert(
      fc.property(story, telling, ellipsis, (told, lost, mark) => {
        expect(rulesAgainst(quote(told, mark), withWord(told, lost))).toEqual(['quotation-gap']);
      }),
    );
  });

  test('that has other words in brackets for a denial or a number, or another name for a name', () => {
    fc.assert(
      fc.property(story, telling, (told, lost) => {
        const isName = /^\p{Lu}/u.test(lost);
        const mark = isName ? '[Ben]' : '[they]';
        expect(rulesAgainst(quote(told, mark), withWord(told, lost))).toEqual(['quotation-gap']);
      }),
    );
  });

  test('that puts in a denial', () => {
    fc.assert(
      fc.property(story, fc.constantFrom('not', 'never', 'without'), (told, denial) => {
        const source = sourceOf(told.sentences);
        expect(rulesAgainst(quote(told, `[${denial}]`), source)).toEqual(['quotation-gap']);
        expect(rulesAgainst(quote(told, `\u2026 [${denial}] \u2026`), source)).toEqual([
          'quotation-gap',
        ]);
      }),
    );
  });

  test('that leaves out the end of a sentence', () => {
    fc.assert(
      fc.property(story, ellipsis, ({ sentences }, mark) => {
        const [before = '', behind = ''] = [sentences[0]?.at(-3), sentences[1]?.at(2)];
        expect(rulesAgainst(`${before} ${mark} ${behind}`, sourceOf(sentences))).toEqual([
          'quotation-gap',
        ]);
      }),
    );
  });

  test('that has brackets at its end where the sentence has no more words, as an error', () => {
    fc.assert(
      fc.property(story, fc.constantFrom('they agreed', 'all', 'in the port'), (told, put) => {
        const source = sourceOf(told.sentences);
        const end = told.words.slice(2).join(' ');
        const start = source.text.slice(source.text.indexOf('. ') + 2).split('.')[0] ?? '';
        expect(rulesAgainst(`${end} [${put}]`, source)).toEqual(['quotation-edge']);
        expect(rulesAgainst(`${end}. [${put}]`, source)).toEqual(['quotation-edge']);
        expect(rulesAgainst(`[${put}] ${start}`, source)).toEqual(['quotation-edge']);
      }),
    );
  });

  test('that has a word for one in the own brackets of the source, as an error', () => {
    fc.assert(
      fc.property(story, fc.constantFrom('ba', 'with them', 'bakolumi'), (told, other) => {
        const source = withWord(told, `[of ${told.words[told.at + 1]}]`);
        const [before = '', , behind = ''] = told.words.slice(told.at);
        expect(rulesAgainst(`${before} [of ${told.words[told.at + 1]}] ${behind}`, source)).toEqual(
          [],
        );
        expect(rulesAgainst(`${before} [of ${other}] ${behind}`, source)).toEqual([
          'quotation-verbatim',
        ]);
      }),
    );
  });
});
