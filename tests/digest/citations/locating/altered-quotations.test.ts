/** Thousands of quotations that are altered in ways that change what they say: each is refused, or warned of. */
import { expect, test } from 'vitest';
import { readSourceText } from '../../../../src/digest/quotation/source-text.ts';
import { randomOf } from '../../../bench/corpus/random.ts';
import { bodyOf } from '../../bodies.ts';
import { rulesAgainst } from '../told-words.ts';

const text = `Ada Example, the Prime Minister of Exampleland, met her counterpart Ben Sample in Port Sample on
Sunday, and the two did not agree on 25 of the 40 open questions [about the harbour]. "We never said that the
no-confidence vote was lost," she said. "We discussed fish, nets and the long-standing quota for herring without any
result," he told reporters, who had waited for three hours. Neither side would say when the ministers [of both
islands] meet again. A well-informed diplomat said that talks had hardly begun, that no paper was signed, and
that some 1,200 boats stayed in port as fishers could not pay for fuel. "It is a start", Sample said.`;
const source = readSourceText(bodyOf(text));
const all = source.text.split(/\s+/);
const others = ['often', 'Lower', '30', 'gladly', 'pilots', 'every', 'Rana', 'ship'];
const random = randomOf('alterations', 0, 1);

/** Each makes another quotation of words that stand in the source; undefined where it has nothing to work on. */
const alterations: Record<string, (words: readonly string[]) => string[] | undefined> = {
  'a word is another': (words) => words.with(inner(words), random.pick(others)),
  'a word is missing': (words) => words.toSpliced(inner(words), 1),
  'a word is put in': (words) => words.toSpliced(inner(words), 0, random.pick(others)),
  'two words change places': (words) => {
    const at = random.int(words.length - 1);
    return words.toSpliced(at, 2, words[at + 1] ?? '', words[at] ?? '');
  },
  'a figure is another': (words) => changed(words, /^\d/, (word) => word.replace(/^\d/, '9')),
  'a word in the own brackets is another': (words) => {
    const opening = words.findIndex((word) => word.startsWith('['));
    const closing = words.findIndex((word, index) => index > opening && word.includes(']'));
    if (opening === -1 || closing === -1) return undefined;
    return words.with(opening + random.int(2), '[often');
  },
  'a denial is left out by an ellipsis': (words) =>
    changed(words.slice(1, -1), denial, () => '\u2026', words),
  'brackets stand for a denial': (words) =>
    changed(words.slice(1, -1), denial, () => '[gladly]', words),
  'a figure is left out by an ellipsis': (words) =>
    changed(words.slice(1, -1), /^\d/, () => '\u2026', words),
  'brackets put in a denial': (words) => words.toSpliced(inner(words), 0, '[never]'),
  'a half of a compound is left': (words) => {
    const [first = '', ...rest] = words;
    const [, half] = /^\p{L}+-(\p{L}+)$/u.exec(first) ?? [];
    return half === undefined ? undefined : [half, ...rest];
  },
  'brackets follow the end of a sentence': (words) => {
    const end = words.findIndex((word) => /[a-z]\.$/.test(word));
    return end < 1 ? undefined : [...words.slice(0, end + 1), '[and they agreed]'];
  },
};

const denial = /^(not|never|without|hardly|no|neither)$/i;

/** The index of a word that is neither the first nor the last. */
function inner(words: readonly string[]): number {
  return 1 + random.int(words.length - 2);
}

/** The words, of which the first that is meant is another; with the words before and behind those given. */
function changed(
  words: readonly string[],
  meant: RegExp,
  make: (word: string) => string,
  within: readonly string[] = words,
): string[] | undefined {
  const at = words.findIndex((word) => meant.test(word));
  const offset = within === words ? 0 : 1;
  return at === -1 ? undefined : within.with(at + offset, make(words[at] ?? ''));
}

test('no alteration that changes what is said goes without a word', () => {
  const silent: string[] = [];
  const counts = new Map<string, number>();
  const own = ` ${all.join(' ')} `;
  for (let round = 0; round < 1500; round += 1) {
    const from = random.int(all.length - 8);
    const words = all.slice(from, from + 4 + random.int(12));
    for (const [name, alter] of Object.entries(alterations)) {
      const quotation = alter(words)?.join(' ');
      // The same words again are no alteration, nor are fewer of them.
      if (quotation === undefined || own.includes(` ${quotation} `)) continue;
      counts.set(name, (counts.get(name) ?? 0) + 1);
      if (rulesAgainst(quotation, source).length === 0) silent.push(`${name}: ${quotation}`);
    }
  }
  expect([...new Set(silent)]).toEqual([]);
  expect(counts.size).toBe(Object.keys(alterations).length);
  expect([...counts.values()].reduce((sum, count) => sum + count)).toBeGreaterThan(10_000);
});
