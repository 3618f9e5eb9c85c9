import type { Figure } from './figure.ts';

/** A value that passages give, or that follows from theirs. */
export interface Support {
  readonly value: number;
  /** Whether it stands there as such, or is computed. */
  readonly derived: boolean;
  /** How far it may be from the value by the way it was computed. */
  readonly slack?: number;
}

/** Tells whether a figure may be written for a value: the same, or rounded as its hedges say. */
export function agrees(figure: Figure, { value, slack = 0 }: Support): boolean {
  const { value: said, hedges, kind } = figure;
  const room = roomOf(figure);
  const off = Math.abs(value - said);
  const size = Math.abs(said);
  if (off <= size * 1e-4 + slack) return true;
  if (size === 0) return false;
  const ratio = value / said;
  // "Over 41 deaths" is about deaths: who rounds writes a round number.
  const isRound = figure.raw <= 12 || Number.isInteger(figure.raw / 5);
  const isExact = !isRound || (!hedges.about && !hedges.over && !hedges.under);
  if (isExact) return isRounded(figure, value);
  if (hedges.over && !hedges.about && !hedges.under)
    return ratio >= 1 - 1e-4 && value <= said + room;
  if (hedges.over && hedges.about) return ratio >= 1 - 1e-4 && ratio <= 1.35;
  if (hedges.under && hedges.about)
    return ratio >= (kind === 'share' ? 0.89 : 0.85) && ratio <= 1.005;
  if (hedges.under)
    return ratio <= 1 && value >= said - (hedges.most ? 0.1 * said : Math.min(room, said / 2));
  const near = kind === 'share' ? 0.08 : figure.dimension === 'time' ? 0.15 : 0.12;
  return Math.abs(ratio - 1) <= near;
}

/** How far from a bound a value may be: who writes "over 40" does not write it of 70. */
function roomOf({ value, step, kind, raw, dimension, hedges }: Figure): number {
  if (hedges.just) return 0.12 * value;
  if (kind === 'share') return Math.min(0.17, 0.5 * value);
  if (raw <= 3 && (dimension === 'time' || kind === 'times')) return value;
  return Math.max(step, 0.3 * value);
}

/** Whether a number without a word of doubt may be the rounded form of a value. */
function isRounded(figure: Figure, value: number): boolean {
  const { value: said, step, raw, kind, dimension } = figure;
  const off = Math.abs(value - said);
  const far = off / Math.abs(said);
  const unit = said / raw || 1;
  // Words for parts and for times of calendars are as rough as they are short.
  if (kind === 'share' && step === 0) return far <= 0.04;
  if (kind === 'times') return far <= 0.08;
  // "Half a metre", "two thirds of a billion" are as rough.
  const isRough = figure.spelt && (dimension === 'time' || !Number.isInteger(raw));
  if (isRough) return far <= 0.1;
  const isCounted = kind === 'count' && dimension === undefined && raw <= 12;
  const isWhole = isCounted || Number.isInteger(Number((value / unit).toFixed(6)));
  if (!isWhole && off <= step / 2 + 1e-9 && far <= 0.15) return true;
  return Math.abs(raw) >= 100 && off <= step / 2 && far <= 0.035;
}
