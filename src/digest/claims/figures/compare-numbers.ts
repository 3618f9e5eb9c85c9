import { oncePer } from '../../../memoize.ts';
import { quoted } from '../../warnings/quoted.ts';
import type { Alarm, CitedPassage, Claim, Compared } from '../claim.ts';
import type { Span } from '../days/spans.ts';
import { todayIn } from '../days/today-in.ts';
import { readPassage, type Width } from '../read-passages.ts';
import { type Context, directSupport, isDerived, sharesNoun } from './bears-out.ts';
import { isOfOtherFate } from './fates.ts';
import type { Figure } from './figure.ts';
import { isIdiom } from './idioms.ts';
import { isOfOtherName } from './named-numbers.ts';
import { readFigures, readsNumbers, readsWords } from './reading/read-figures.ts';
import { inWholes, readingsOf } from './readings.ts';
import { hasRival, isRivalled } from './rivals.ts';

interface Setting {
  /** Of the claim (BCP 47). */
  readonly language: string;
  /** The days of the event. */
  readonly event: Span;
  /** All passages of the event: what "the two" may refer to. */
  readonly passages: readonly CitedPassage[];
  /** How many take part in the event. */
  readonly participants: number;
}

/** Compares the numbers of a claim with its passages: those that no passage bears out, and those that one has. */
export function compareNumbers(
  claim: Claim,
  setting: Setting,
): { alarms: Alarm[]; compared: Compared[] } {
  const alarms: Alarm[] = [];
  const compared: Compared[] = [];
  if (claim.passages.length === 0 || !readsNumbers(setting.language)) return { alarms, compared };
  const all = readFigures(claim.text, setting.language).slice(0, mostFigures);
  if (all.length === 0) return { alarms, compared };
  const near = contextOf(claim.passages, 'sentence', setting);
  for (const figure of all) {
    if (isOfOtherName(claim.text, figure, setting.passages)) {
      alarms.push(alarmOf(figure, claim, near));
      continue;
    }
    if (isIdiom(claim.text, figure)) continue;
    const found = claim.passages.find((passage) =>
      [figure, ...inWholes(figure).map((each) => ({ ...each, nouns: [] }))].some((each) =>
        directSupport(each, contextOf([passage], 'sentence', setting)),
      ),
    );
    if (found && isOfOtherFate(claim, figure, found)) {
      alarms.push(alarmOf(figure, claim, near));
      continue;
    }
    if (found) {
      compared.push({ what: 'figure', words: figure.words, footnote: found.footnote });
      continue;
    }
    if (isElliptic(figure, near)) continue;
    const readings = readingsOf(figure, claim.text, near);
    if (isSilent(figure, claim.passages) || !readings.some((each) => hasRival(each, near)))
      continue;
    if (readings.some((each) => isBorneOut(each, claim, setting))) continue;
    alarms.push(alarmOf(figure, claim, near));
  }
  return { alarms, compared };
}

/** A sentence with more of them is a table, which is not read to its end. */
export const mostFigures = 40;

/** "Nine percent on flour and six on steel": what a number without its own unit or noun measures is said before. */
function isElliptic({ kind, dimension, nouns, raw }: Figure, { figures }: Context): boolean {
  return (
    kind === 'count' &&
    dimension === undefined &&
    nouns.length === 0 &&
    figures.some((figure) => figure.kind === 'share' && figure.raw === raw)
  );
}

function isBorneOut(figure: Figure, claim: Claim, setting: Setting): boolean {
  const around = claim.text.slice(Math.max(0, figure.start - 40), figure.end + 40);
  const { passages, kind } = claim;
  // A title is about one thing at a time, which one passage tells of.
  const together = kind === 'title' ? passages.map((passage) => [passage]) : [passages];
  return (
    together.some((some) => {
      const near = contextOf(some, 'sentence', setting);
      if (isDerived(figure, near, around) || isLeft(figure, near, claim.text)) return true;
      const paragraph = contextOf(some, 'paragraph', setting);
      const reckoned = { ...paragraph, figures: [], listed: [] };
      return (
        isNearby(figure, paragraph, claim.text) ||
        (figure.dimension === 'time' && isDerived(figure, reckoned, '')) ||
        (figure.kind === 'century' && isDerived(figure, reckoned, ''))
      );
    }) || isKnown(figure, claim, setting)
  );
}

/** What is left of a whole that the claim gives itself: "of the fourteen others, six stayed". */
function isLeft(figure: Figure, { figures }: Context, text: string): boolean {
  const lead = text.slice(Math.max(0, figure.start - 40), figure.start);
  const [, whole = ''] = /\bof the (\S+(?: \S+){0,3}), $/i.exec(lead) ?? [];
  const [of] = readFigures(whole, 'en');
  return of !== undefined && figures.some(({ raw }) => of.raw - raw === figure.raw);
}

/** What a sentence beside the cited one has; a small number only if it counts the same there. */
function isNearby(figure: Figure, paragraph: Context, text: string): boolean {
  const found = directSupport(figure, paragraph);
  if (!found || !isSmall(figure)) return found !== undefined;
  return sharesNoun(figure, found) || definite.test(text.slice(0, figure.start));
}

function isSmall({ kind, raw, dimension }: Figure): boolean {
  return kind === 'count' && raw <= 12 && Number.isInteger(raw) && dimension === undefined;
}

/** "The 22 lines" may have been told of anywhere in the sources, and so may a number of which the passage has none. */
function isKnown(figure: Figure, claim: Claim, setting: Setting): boolean {
  const near = contextOf(claim.passages, 'sentence', setting);
  if (!definite.test(claim.text.slice(0, figure.start)) && isRivalled(figure, near)) return false;
  return directSupport(figure, contextOf(setting.passages, 'text', setting)) !== undefined;
}

const definite =
  /(?:\b(?:the|all|both|its|their|his|her|these|those|other)|\b(?:die|der|den|alle|les|des|los|las))[ -]$/i;

/** A number that the language of a passage may say in words that are not known here. */
function isSilent(figure: Figure, passages: readonly CitedPassage[]): boolean {
  const isPlain =
    figure.kind === 'count' && !figure.hedges.about && (!figure.spelt || figure.raw > 12);
  const foreign = passages.filter(({ language }) => !readsWords(language));
  const inDigits = passages.some(({ sentence }) => /\p{Nd}/u.test(sentence));
  return foreign.some(({ language = '', sentence }) =>
    /^(?:ja|zh)/.test(language)
      ? eastAsianDigit(figure, isPlain).test(withoutFigures(sentence, language))
      : !isPlain || !inDigits,
  );
}

/** What numerals that were not read may say of a number. */
function eastAsianDigit({ kind }: Figure, isPlain: boolean): RegExp {
  if (kind !== 'count' && kind !== 'pair') return /[二三四五六七八九十百千両两俩双半倍割成]/;
  return isPlain
    ? /[〇零一二三四五六七八九十百千万億亿]{2}|[十百千][万億亿]/
    : /[二三四五六七八九十百千万億亿两俩双]/;
}

function withoutFigures(text: string, language: string): string {
  return readFigures(text, language).reduce((rest, { words }) => rest.replace(words, ''), text);
}

/** What passages have, read once for all claims of an event. */
function contextOf(passages: readonly CitedPassage[], width: Width, setting: Setting): Context {
  const known = contextsOf(setting);
  const key = [width, ...passages.map(({ footnote }) => footnote)].join(' ');
  const context = known.get(key) ?? readContext(passages, width, setting);
  known.set(key, context);
  return context;
}

const contextsOf = oncePer((_: Setting) => new Map<string, Context>());

function readContext(passages: readonly CitedPassage[], width: Width, setting: Setting): Context {
  const { language, event, participants } = setting;
  const parts = passages.map((passage) => {
    const { source, translation = '' } = passage;
    const reference = todayIn(source) ?? event.first;
    const sentences = readPassage(passage, width, reference);
    return { text: passage[width], reference, sentences, translation };
  });
  const sentences = parts.flatMap((part) => part.sentences);
  return {
    text: parts.map(({ text }) => text).join('\n'),
    figures: [
      ...sentences.flatMap(({ figures }) => figures),
      ...parts.flatMap(({ translation }) => readFigures(translation, language)),
    ],
    get days() {
      return sentences.flatMap(({ days }) => days);
    },
    known: [event, ...parts.map(({ reference }) => ({ first: reference, last: reference }))],
    get clock() {
      return sentences.flatMap(({ clock }) => clock);
    },
    get listed() {
      return [...sentences.flatMap(({ listed }) => listed), participants];
    },
  };
}

function alarmOf(figure: Figure, claim: Claim, { figures, text }: Context): Alarm {
  const has = figures
    .filter(({ kind, raw, spelt }) => (kind === figure.kind || raw !== 1) && !(spelt && raw === 1))
    .slice(0, 4)
    .map(({ words }) => `"${words}"`);
  const instead =
    has.length > 0 ? `which has ${[...new Set(has)].join(', ')}` : 'which has no number';
  return {
    place: claim.placeOf(figure.start),
    claim: figure.words,
    reason: `found "${figure.words}", but no passage has it; the cited one is ${quoted(text.split('\n')[0] ?? '')}, ${instead}; correct the number, or cite what has it`,
  };
}
