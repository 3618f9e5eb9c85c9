import { oncePer } from '../../../../memoize.ts';
import type { NumberWords } from '../../words/numbers/number-words.ts';

/** A number as such, without what it counts. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The place of its last digit that is not a zero. */
  readonly step: number;
  readonly spelt: boolean;
}

const indian: Readonly<Record<string, number>> = {
  हजार: 1e3,
  हज़ार: 1e3,
  लाख: 1e5,
  करोड़: 1e7,
  अरब: 1e9,
};
const short: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  bn: 1e9,
  mrd: 1e9,
  tn: 1e12,
};

/** Reads the numbers in digits: groups and decimals as the language writes them. */
export function* readDigits(text: string, language: string): Iterable<Amount> {
  const form = digitForm(language);
  for (const { 0: words, index } of text.matchAll(form)) {
    const { value, decimals } = numberOf(words, language);
    let end = index + words.length;
    const rest = text.slice(end, end + 16);
    const scale = scaleAt(rest, text.slice(Math.max(0, index - 2), index));
    end += scale.length;
    const exact = decimals > 0 ? 10 ** -decimals : lastPlace(value);
    yield {
      start: index,
      end,
      value: value * scale.factor,
      step: exact * scale.factor,
      spelt: false,
    };
  }
}

const digitForms = new Map<string, RegExp>();

function digitForm(language: string): RegExp {
  const known = digitForms.get(language);
  if (known) return known;
  const form = makeDigitForm(language);
  digitForms.set(language, form);
  return form;
}

function makeDigitForm(language: string): RegExp {
  const group = /^(en|ja|zh|ko)/.test(language)
    ? "[,'’ \\u00A0\\u2009\\u202F]"
    : "[.'’ \\u00A0\\u2009\\u202F]";
  const before = '(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\d]|\\d[.,])';
  return new RegExp(
    `${before}(?:\\d{1,3}(?:${group}\\d{3}(?!\\d))+|\\d+)(?:[.,]\\d+)?(?!\\d|[.,]\\d)`,
    'gu',
  );
}

/** @example numberOf('1.234,5', 'de').value // 1234.5 */
function numberOf(words: string, language: string) {
  const isPoint = /^(en|ja|zh|ko)/.test(language);
  const [, whole = words, decimal = ''] =
    (isPoint ? /^(.*?)\.(\d+)$/ : /^(.*?),(\d+)$/).exec(words) ??
    // Of two different signs, the last one parts the decimals.
    /^(\d[\d ’',]*[’',][\d ’',]*)\.(\d+)$/.exec(words) ??
    // A sign of the other kind in front of other than three digits cannot part groups.
    /^(\d+)[.,](\d{1,2}|\d{4,})$/.exec(words) ??
    [];
  return { value: Number(`${whole.replace(/\D/g, '')}.${decimal}`), decimals: decimal.length };
}

function scaleAt(rest: string, before: string) {
  const [scale = '', word = ''] = /^ ([\u0900-\u097F]+)/.exec(rest) ?? [];
  const factor = indian[word];
  if (factor !== undefined) return { length: scale.length, factor };
  const [words = '', name = ''] = /^[ \u00A0\u202F]?(bn|mn|tn|m|k|Mio|Mrd)\b\.?/i.exec(rest) ?? [];
  const isMetres =
    /^m$/i.test(name) &&
    !/[€$£¥]\s?$/.test(before) &&
    /^ ?m (?:high|long|deep|wide|tall|away|from|above|below)/.test(rest);
  const isOther = (words.startsWith(' ') && /^[mk]$/i.test(name)) || name === 'K' || name === 'M';
  if (name === '' || isMetres || isOther) return { length: 0, factor: 1 };
  const dot = /mio|mrd/i.test(name) ? words.length : words.replace(/\.$/, '').length;
  return { length: dot, factor: short[name.toLowerCase()] ?? 1 };
}

/** @example lastPlace(52000) // 1000 */
function lastPlace(value: number): number {
  if (value === 0) return 1;
  let place = 1;
  while (Number.isInteger(value / (place * 10))) place *= 10;
  return place;
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
