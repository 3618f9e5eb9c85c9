import type { Support } from './agree.ts';
import type { Figure } from './figure.ts';

/** What the words of a claim around a number allow to compute. */
export interface Cues {
  /** A sum: "together". */
  readonly sum: boolean;
  /** A difference, or what is left: "more than", "all but". */
  readonly difference: boolean;
}

const sumCue =
  /together|total|altogether|combined|in all|overall|zusammen|insgesamt|ensemble|au total|en total|in totale|samen|between them|both/i;
const differenceCue =
  /more|fewer|less|higher|lower|dearer|cheaper|longer|shorter|older|younger|margin|majority|lead|left|remain|rest\b|other|all but|except|of (?:the|its|their|his|her|which|whom)|down|up\b|short|behind|ahead|later|earlier|below|above|gap|apart|difference|mehr|weniger|Vorsprung|übrig|restlich|andere|de plus|de moins|d'écart|reste|autres|más|menos|restante|demás|zuvor|später/i;

export function cuesIn(text: string): Cues {
  return { sum: sumCue.test(text), difference: differenceCue.test(text) };
}

const like = (a: Figure, b: Figure) =>
  a.dimension === b.dimension || a.dimension === undefined || b.dimension === undefined;
const isNumber = ({ kind }: Figure) => kind === 'count' || kind === 'ordinal';

/** Values that follow from two or more figures of one context by what a reader computes in the head. */
export function derive(claim: Figure, all: readonly Figure[], cues: Cues): Support[] {
  const values = [...pairs(all)].flatMap(([a, b]) =>
    claim.kind === 'share'
      ? sharesOf(a, b)
      : claim.kind === 'times'
        ? timesOf(a, b)
        : countsOf(claim, a, b, cues),
  );
  if (claim.kind === 'share') values.push(...complements(all));
  if (claim.kind === 'count') values.push(...sumsOf(claim, all, cues));
  return values.map((value) => ({ value, derived: true }));
}

function* pairs(all: readonly Figure[]): Iterable<[Figure, Figure]> {
  const some = all.slice(0, 24);
  for (const [index, a] of some.entries()) {
    for (const b of some.slice(index + 1)) yield [a, b];
  }
}

function sharesOf(a: Figure, b: Figure): number[] {
  const [low, high] = a.value < b.value ? [a, b] : [b, a];
  if (a.kind === 'share' && b.kind === 'share') {
    return [a.value + b.value, high.value - low.value, 1 - a.value - b.value, a.value * b.value];
  }
  if (a.kind === 'share' || b.kind === 'share') {
    const [share, bare] = a.kind === 'share' ? [a, b] : [b, a];
    if (bare.kind !== 'count' || bare.dimension || bare.nouns.length > 0) return [];
    return [Math.abs(share.value - bare.value / 100), share.value + bare.value / 100];
  }
  if (!isNumber(a) || !isNumber(b) || !like(a, b) || high.value === 0) return [];
  const part = raw(low, high) / raw(high, low);
  return [part, 1 - part, 1 / part - 1];
}

/** The value of a figure, in the unit of the other one where it has none of its own: "48,000 tonnes and 32,000". */
function raw(figure: Figure, other: Figure): number {
  const isBare = figure.dimension === undefined && other.dimension !== undefined;
  return isBare ? (figure.raw * other.value) / other.raw : figure.value;
}

function timesOf(a: Figure, b: Figure): number[] {
  if (!isNumber(a) || !isNumber(b) || !like(a, b) || a.value === 0 || b.value === 0) return [];
  const ratio = raw(a, b) / raw(b, a);
  return [ratio, 1 / ratio];
}

function countsOf(claim: Figure, a: Figure, b: Figure, cues: Cues): number[] {
  const shares = [a, b].filter(({ kind }) => kind === 'share');
  const times = [a, b].filter(({ kind }) => kind === 'times');
  const [count] = [a, b].filter(({ kind }) => kind === 'count');
  if (count && shares[0]) {
    const part = count.value * shares[0].value;
    return [part, count.value - part, count.value + part, count.value / (1 + shares[0].value)];
  }
  if (count && times[0]) {
    const { value } = times[0];
    return [
      count.value * value,
      count.value / value,
      ...(cues.difference && count.dimension === undefined ? [count.value - value] : []),
    ];
  }
  if (!isNumber(a) || !isNumber(b)) return [];
  if (!like(a, b))
    return a.dimension !== 'time' && b.dimension !== 'time'
      ? []
      : [a.value / b.raw, b.value / a.raw];
  const isSmall = claim.raw <= 12 && Number.isInteger(claim.raw);
  const [x, y] = [raw(a, b), raw(b, a)];
  return [
    ...(isSmall && !cues.difference ? [] : [Math.abs(x - y)]),
    ...(isSmall && !cues.sum ? [] : [x + y]),
    ...(isSmall || [a, b].some(({ raw }) => raw === 0 || raw === 1)
      ? []
      : [a.value / b.raw, b.value / a.raw, a.value * b.raw]),
  ];
}

function sumsOf({ raw }: Figure, all: readonly Figure[], cues: Cues): number[] {
  const numbers = all.filter(({ kind }) => kind === 'count');
  if (numbers.length < 3 || (raw <= 12 && !cues.sum)) return [];
  return [3, 4, 5]
    .flatMap((size) =>
      numbers
        .map((_, index) => numbers.slice(index, index + size))
        .filter((some) => some.length === size),
    )
    .filter((some) => some.every((each) => like(each, some[0] ?? each)))
    .map((some) => some.reduce((sum, { value }) => sum + value, 0));
}

function complements(all: readonly Figure[]): number[] {
  const shares = all.filter(({ kind }) => kind === 'share').map(({ value }) => value);
  const rest = 1 - shares.reduce((sum, value) => sum + value, 0);
  return [...shares.map((value) => 1 - value), ...(rest > 0 ? [rest] : [])];
}
