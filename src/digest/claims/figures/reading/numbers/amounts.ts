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

/** A number as far as its words were read. */
interface Run extends Omit<Amount, 'value' | 'limit'> {
  /** What no further word multiplies: the two thousand of "two thousand three hundred". */
  readonly total: number;
  /** What the next word for a scale multiplies. */
  readonly current: number;
  /** The place of its last word, below which the next one has to be. */
  readonly lowest: number;
}

/** Reads the numbers in words, and those in digits with a word for their scale: "2.9 billion". */
export function readNumberWords(
  text: string,
  words: NumberWords,
  digits: readonly Amount[],
): Amount[] {
  const found: Amount[] = [];
  let run: Run | undefined;
  const close = () => {
    if (run) found.push(amountOf(run));
    run = undefined;
  };
  const pieces = [...digits, ...lexemesIn(text, words)].sort((a, b) => a.start - b.start);
  for (const piece of pieces) {
    const between = run ? text.slice(run.end, piece.start) : '';
    if (!joins(between, words)) close();
    if (!('word' in piece)) {
      close();
      run = { ...piece, total: 0, current: piece.value, lowest: 0 };
      continue;
    }
    const scale = words.scales[piece.word];
    const small = words.small[piece.word] ?? 0;
    if (
      run &&
      !(scale ? takesScale(run, scale, between) : takes(run, small, isGlued(between, words)))
    )
      close();
    const { start, end } = piece;
    run = scale
      ? withScale(run ?? { ...none, start, current: 1 }, scale, end)
      : withSmall(run ?? { ...none, start, current: 0 }, small, end);
  }
  close();
  return found;
}

const none = { end: 0, step: 1, spelt: true, total: 0, lowest: 0 };

function amountOf({ start, end, step, spelt, total, current }: Run): Amount {
  return { start, end, value: total + current, step, spelt };
}

/** Behind "and", a scale is of another number, unless it is below the last word. */
function takesScale({ lowest }: Run, scale: number, between: string): boolean {
  return !/\p{L}/u.test(between) || lowest > scale;
}

/** Digits take no further number; words take a smaller one, and a ten behind a one where the language glues them. */
function takes({ spelt, lowest }: Run, small: number, isGluedOn: boolean): boolean {
  return spelt && ((isGluedOn && small >= 20 && lowest < 10) || small < lowest);
}

/** A hundred within thousands multiplies only what stands behind them. */
function withScale(run: Run, scale: number, end: number): Run {
  const value = (run.current > 0 ? run.current : 1) * scale;
  const isHundred = scale === 100;
  return {
    start: run.start,
    end,
    spelt: run.spelt,
    step: run.spelt ? scale : run.step * scale,
    total: isHundred ? run.total : run.total + value,
    current: isHundred ? value : 0,
    lowest: scale,
  };
}

function withSmall({ start, total, current: before }: Run, small: number, end: number): Run {
  const current = before + small;
  const isTen = small >= 20 && small % 10 === 0;
  const lowest = small >= 100 ? 100 : isTen ? 10 : 1;
  return { start, end, spelt: true, step: lastPlace(total + current), total, current, lowest };
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
