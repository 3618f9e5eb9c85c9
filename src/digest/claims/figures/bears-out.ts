import type { DayMention } from '../days/reading/read-days.ts';
import type { Span } from '../days/spans.ts';
import { agrees, type Support } from './agree.ts';
import { cuesIn, derive, numbersOf } from './derive.ts';
import type { Figure } from './figure.ts';
import { centuriesOf, hoursBetween, timesBetween } from './lengths.ts';
import { stemOf } from './reading/around/nouns.ts';

/** Figures of words that stand together, and what else can be counted or reckoned there. */
export interface Context {
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly days: readonly DayMention[];
  /** Days of the event and of its sources. */
  readonly known: readonly Span[];
  /** Minutes of the times of day. */
  readonly clock: readonly number[];
  /** How many names stand in each list of names. */
  readonly listed: readonly number[];
}

/** Finds what bears a figure out as it stands, or rounded, or in another unit. */
export function directSupport(
  claim: Figure,
  { figures, text }: Pick<Context, 'figures' | 'text'>,
): Figure | undefined {
  if (claim.kind === 'pair') return pairIn(claim, figures);
  const all = figures.flatMap((figure) => (figure.kind === 'share' ? numbersOf(figure) : [figure]));
  return all.find((figure) => {
    if (!comparable(claim, figure) || isOfAnother(claim, figure, { figures, text })) return false;
    if (isOfOtherRole(claim, figure, figures)) return false;
    return valuesOf(figure, claim).some((value) =>
      agreesWith(claim, figure, { value, derived: false }),
    );
  });
}

/** Tells whether a figure follows from others. */
export function isDerived(claim: Figure, context: Context, around: string): boolean {
  const { figures, days, known, listed, clock } = context;
  const cues = cuesIn(around, context.text);
  const supports = [
    ...derive(claim, figures, cues),
    ...(claim.dimension === 'time'
      ? [...timesBetween(claim, days, known), ...hoursBetween(clock)]
      : []),
    ...(claim.kind === 'count' && claim.dimension === undefined
      ? [
          ...listed,
          ...figures.filter(({ kind }) => kind === 'times').map(({ value }) => value),
        ].map((value) => ({ value, derived: true }))
      : []),
    // Sixteen went before the 17th.
    ...((claim.kind === 'count' && claim.raw > 2) || occasions.test(claim.words)
      ? figures
          .filter(({ kind }) => kind === 'ordinal')
          .map(({ raw }) => ({ value: raw - 1, derived: true }))
      : []),
    // Nine minutes after the 97th it is the 106th.
    ...(claim.kind === 'ordinal' ? ordinalsBeside(figures) : []),
    // "The other three" are three of four.
    ...(claim.kind === 'count'
      ? figures
          .filter(({ isOthers }) => isOthers)
          .map(({ raw }) => ({ value: raw + 1, derived: true }))
      : []),
    ...(claim.kind === 'count' && isOfOthers(claim, around)
      ? figures.map(({ raw }) => ({ value: raw - 1, derived: true }))
      : []),
    ...(claim.kind === 'century' ? centuriesOf(days) : []),
  ];
  return (
    supports.some((support) => agrees(claim, support)) ||
    (claim.kind === 'count' && isScoreApart(claim, figures))
  );
}

/** "Three others", of four. */
function isOfOthers({ words }: Figure, around: string): boolean {
  const [before = '', behind = ''] = around.split(words);
  return (
    /(?:other|another|further|additional|weiteren?|autres?|otr[oa]s)\s$/i.test(before) ||
    /^ (?:more|others?|further|additional|weitere|autres|otr[oa]s)\b/i.test(behind)
  );
}

/** "two goals down" of "2-0". */
function isScoreApart(claim: Figure, figures: readonly Figure[]): boolean {
  const isCounted = figures.some((figure) => figure.kind === 'count' && sharesNoun(claim, figure));
  const scores = isCounted ? [] : figures.filter(({ kind }) => kind === 'pair');
  return scores.some(({ value, second = 0 }) =>
    [Math.abs(value - second), value + second].includes(claim.value),
  );
}

/** Whether the claim says that it rose to what it rose from. */
function isOfOtherRole(claim: Figure, figure: Figure, figures: readonly Figure[]): boolean {
  if (claim.role === undefined || figure.role === undefined || claim.role === figure.role)
    return false;
  return figures.some(
    (other) => other.role !== figure.role && other.raw !== figure.raw && comparable(claim, other),
  );
}

/** A score, or its two numbers: "nine voted for it, two against". */
function pairIn(claim: Figure, figures: readonly Figure[]): Figure | undefined {
  const one = (value?: number) =>
    figures.find(({ kind, raw }) => (kind === 'count' || kind === 'ordinal') && raw === value);
  return (
    figures.find((figure) => samePair(claim, figure)) ??
    (one(claim.second) === undefined ? undefined : one(claim.value))
  );
}

function samePair(a: Figure, b: Figure): boolean {
  if (b.kind !== 'pair') return false;
  if (a.value === b.value && a.second === b.second) return true;
  // Who lost by 187 to 214 won by 214 to 187 on the other side.
  const mayTurn = a.vote !== 'won' || b.vote !== 'won';
  return mayTurn && a.value === b.second && a.second === b.value;
}

/** Whether a figure is of the kind and the unit of another. */
export function comparable(claim: Figure, figure: Figure): boolean {
  if (figure.kind === 'pair') return claim.kind === 'pair' || claim.kind === 'count';
  if (claim.kind === 'pair') return false;
  if (claim.kind === 'decade') return figure.kind === 'count' || figure.kind === 'decade';
  // "Half of the dues" may be what "halves the dues".
  if (claim.kind === 'share' && figure.kind === 'times') return true;
  if ((claim.kind === 'share') !== (figure.kind === 'share')) return false;
  if (claim.kind === 'century' || figure.kind === 'century') return claim.kind === figure.kind;
  if (claim.kind === 'times')
    return (
      figure.kind === 'times' ||
      (figure.kind === 'count' && figure.dimension === undefined && occasions.test(claim.words))
    );
  if (claim.dimension && figure.dimension)
    return (
      claim.dimension === figure.dimension ||
      (claim.raw === figure.raw &&
        [claim, figure].every(({ dimension = '' }) => ofLength.has(dimension)))
    );
  if (claim.dimension && figure.nouns.length > 0)
    return claim.dimension !== 'time' && figure.spelt === false && claim.raw > 12;
  return !(figure.dimension && claim.nouns.length > 0 && claim.raw <= 31);
}

/** "90 chilometri orari" and "90 kilometres an hour" may be read as a length and a speed. */
const ofLength = new Set<string>(['length', 'area', 'volume', 'speed']);

/** "He was beaten twice", of two defeats; "doubled" is not said of two. */
const occasions = /^(?:twice|thrice)$|(?: times|mal| fois| veces| vezes| volte| keer)$/i;

/** Values of a figure of a passage that a claim may give, in the unit of the claim. */
function valuesOf(figure: Figure, claim: Figure): number[] {
  if (figure.kind === 'pair') return [figure.value, figure.second ?? figure.value];
  if (claim.kind === 'decade' && figure.kind === 'count') return [Math.floor(figure.raw / 10) * 10];
  const isSame = claim.dimension === figure.dimension;
  return [isSame ? figure.value : figure.raw * (claim.dimension ? claim.value / claim.raw : 1)];
}

function agreesWith(claim: Figure, figure: Figure, support: Support): boolean {
  const { hedges } = claim;
  // The end of a span is what "up to" and "at least" speak of.
  if (hedges.under && !hedges.about && figure.edge === 'low') return false;
  if (hedges.over && !hedges.about && figure.edge === 'high') return false;
  if (isContrary(claim.hedges, figure.hedges) && Math.abs(support.value / claim.value - 1) < 1e-3)
    return false;
  // "15 and younger" is "under 16"; "16 and younger" is not.
  if (claim.closed !== undefined && figure.closed !== undefined && claim.kind === 'count') {
    return mostOf(claim) === mostOf(figure);
  }
  return agrees(claim, support);
}

/** Whether one says "over" and the other "under". */
function isContrary(a: Figure['hedges'], b: Figure['hedges']): boolean {
  if (a.denied || b.denied) return false;
  const isOver = (each: Figure['hedges']) => each.over && !each.under;
  const isUnder = (each: Figure['hedges']) => each.under && !each.over;
  return (isOver(a) && isUnder(b)) || (isUnder(a) && isOver(b));
}

function mostOf({ raw, closed }: Figure): number {
  return closed ? raw : raw - 1;
}

/** Whether the claim counts what another figure of the passage counts, and this one does not. */
function isOfAnother(
  claim: Figure,
  figure: Figure,
  { figures, text }: Pick<Context, 'figures' | 'text'>,
): boolean {
  const [noun] = claim.nouns;
  if (noun === undefined || figure.nouns.length === 0 || claim.dimension !== undefined)
    return false;
  if (sharesNoun(claim, figure)) return false;
  const isCounted = figures.some(
    (other) =>
      other !== figure &&
      other.raw !== claim.raw &&
      other.kind === figure.kind &&
      sharesNoun(claim, other),
  );
  return isCounted || (claim.kind === 'count' && claim.raw <= 12 && isNamed(claim.nouns, text));
}

/** Whether a text has what is counted, without a number before it. */
function isNamed(nouns: readonly string[], text: string): boolean {
  return wordsOf(text).some((word) => nouns[0] === word);
}

function wordsOf(text: string): string[] {
  return (text.match(/\p{L}{4,}/gu) ?? []).map(stemOf);
}

/** Whether two figures count the same things, by the words behind them. */
export function sharesNoun(a: Figure, b: Figure): boolean {
  return a.nouns.slice(0, 2).some((noun) => b.nouns.slice(0, 2).includes(noun));
}

/** So many before or after one of a row. */
function ordinalsBeside(figures: readonly Figure[]): Support[] {
  const counts = figures.filter(({ kind, raw }) => kind === 'count' && Number.isInteger(raw));
  return figures
    .filter(({ kind }) => kind === 'ordinal')
    .flatMap(({ raw }) => counts.flatMap((count) => [raw + count.raw, raw - count.raw]))
    .map((value) => ({ value, derived: true }));
}
