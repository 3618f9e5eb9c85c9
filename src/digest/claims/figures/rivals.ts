import type { Context } from './bears-out.ts';
import { comparable, sharesNoun } from './bears-out.ts';
import { like, numbersOf, valueBeside } from './derive.ts';
import type { Figure } from './figure.ts';
import { stemOf } from './reading/around/nouns.ts';

/**
 * Tells whether a passage has a number in the place of one that it does not bear out. Without one, what the claim
 * counts may stand there in words: "a father and his son" are two. A number beyond twelve is seldom counted.
 */
export function hasRival(figure: Figure, near: Context): boolean {
  return isRivalled(figure, near) || isLarge(figure);
}

function isLarge({ kind, raw, dimension, hedges, spelt }: Figure): boolean {
  const isRough = hedges.about || hedges.over || hedges.under;
  const isMeasured = (dimension !== undefined && dimension !== 'time') || !Number.isInteger(raw);
  if (kind === 'share' || (kind === 'count' && isMeasured)) return !spelt;
  return kind === 'count' && raw > 12 && dimension !== 'time' && !isRough;
}

/** Tells whether a passage has another number that the one of a claim may stand for. */
export function isRivalled(figure: Figure, { figures, text }: Context): boolean {
  const others = figures
    .flatMap(numbersOf)
    .filter(
      ({ raw, spelt, kind, isLength }) => kind !== 'count' || raw !== 1 || !spelt || isLength,
    );
  switch (figure.kind) {
    case 'count':
      return (
        others.some((other) => isRival(figure, other)) ||
        isOneOf(figure, text) ||
        isOfSome(figure, text) ||
        (figure.dimension === 'time' && untilYear.test(text))
      );
    case 'share':
      return others.some(({ kind }) => kind === 'share') || likePairs(others).length > 0;
    case 'times':
      return (
        others.some(({ kind }) => kind === 'times') ||
        likePairs(figures.flatMap(numbersOf)).some((ratio) => ratio >= 1.15 && ratio <= 15)
      );
    case 'decade':
      return others.some(
        ({ kind, raw, dimension }) =>
          kind === 'decade' ||
          (kind === 'count' && raw > 9 && raw < 111 && (!dimension || dimension === 'time')),
      );
    case 'pair':
      return (
        figures.some(({ kind }) => kind === 'pair') ||
        (votes.test(text) && others.filter((other) => isVote(other)).length >= 2)
      );
    case 'century':
      return others.some(({ kind, words }) => kind === 'century' || /^\d{4}$/.test(words));
    default:
      return others.some(({ kind }) => kind === figure.kind);
  }
}

/** A year that a length of time may be reckoned to or from. */
const untilYear =
  /\b(?:until|till|through|since|bis|seit|jusqu[’']en|depuis|hasta|desde|até|fino al|dal|tot|sinds)\b[^.;]{0,20}\b(?:1[89]|20|21)\d\d\b/i;
const votes = /\b(?:vot|against|dissent|abst|stimm|gegen|voix|contre|contra|tegen)/i;

function isVote({ kind, dimension }: Figure): boolean {
  return kind === 'count' && dimension === undefined;
}

/** Whether a text has a single one of what is counted: "a ferry", where the claim has two of them. */
function isOneOf({ raw, nouns: [noun], dimension }: Figure, text: string): boolean {
  if (raw > 12 || noun === undefined || dimension !== undefined) return false;
  const one =
    /(?<!\p{L})(?:an?|one|ein|eine[nrm]?|une?|una?|uma?)(?: \p{L}+){0,2}? (\p{L}{3,})(?!\p{L})/giu;
  return [...text.matchAll(one)].some(([words]) =>
    words.split(' ').some((word) => stemOf(word) === noun),
  );
}

/** Whether a text names some of what is counted, and not as many: "minister A and minister B", where the claim has three. */
function isOfSome({ raw, nouns: [noun], dimension, hedges }: Figure, text: string): boolean {
  if (raw > 12 || noun === undefined || dimension !== undefined || hedges.over || hedges.under)
    return false;
  const named = [...text.matchAll(/(\p{L}{3,}) \p{Lu}\p{L}+/gu)].filter(
    ([, word = '']) => stemOf(word) === noun,
  );
  const isRow = named.every(({ index, 0: words }, at) => {
    const next = named[at + 1];
    return (
      next === undefined ||
      /^[^.;]{0,30}(?:,| and| und| et| y| e| en)(?! \p{L}+ed) [^.;]{0,30}$/u.test(
        text.slice(index + words.length, next.index),
      )
    );
  });
  return named.length > 1 && isRow && named.length !== raw;
}

/** Whether a number may have been meant: of the same unit, and of a size that is mistaken for it. */
function isRival(figure: Figure, other: Figure): boolean {
  if (other.kind !== 'count') return false;
  const isMoney = ({ dimension }: Figure) => dimension?.startsWith('money') ?? false;
  if (!comparable(figure, other)) return isMoney(figure) && isMoney(other);
  const isMeasured = figure.dimension !== undefined && other.dimension !== undefined;
  const size = isMeasured ? figure.value / other.value : figure.raw / other.raw;
  const ratio = Math.max(size, 1 / size);
  if (figure.dimension === 'time') {
    const times = figure.value / other.value;
    return other.dimension === 'time' && times <= 60 && times >= 1 / 60;
  }
  const isSame = sharesNoun(figure, other) || figure.dimension !== undefined;
  if (figure.raw > 12) return ratio <= 10_000;
  return ratio <= (isMeasured ? 10 : isSame ? 15 : 4);
}

/** The ratios of counts of one thing, or of two of which one is bare: "61, up from 44". */
function likePairs(figures: readonly Figure[]): number[] {
  const counts = figures
    .filter(
      ({ kind, raw }) => (kind === 'count' || kind === 'ordinal' || kind === 'share') && raw > 0,
    )
    .slice(0, 12);
  return counts.flatMap((a, index) =>
    counts
      .slice(index + 1)
      .filter(
        (b) =>
          (a.kind === 'share') === (b.kind === 'share') &&
          (a.kind === 'share' ||
            a.start === b.start ||
            ((a.dimension ?? b.dimension) !== undefined && like(a, b)) ||
            sharesNoun(a, b) ||
            a.nouns.length === 0 ||
            b.nouns.length === 0),
      )
      .map((b) =>
        Math.max(valueBeside(a, b) / valueBeside(b, a), valueBeside(b, a) / valueBeside(a, b)),
      ),
  );
}
