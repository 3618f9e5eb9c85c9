import { oncePer } from '../../../../../memoize.ts';
import type { NumberWords } from '../../../words/numbers/number-words.ts';
import { lastPlace } from './digits.ts';

/** A number as such, without what it counts. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The place of its last digit that is not a zero. */
  readonly step: number;
  readonly spelt: boolean;
  /** Where the next number starts, up to which a unit may stand. */
  readonly limit?: number;
}

/** Reads the numbers in words, and those in digits with a word for their scale: "2.9 billion". */
export function readNumberWords(
  text: string,
  words: NumberWords,
  digits: readonly Amount[],
): Amount[] {
  const byStart = new Map(digits.map((amount) => [amount.start, amount]));
  const found: Amount[] = [];
  let open: { amount: Amount; lowest: number; total: number; current: number } | undefined;
  const close = () => {
    if (open) found.push(open.amount);
    open = undefined;
  };
  const pieces = [
    ...digits.map(({ start, end }) => ({ start, end, word: undefined })),
    ...lexemesIn(text, words),
  ].sort((a, b) => a.start - b.start);
  for (const { start, end, word } of pieces) {
    const between = open ? text.slice(open.amount.end, start) : '';
    if (open && !joins(between, words)) close();
    const isAnd = /\p{L}/u.test(between);
    if (word === undefined) {
      close();
      const amount = byStart.get(start);
      if (amount) open = { amount, lowest: 0, total: 0, current: amount.value };
      continue;
    }
    const scale = words.scales[word];
    const small = words.small[word] ?? 0;
    if (scale !== undefined) {
      // A hundred within thousands multiplies only what stands behind them.
      const multiplied = open && open.current > 0 ? open.current : 1;
      if (open && isAnd && open.lowest <= scale) close();
      const base = open ?? {
        total: 0,
        current: 1,
        amount: { start, end, value: 0, step: 1, spelt: true },
      };
      const value = (open ? multiplied : 1) * scale;
      const spelt = base.amount.spelt;
      const step = spelt ? scale : base.amount.step * scale;
      const total = scale === 100 ? base.total : base.total + value;
      const current = scale === 100 ? value : 0;
      open = {
        total,
        current,
        lowest: scale,
        amount: { start: base.amount.start, end, value: total + current, step, spelt },
      };
      continue;
    }
    const glued = open && isGlued(between, words) && small >= 20 && open.lowest < 10;
    const fits = open?.amount.spelt && (glued || small < open.lowest);
    if (open && !fits) close();
    const base = open ?? {
      total: 0,
      current: 0,
      amount: { start, end, value: 0, step: 1, spelt: true },
    };
    const current = base.current + small;
    const lowest = small >= 20 && small % 10 === 0 ? 10 : 1;
    open = {
      total: base.total,
      current,
      lowest: small >= 100 ? 100 : lowest,
      amount: {
        start: base.amount.start,
        end,
        value: base.total + current,
        step: lastPlace(base.total + current),
        spelt: true,
      },
    };
  }
  close();
  return found;
}

/** What finds a run of number words of a language, and the words in it. */
const lexemeForms = oncePer(({ small, scales, glue }: NumberWords) => {
  const all = [...Object.keys(small), ...Object.keys(scales)]
    .sort((a, b) => b.length - a.length)
    .map((each) => each.replaceAll('.', '\\.'))
    .join('|');
  const between = glue === undefined ? '' : `(?:${glue})?`;
  const run = `(?:${all})(?:${between}(?:${all}))*`;
  return {
    run: new RegExp(`(?<![\\p{L}\\p{N}])${run}(?![\\p{L}\\p{N}])`, 'giu'),
    parts: new RegExp(all, 'giu'),
  };
});

function* lexemesIn(text: string, words: NumberWords) {
  const { run, parts } = lexemeForms(words);
  for (const { 0: whole, index } of text.matchAll(run)) {
    for (const { 0: word, index: at } of whole.matchAll(parts)) {
      const start = index + at;
      yield { start, end: start + word.length, word: word.toLowerCase() };
    }
  }
}

function joins(between: string, words: NumberWords): boolean {
  return (
    /^[\s-]?$/.test(between) ||
    between.trim().toLowerCase() === words.and ||
    isGlued(between, words)
  );
}

function isGlued(between: string, { glue }: NumberWords): boolean {
  return glue?.split('|').includes(between.toLowerCase()) ?? false;
}
