import { ofLanguage } from '../../../language/of-language.ts';
import { withPlainDigits } from '../../days/reading/plain-digits.ts';
import { type DayMention, readDays } from '../../days/reading/read-days.ts';
import { readTimes } from '../../days/reading/read-times.ts';
import { numberWords } from '../../words/numbers/index.ts';
import type { NumberWords } from '../../words/numbers/number-words.ts';
import type { Figure } from '../figure.ts';
import { boundOf, roleAt } from './around/bounds-and-roles.ts';
import { eastAsianShares } from './east-asian-shares.ts';
import { type FigureForms, figureForms } from './figure-forms.ts';
import { joinFigures } from './joined-figures.ts';
import { isSpan, measured } from './measured.ts';
import { type Amount, readNumberWords } from './numbers/amounts.ts';
import { readDigits } from './numbers/digits.ts';
import { readEastAsian } from './numbers/east-asian.ts';
import { readPairs } from './pairs.ts';
import { singleUnits } from './single-units.ts';
import { specialFigures } from './special-figures.ts';
import { mayHaveDay, mayHaveNumber, spokenIn } from './vocabulary.ts';

/** Tells whether the number words of a language (BCP 47) are known. */
export function readsWords(language: string | undefined): boolean {
  return language !== undefined && wordsOf(language) !== undefined;
}

/** Tells whether claims in a language (BCP 47) can be compared: at least their digits, with the words for scales. */
export function readsNumbers(language: string): boolean {
  return readsWords(language) || /^(?:ja|zh|hi|ar)\b/.test(language);
}

function wordsOf(language: string): NumberWords | undefined {
  return ofLanguage(numberWords, language);
}

const eastAsian = /^(?:ja|zh)/;

/** How far behind its number a unit may begin. */
const furthestUnit = 24;

/**
 * Reads the numbers of a text with what they count or measure. Days and times are none.
 *
 * @param days Reads those of the text; asked only where the text may have a number.
 * @example readFigures('25 minutes', 'en')[0]?.value // 1500, seconds
 */
export function readFigures(
  text: string,
  language: string,
  days: () => readonly DayMention[] = () => readDays(text, { language, reference: 0 }),
): Figure[] {
  const plain = withPlainDigits(text);
  const words = wordsOf(language);
  const spoken = words && spokenIn(plain, words);
  if (!mayHaveNumber(plain, spoken) && !eastAsian.test(language)) return [];
  const forms = words && figureForms(words);
  const taken = new Uint8Array(text.length);
  for (const { start, end } of [
    ...(mayHaveDay(plain, spoken) ? days() : []).filter(({ words }) => !words.endsWith('00s')),
    ...readTimes(text).filter(({ isSpan }) => !isSpan),
    ...itemNumbers(text),
  ]) {
    taken.fill(1, start, end);
  }
  const digits = [
    ...(eastAsian.test(language) ? readEastAsian(plain) : readDigits(plain, language)),
  ];
  const amounts = (
    words && spoken?.('numbers') ? readNumberWords(plain, words, digits) : digits
  ).filter(({ start }) => !taken[start]);
  const figures: Figure[] = [];
  const add = (figure: Figure) => {
    if (taken[figure.start] || taken[figure.end - 1]) return;
    taken.fill(1, figure.start, figure.end);
    figures.push(figure);
  };
  // The unit of "36,900 last year" is no year.
  const limitOf = ({ end }: Amount, next: Amount | undefined) => {
    const day = taken.subarray(end, end + furthestUnit).indexOf(1);
    return Math.min(next?.start ?? text.length, day === -1 ? text.length : end + day);
  };
  if (eastAsian.test(language)) {
    for (const figure of eastAsianShares(plain)) add(figure);
  }
  if (forms && spoken) {
    for (const figure of specialFigures(plain, amounts, { forms, spoken })) add(figure);
  }
  for (const figure of readPairs(plain, amounts)) add(figure);
  for (const [index, amount] of amounts.entries()) {
    const limit = limitOf(amount, amounts[index + 1]);
    add(countOf({ ...amount, limit }, { text: plain, amounts, index, forms }));
  }
  if (forms && spoken?.('units')) {
    for (const figure of singleUnits(plain, forms)) add(figure);
  }
  figures.sort((a, b) => a.start - b.start);
  return joinFigures(plain, figures).map((figure) => ({
    ...figure,
    ...boundOf(plain, figure),
    ...(isOfOthers(plain, figure) && { isOthers: true }),
    ...(isRounded(figure) && roleAt(plain, figure, forms)),
    words: text.slice(figure.start, figure.end),
  }));
}

/** What a number counts or measures, and whether it is an end of a span. */
function countOf(amount: Amount, { text, amounts, index, forms }: AmongAmounts): Figure {
  const [previous, next] = [amounts[index - 1], amounts[index + 1]];
  const isLow = next !== undefined && isSpan(text.slice(amount.end, next.start));
  const isHigh = previous !== undefined && isSpan(text.slice(previous.end, amount.start));
  const isShort = isLow && next.value >= 1000 && amount.value < 1000 && next.step > 1;
  const scale = isShort ? scaleOf(text, next) : 1;
  const scaled = { ...amount, value: amount.value * scale, step: amount.step * scale };
  return {
    ...measured(text, scaled, forms, isLow ? next.end : undefined),
    ...(isLow && { edge: 'low' as const }),
    ...(isHigh && { edge: 'high' as const }),
  };
}

interface AmongAmounts {
  readonly text: string;
  /** All numbers of the text, and which of them is meant. */
  readonly amounts: readonly Amount[];
  readonly index: number;
  readonly forms: FigureForms | undefined;
}

const others =
  /\b(?:other|another|further|weiteren?|anderen?|autres?|otr[oa]s|altr[ie]|outr[oa]s|andere)\s$/iu;

const rivalsBehind =
  /^ (?:rival(?:s|es|i)?|competitors|others|Konkurrenten|Mitbewerber|concurrents|competidores|concurrenten)(?!\p{L})/iu;

/** Whether there is one more than a number says: "the other three", "it beat four rivals". */
function isOfOthers(text: string, { start, end }: Figure): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  return others.test(before) || rivalsBehind.test(text.slice(end, end + 16));
}

/** Whether a number is of the kind that changes are told of: small ones are mostly scores and people. */
function isRounded({ kind, raw, dimension }: Figure): boolean {
  return kind === 'share' || (kind === 'count' && (dimension !== undefined || raw > 12));
}

/** Numbers of a list's items: "4. The ministers". */
function itemNumbers(text: string) {
  return [...text.matchAll(/(?<=^|\n)\d{1,3}[.)] /g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}

/** The million of "75 to 90 million", which stands for both. */
function scaleOf(text: string, { start, end, value }: Amount): number {
  const [digits = ''] = /^[\d.,]+/.exec(text.slice(start, end)) ?? [];
  const written = Number(digits.replace(',', '.'));
  return written > 0 && written < 1000 ? value / written : 1;
}
