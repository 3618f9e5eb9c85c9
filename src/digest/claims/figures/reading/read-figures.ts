import { withPlainDigits } from '../../days/reading/plain-digits.ts';
import { type DayMention, readDays } from '../../days/reading/read-days.ts';
import { readTimes } from '../../days/reading/read-times.ts';
import { numberWords } from '../../words/numbers/index.ts';
import type { NumberWords } from '../../words/numbers/number-words.ts';
import type { Figure } from '../figure.ts';
import { type Amount, readNumberWords } from './amounts.ts';
import { readDigits } from './digits.ts';
import { readEastAsian } from './east-asian.ts';
import { eastAsianShares } from './east-asian-shares.ts';
import { figureForms } from './figure-forms.ts';
import { boundOf, isSpan, measured, roleAt } from './measured.ts';
import { singleUnits } from './single-units.ts';
import { specialFigures } from './special-figures.ts';
import { unitAt } from './units.ts';
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
  return numberWords[language.toLowerCase().split('-')[0] ?? ''];
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
  for (const figure of pairsOf(plain, amounts)) add(figure);
  for (const [index, amount] of amounts.entries()) {
    const next = amounts[index + 1];
    const previous = amounts[index - 1];
    const isLow = next !== undefined && isSpan(plain.slice(amount.end, next.start));
    const isHigh = previous !== undefined && isSpan(plain.slice(previous.end, amount.start));
    const scaled =
      isLow && next.value >= 1000 && amount.value < 1000 && next.step > 1
        ? scaleOf(plain, next)
        : 1;
    add({
      ...measured(
        plain,
        {
          ...amount,
          value: amount.value * scaled,
          step: amount.step * scaled,
          limit: limitOf(amount, next),
        },
        forms,
        isLow ? next.end : undefined,
      ),
      ...(isLow && { edge: 'low' as const }),
      ...(isHigh && { edge: 'high' as const }),
    });
  }
  if (forms && spoken?.('units')) {
    for (const figure of singleUnits(plain, forms)) add(figure);
  }
  return inOne(
    plain,
    figures.sort((a, b) => a.start - b.start),
  ).map((figure) => ({
    ...figure,
    ...boundOf(plain, figure),
    ...((others.test(plain.slice(Math.max(0, figure.start - 12), figure.start)) ||
      rivalsBehind.test(plain.slice(figure.end, figure.end + 16))) && {
      isOthers: true,
    }),
    ...(isRounded(figure) && roleAt(plain, figure, forms)),
    words: text.slice(figure.start, figure.end),
  }));
}

const others =
  /\b(?:other|another|further|weiteren?|anderen?|autres?|otr[oa]s|altr[ie]|outr[oa]s|andere)\s$/iu;

/** "It beat four rivals": five ran. */
const rivalsBehind =
  /^ (?:rival(?:s|es|i)?|competitors|others|Konkurrenten|Mitbewerber|concurrents|competidores|concurrenten)(?!\p{L})/iu;

/** Whether a number is of the kind that changes are told of: small ones are mostly scores and people. */
function isRounded({ kind, raw, dimension }: Figure): boolean {
  return kind === 'share' || (kind === 'count' && (dimension !== undefined || raw > 12));
}

/** Lengths in two units as one: "two hours and 20 minutes". */
function inOne(text: string, figures: readonly Figure[]): Figure[] {
  const all: Figure[] = [];
  for (const figure of figures) {
    const last = all.at(-1);
    if (last && isAndHalf(last, figure, text)) {
      const half = last.value / last.raw / 2;
      const value = last.value + half;
      all[all.length - 1] = { ...last, end: figure.end, value, raw: last.raw + 0.5, step: half };
    } else if (last && isContinued(last, figure, text)) {
      const value = last.value + figure.value;
      const raw = (last.raw * value) / last.value;
      all[all.length - 1] = { ...last, end: figure.end, value, raw, step: figure.step };
    } else all.push(figure);
  }
  return all;
}

/** "Due chilometri e mezzo", "tres años y medio": the half is one of the unit. */
function isAndHalf(a: Figure, b: Figure, text: string): boolean {
  const isHalf = b.kind === 'share' && b.value === 0.5 && b.spelt;
  const isMeasure = a.kind === 'count' && a.dimension !== undefined && Number.isInteger(a.raw);
  return isHalf && isMeasure && /^ (?:e|y|et|en) $/.test(text.slice(a.end, b.start));
}

function isContinued(a: Figure, b: Figure, text: string): boolean {
  const isOfOne =
    a.dimension === b.dimension && (a.dimension === 'time' || a.dimension === 'length');
  if (!isOfOne || a.kind !== 'count' || b.kind !== 'count' || a.raw === 0 || b.raw === 0)
    return false;
  const isSmaller = b.value / b.raw < a.value / a.raw && b.value < a.value / a.raw;
  return isSmaller && /^,? (?:(?:and|und|et|y|e|en) )?$/.test(text.slice(a.end, b.start));
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

const votesTo =
  /^ (?:(?:votes?|Stimmen|voix|votos|voti|stemmen) )?(?:to|zu|contre|a|contra|contro|tegen|gegen|against|versus) (?:the )?$/;
const voted =
  /\b(?:vot|pass|bill|motion|rul|decision|major|Urteil|Stimm|entsch|voix|stemm|jud?ge)/i;

const lost =
  /\b(?:reject|los[te]|lose|fell|fail|defeat|against it|down|verl[io]|scheiter|abgelehnt|lehnte|rejet|perd|rechaz|rejeit|derrot|respin|boccia|verwerp|verworpen)/i;
const isLost = (around: string) => lost.test(around);

/** Two numbers with a dash or a colon between: a score, or a span. */
function* pairsOf(text: string, amounts: readonly Amount[]): Iterable<Figure> {
  for (const [index, a] of amounts.entries()) {
    const b = amounts[index + 1];
    const gap = b && text.slice(a.end, b.start);
    if (!gap || a.value >= 1000) continue;
    const around = text.slice(Math.max(0, a.start - 60), b.end + 40);
    const isOfVotes = voted.test(around);
    const isVote = votesTo.test(gap) && isOfVotes;
    if (!isVote && !/^(?:[-–:]|[-–] ?to ?[-–])$/.test(gap)) continue;
    if (
      unitAt(text.slice(b.end)) ||
      /^\s?(?:%|per ?cent|Prozent)/.test(text.slice(b.end)) ||
      b.value >= 1000
    )
      continue;
    const hedges = { about: false, over: false, under: false };
    yield {
      start: a.start,
      end: b.end,
      words: '',
      kind: 'pair',
      ...(isOfVotes && { vote: isLost(around) ? ('lost' as const) : ('won' as const) }),
      value: a.value,
      second: b.value,
      raw: a.value,
      step: 1,
      nouns: [],
      hedges,
      spelt: false,
    };
  }
}
