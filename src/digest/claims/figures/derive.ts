import { reckoningWords } from '../words/reckoning.ts';
import type { Support } from './agree.ts';
import type { Figure } from './figure.ts';
import { isOfParts } from './part-nouns.ts';
import { unitAt } from './reading/around/units.ts';

/** What the words of a claim around a number allow to compute. */
export type Cues = { readonly [Name in keyof typeof reckoningWords]: boolean } & {
  /** What the passage says that something is given for: "month" of "ten dollars a month". */
  readonly eachOf: string | undefined;
};

/** Reads the words around a number of a claim, and those of its passages that tell what a number is for. */
export function cuesIn(text: string, passages: string): Cues {
  const has = (name: keyof typeof reckoningWords) => reckoningWords[name].test(text);
  return {
    sum: has('sum'),
    difference: has('difference'),
    rise: has('rise'),
    fall: has('fall'),
    rest: has('rest') || reckoningWords.rest.test(passages),
    each: has('each'),
    mean: has('mean'),
    eachOf: reckoningWords.each.exec(passages)?.[0].split(' ').at(-1),
  };
}

/** "0.62 share" is three fifths of one. */
function isDecimal({ kind, raw }: Figure): boolean {
  return kind === 'count' && raw > 0 && raw < 1;
}

/** Tells whether two figures can be added: of one unit, or one of them bare: "48,000 tonnes and 32,000". */
export const like = (a: Figure, b: Figure) =>
  a.dimension === b.dimension || isBareBeside(a, b) || isBareBeside(b, a);
const isBareBeside = ({ dimension, nouns }: Figure, other: Figure) =>
  dimension === undefined && (nouns.length === 0 || other.dimension !== 'time');
const isNumber = ({ kind }: Figure) => kind === 'count' || kind === 'ordinal';

/** Values that follow from two or more figures of one context by what a reader computes in the head. */
export function derive(claim: Figure, figures: readonly Figure[], cues: Cues): Support[] {
  const all = figures.flatMap(numbersOf);
  const values = [...pairs(all)].flatMap(([a, b]) =>
    claim.kind === 'share'
      ? sharesOf(claim, [a, b], cues)
      : claim.kind === 'times'
        ? timesOf(a, b)
        : countsOf(claim, [a, b], cues),
  );
  if (claim.kind === 'share') {
    values.push(...complements(claim, all, cues));
    values.push(...all.filter(isDecimal).map(({ raw }) => raw));
  }
  if (claim.kind === 'times') values.push(...all.flatMap(timesOfShare));
  if (claim.kind === 'count') {
    values.push(...sumsOf(claim, all, cues));
    // "Lost 11 of its 52 seats": it has 41.
    values.push(
      ...figures.flatMap(({ kind, raw, second = raw }) => (kind === 'share' ? [second - raw] : [])),
    );
  }
  return values.map((value) => ({ value, derived: true }));
}

/** Of a score, both numbers; of a share as in "32 of 40", its part and whole as well. */
export function numbersOf(figure: Figure): Figure[] {
  const { kind, second } = figure;
  if (second === undefined) return [figure];
  const { second: _, ...one } = figure;
  const first = kind === 'share' ? figure.raw : figure.value;
  const both = [first, second].map((value) => ({
    ...one,
    kind: 'count' as const,
    value,
    raw: value,
    step: 1,
  }));
  return kind === 'share' ? [figure, ...both] : both;
}

function* pairs(all: readonly Figure[]): Iterable<[Figure, Figure]> {
  const some = all.slice(0, 24);
  for (const [index, a] of some.entries()) {
    for (const b of some.slice(index + 1)) yield [a, b];
  }
}

type Two = readonly [Figure, Figure];

function sharesOf(claim: Figure, [a, b]: Two, cues: Cues): number[] {
  const [low, high] = a.value < b.value ? [a, b] : [b, a];
  if (a.kind === 'share' && b.kind === 'share') {
    return [
      high.value - low.value,
      ...(low.value > 0 && !isPoints(claim) ? ratiosOf(low.value / high.value, cues) : []),
      ...(cues.sum || !isHedged(claim) ? [a.value + b.value] : []),
      ...(cues.rest ? [1 - a.value - b.value] : []),
    ];
  }
  if (a.kind === 'share' || b.kind === 'share') {
    const [share, bare] = a.kind === 'share' ? [a, b] : [b, a];
    if (bare.kind !== 'count' || bare.dimension || bare.nouns.length > 0) return [];
    return [Math.abs(share.value - bare.value / 100), share.value + bare.value / 100];
  }
  if (!isNumber(a) || !isNumber(b) || !isPartOf(a, b) || high.value === 0) return [];
  const [x, y] = [valueBeside(low, high), valueBeside(high, low)];
  const part = Math.min(x, y) / Math.max(x, y);
  // Of 27 men and 14 women two in three are men.
  const parts = isTwo(a, b) ? [x / (x + y), y / (x + y)] : [];
  return [
    part,
    ...parts,
    ...ratiosOf(part, cues),
    ...(cues.rest || !isHedged(claim) ? [1 - part] : []),
  ];
}

/** Whether two counts stand side by side, and may be the parts of a whole: "96 votes to 51". */
function isTwo(a: Figure, b: Figure): boolean {
  return (
    a.dimension === undefined &&
    b.dimension === undefined &&
    a.raw !== b.raw &&
    (a.start === b.start || Math.abs(b.start - a.end) < 12)
  );
}

/** Whether a share is a difference of two others. */
function isPoints({ words, nouns }: Figure): boolean {
  return /(?:point|punkt|punto|ponto|punt)/i.test(`${words} ${nouns[0]}`);
}

/** How much less, or more, one of two is than the other. */
function ratiosOf(part: number, { rise, fall }: Cues): number[] {
  return [...(fall ? [1 - part] : []), ...(rise ? [1 / part - 1] : [])];
}

/** Whether one of two counts may be a part of the other. */
function isPartOf(a: Figure, b: Figure): boolean {
  return a.dimension === b.dimension || a.dimension === undefined || b.dimension === undefined;
}

function isHedged({ hedges }: Figure): boolean {
  return hedges.over || hedges.under;
}

/** Returns the value of a figure, in the unit of the other one where it has none of its own: "48,000 tonnes and 32,000". */
export function valueBeside(figure: Figure, other: Figure): number {
  const isBare = figure.dimension === undefined && other.dimension !== undefined;
  return isBare ? (figure.raw * other.value) / other.raw : figure.value;
}

function timesOf(a: Figure, b: Figure): number[] {
  const isShares = a.kind === 'share' && b.kind === 'share';
  const isNumbers = isNumber(a) && isNumber(b) && isPartOf(a, b);
  if ((!isShares && !isNumbers) || a.value === 0 || b.value === 0) return [];
  const ratio = valueBeside(a, b) / valueBeside(b, a);
  return [ratio, 1 / ratio];
}

/** "Doubled" of "rose by 100 per cent", "halved" of "fell by 50 per cent". */
function timesOfShare({ kind, value }: Figure): number[] {
  return kind === 'share' ? [value, 1 + value, 1 - value] : [];
}

function countsOf(claim: Figure, [a, b]: Two, cues: Cues): number[] {
  const shares = [a, b].filter(({ kind }) => kind === 'share');
  const times = [a, b].filter(({ kind }) => kind === 'times');
  const [count] = [a, b].filter(({ kind }) => kind === 'count');
  if (count && shares[0]) return partsOf(count, shares[0], cues);
  if (count && times[0]) {
    const { value } = times[0];
    return [
      count.value * value,
      count.value / value,
      ...(cues.difference && count.dimension === undefined ? [count.value - value] : []),
    ];
  }
  if (!isNumber(a) || !isNumber(b)) return [];
  const quotients = cues.each ? [a.value / b.raw, b.value / a.raw] : [];
  const products = cues.eachOf ? productsOf(a, b, cues) : [];
  if (!like(a, b)) return [...quotients, ...products];
  const isSmall = claim.raw <= 12 && Number.isInteger(claim.raw);
  const [x, y] = [valueBeside(a, b), valueBeside(b, a)];
  const isOther = claim.dimension !== undefined && (a.dimension ?? b.dimension) !== claim.dimension;
  const isMeasured = claim.dimension !== undefined && claim.dimension !== 'time';
  // By chance two small numbers are often so far apart.
  const isOfLarge = a.raw > 12 && b.raw > 12 && claim.kind === 'count';
  // What something rose to is not by how much it did.
  const isSpan = a.edge !== undefined && b.edge !== undefined;
  const isWhole = claim.role !== undefined || isOther;
  return [
    ...((isSmall && !isMeasured && !cues.difference && !isOfLarge) || isWhole
      ? []
      : [Math.abs(x - y)]),
    ...((isSmall && !cues.sum && !isInRow(a, b) && !b.isOthers) || isOther || isSpan
      ? []
      : [x + y]),
    ...quotients,
    ...(isSmall ? [] : products),
  ];
}

/** Whether two numbers of one sentence stand near each other, as in a list: "eleven birds and one animal". */
function isInRow(a: Figure, b: Figure): boolean {
  return a.spelt && b.spelt && b.start > a.end && b.start - a.end < 16;
}

/** So much each, for so many or so long: "ten dollars a month for a year". */
function productsOf(a: Figure, b: Figure, { eachOf }: Cues): number[] {
  const [length, other] = a.dimension === 'time' ? [a, b] : [b, a];
  const unit = length.dimension === 'time' ? unitAt(` ${eachOf}`)?.unit[1] : undefined;
  return [a.value * b.raw, b.value * a.raw, ...(unit ? [(other.value * length.value) / unit] : [])];
}

/** A part of a count, what is left of it, and what it was before it changed by the part. */
function partsOf({ value, dimension, isLength }: Figure, share: Figure, cues: Cues): number[] {
  // "A quarter of what it sells in a year" is what it sells in three months.
  if ((dimension === 'time' && !isLength) || cues.mean) return [];
  const part = value * share.value;
  return [
    part,
    ...(cues.rest || cues.fall ? [value - part] : []),
    ...(cues.fall ? [value / (1 - share.value)] : []),
    ...(cues.rise ? [value + part, value / (1 + share.value)] : []),
  ];
}

function sumsOf({ raw, dimension }: Figure, all: readonly Figure[], cues: Cues): number[] {
  const numbers = all.filter(({ kind }) => kind === 'count');
  if (numbers.length < 3 || (raw <= 12 && !cues.sum)) return [];
  return [3, 4, 5]
    .flatMap((size) =>
      numbers
        .map((_, index) => numbers.slice(index, index + size))
        .filter((some) => some.length === size),
    )
    .filter((some) => some.every((each) => like(each, some[0] ?? each)))
    .filter(([first]) => dimension === undefined || first?.dimension === dimension)
    .map((some) => some.reduce((sum, { value }) => sum + value, 0));
}

/** What is left of the whole: of 54 per cent 46, "the rest". */
function complements(claim: Figure, all: readonly Figure[], cues: Cues): number[] {
  const shares = all.filter(({ kind }) => kind === 'share').map(({ value }) => value);
  const parts = all.filter(isOfParts).map(({ raw }) => 1 / raw);
  const rest = 1 - shares.reduce((sum, value) => sum + value, 0);
  if (!cues.rest && isHedged(claim)) return parts;
  return [...parts, ...shares.map((value) => 1 - value), ...(rest > 0 ? [rest] : [])];
}
