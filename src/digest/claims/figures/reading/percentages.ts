import type { Figure } from '../figure.ts';
import { isSpan, type MakeFigure } from './measured.ts';
import type { Amount } from './numbers/amounts.ts';

const percentBehind =
  /^(?:\s|-)?(?:%|％|per ?cent\b|percentage points?|percent\b|Prozent(?:punkten?)?|pour cent|points? de pourcentage|por ciento|por cento|per cento|procent|パーセント|个百分点)/i;
/** Points of a share, where the text has one; else they are those of a game, or of a line. */
const points = /^(?:\s|-)?(?:points?|Punkten?|pontos|puntos|punti|punten)\b/i;
const hasShare = /%|per ?cent|percent|Prozent|pour cent|por cient|\brates?\b/i;
const basisPoints =
  /^[ -]?(?:basis points?|bps?\b|Basispunkten?|points? de base|puntos básicos|pontos[- ]base|punti base|basispunten)/i;

/** Tells whether points are those of a share in a text. */
export function speaksOfShares(text: string): boolean {
  return hasShare.test(text);
}

/** The words for per cent, or for points if they may be some of a share, that the words behind a number start with. */
export function percentAt(rest: string, isOfShares: boolean): string | undefined {
  return (percentBehind.exec(rest) ?? (isOfShares ? points.exec(rest) : null))?.[0];
}

interface InText {
  readonly amount: Amount;
  /** The number behind it. */
  readonly next: Amount | undefined;
  readonly isOfShares: boolean;
}

/** Reads a number as per cent, points or basis points, by the words behind it. */
export function* percentages(
  text: string,
  { amount, next, isOfShares }: InText,
  figure: MakeFigure,
): Iterable<Figure> {
  const rest = text.slice(amount.end, amount.end + 24);
  const share = (length: number, of: number) =>
    figure(amount.start, amount.end + length, {
      kind: 'share',
      value: amount.value / of,
      raw: amount.value,
      step: amount.step / of,
      spelt: amount.spelt,
    });
  const basis = basisPoints.exec(rest);
  if (basis) yield share(basis[0].length, 10_000);
  const isBeforePercent =
    next !== undefined &&
    isSpan(text.slice(amount.end, next.start)) &&
    percentBehind.test(text.slice(next.end, next.end + 24));
  if (isBeforePercent) yield share(0, 100);
  const percent = percentAt(
    rest,
    amount.value <= 100 && (isOfShares || !Number.isInteger(amount.value)),
  );
  if (percent !== undefined) yield share(percent.length, 100);
}
