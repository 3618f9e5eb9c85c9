import type { Figure } from '../figure.ts';
import { hedgesAt } from './around/hedges.ts';
import { numberOf } from './numbers/east-asian.ts';

const number = '(\\d+(?:\\.\\d+)?|[〇零一二三四五六七八九十百两]+)';

/** How Japanese and Chinese say parts and multiples, and what they come to. */
const forms: readonly {
  readonly form: RegExp;
  readonly kind: 'share' | 'times';
  readonly worth: (first: number, second: number) => number;
}[] = [
  { form: new RegExp(`百分之${number}`, 'gu'), kind: 'share', worth: (part) => part / 100 },
  {
    form: new RegExp(`${number}分[之の]${number}`, 'gu'),
    kind: 'share',
    worth: (whole, part) => part / whole,
  },
  {
    form: new RegExp(`${number}(?:[%％]|パーセント|ポイント|个百分点)`, 'gu'),
    kind: 'share',
    worth: (part) => part / 100,
  },
  {
    form: new RegExp(`${number}[割成](?!立|功|为|本|員|员)`, 'gu'),
    kind: 'share',
    worth: (part) => part / 10,
  },
  { form: /半数|半分|一半|半額|过半|過半/gu, kind: 'share', worth: () => 1 / 2 },
  { form: new RegExp(`${number}倍`, 'gu'), kind: 'times', worth: (times) => times },
];

/** Reads the parts and multiples of a Japanese or Chinese text: "三分之一", "3割", "2倍". */
export function* eastAsianShares(text: string): Iterable<Figure> {
  for (const { form, kind, worth } of forms) {
    for (const { 0: words, 1: first = '', 2: second = '', index } of text.matchAll(form)) {
      const [a, b] = [first, second].map(plainNumber);
      const value = worth(a ?? Number.NaN, b ?? Number.NaN);
      if (!Number.isFinite(value)) continue;
      const end = index + words.length;
      yield {
        start: index,
        end,
        words,
        kind,
        value,
        raw: kind === 'share' && second === '' ? value * 100 : value,
        step: 0,
        nouns: [],
        hedges: hedgesAt(text, index, end, undefined),
        spelt: false,
      };
    }
  }
}

function plainNumber(words: string): number | undefined {
  return /^\d/.test(words) ? Number(words) : numberOf(words);
}
