import type { Dimension, Figure } from '../figure.ts';
import { hedgesAt } from './around/hedges.ts';
import { nounsAt } from './around/nouns.ts';
import { currencyBefore, unitAt } from './around/units.ts';
import type { FigureForms } from './figure-forms.ts';
import type { Amount } from './numbers/amounts.ts';

/** A number with its unit, if it has one. */
export function measured(
  text: string,
  amount: Amount,
  forms: FigureForms | undefined,
  behind = amount.end,
): Figure {
  const { start, end, value, step, spelt, limit } = amount;
  const currency = currencyBefore(text.slice(Math.max(0, start - 4), start));
  const sum = currency ? start - currency.length : start;
  const own = unitAt(text.slice(end, limit));
  const unit = own ?? (behind > end ? unitAt(text.slice(behind)) : undefined);
  const hedges = hedgesAt(text, sum, end + (own?.length ?? 0), forms);
  // "A row over two ferries" is about ferries.
  const isPreposition =
    value <= 12 &&
    !unit &&
    /(?:^|(?<!just|well|little)\s)over\s$/i.test(text.slice(Math.max(0, start - 16), start));
  const [dimension, factor]: readonly [Dimension | undefined, number] = (currency ?? unit)
    ?.unit ?? [undefined, 1];
  return {
    start,
    end: end + (own?.length ?? 0),
    words: '',
    kind: 'count',
    value: value * factor,
    raw: value,
    step: step * factor,
    ...(dimension !== undefined && { dimension }),
    nouns: nounsAt(text, end),
    hedges: isPreposition ? { ...hedges, over: false } : hedges,
    spelt,
  };
}

/** Whether words between two numbers make them a span, or a row: "75 to 90". */
export function isSpan(between: string): boolean {
  return /^ ?(?:to|and|or|bis|und|oder|à|et|ou|a|y|e|o|tot|en|by|bij|mal|x|[-–—~〜×])(?: (?:some|about|around|nearly|almost|etwa|rund|fast|environ|unos|unas|casi|circa|quasi|cerca de|ongeveer|bijna))? ?$/.test(
    between,
  );
}

/** Makes a figure from its place and what is special about it. */
export type MakeFigure = ReturnType<typeof figuresIn>;

/** Returns what makes the figures of a text that are more than a number. */
export function figuresIn(text: string, forms: FigureForms) {
  return (
    start: number,
    end: number,
    part: Partial<Figure> & Pick<Figure, 'kind' | 'value'>,
  ): Figure => ({
    start,
    end,
    words: '',
    raw: part.value,
    step: 0,
    nouns: nounsAt(text, end),
    hedges: hedgesAt(text, start, end, forms),
    spelt: true,
    ...part,
  });
}
