import type { Alarm, CitedPassage, Claim, Compared } from '../claim.ts';
import { type DayMention, readDays } from '../days/read-days.ts';
import { readTimes } from '../days/read-times.ts';
import type { Span } from '../days/spans.ts';
import { writtenOn } from '../days/written-on.ts';
import { quoted } from '../quoted.ts';
import { type Context, directSupport, isDerived, sharesNoun } from './bears-out.ts';
import type { Figure } from './figure.ts';
import { isIdiom } from './idioms.ts';
import { listedNames } from './listed.ts';
import { readFigures, readsWords } from './read-figures.ts';

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
  if (claim.passages.length === 0 || !readsWords(setting.language)) return { alarms, compared };
  const figures = readFigures(claim.text, setting.language).filter(
    (figure) => !isIdiom(claim.text, figure),
  );
  if (figures.length === 0) return { alarms, compared };
  const near = contextOf(claim.passages, 'sentence', setting);
  for (const figure of figures) {
    const found = claim.passages.find((passage) =>
      directSupport(figure, contextOf([passage], 'sentence', setting)),
    );
    if (found) {
      compared.push({ what: 'figure', words: figure.words, footnote: found.footnote });
      continue;
    }
    if (isSilent(figure, claim.passages) || isRepetition(figure, near) || isJoined(figure, near))
      continue;
    if (readingsOf(figure, claim.text).some((each) => isBorneOut(each, claim, setting))) continue;
    alarms.push(alarmOf(figure, claim, near));
  }
  return { alarms, compared };
}

/** What a figure may be read as: "a third" is a part, too. */
function readingsOf(figure: Figure, text: string): Figure[] {
  const isPart = figure.kind === 'ordinal' && /\ban?\s$/i.test(text.slice(0, figure.start));
  return isPart ? [figure, { ...figure, kind: 'share', value: 1 / figure.raw }] : [figure];
}

function isBorneOut(figure: Figure, claim: Claim, setting: Setting): boolean {
  const around = claim.text.slice(Math.max(0, figure.start - 40), figure.end + 40);
  const { passages, kind } = claim;
  // A title is about one thing at a time, which one passage tells of.
  const together = kind === 'title' ? passages.map((passage) => [passage]) : [passages];
  return (
    together.some((some) => {
      if (isDerived(figure, contextOf(some, 'sentence', setting), around)) return true;
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

/** What a sentence beside the cited one has; a small number only if it counts the same there. */
function isNearby(figure: Figure, paragraph: Context, text: string): boolean {
  const found = directSupport(figure, paragraph);
  if (!found || !isSmall(figure)) return found !== undefined;
  return sharesNoun(figure, found) || definite.test(text.slice(0, figure.start));
}

function isSmall({ kind, raw, dimension }: Figure): boolean {
  return kind === 'count' && raw <= 12 && dimension === undefined;
}

/** "The 22 lines" may have been told of anywhere in the sources. */
function isKnown(figure: Figure, claim: Claim, setting: Setting): boolean {
  if (!definite.test(claim.text.slice(0, figure.start))) return false;
  return directSupport(figure, contextOf(setting.passages, 'text', setting)) !== undefined;
}

const definite =
  /(?:\b(?:the|all|both|its|their|his|her|these|those|other)|\b(?:die|der|den|alle|les|des|los|las))[ -]$/i;

/** "Three times", where no passage says how often, but in other words. */
function isRepetition({ kind, nouns }: Figure, { figures }: Context): boolean {
  if (kind !== 'count' || nouns[0] !== 'tim') return false;
  return !figures.some((figure) => figure.kind === 'times' || figure.nouns[0] === 'tim');
}

/** "Two lights", where the passage names the one and the other: "the lights of the pier and of the market". */
function isJoined({ kind, raw, dimension }: Figure, { figures, text }: Context): boolean {
  if (kind !== 'count' || raw !== 2 || dimension !== undefined) return false;
  const isNumberless = figures.every((figure) => figure.raw === 1);
  return isNumberless && /\s(?:and|und|et|y|e|en|as well as|sowie)\s/.test(text);
}

/** A number that the language of a passage may say in words that are not known here. */
function isSilent(figure: Figure, passages: readonly CitedPassage[]): boolean {
  const isPlain = !figure.spelt || figure.raw > 12;
  const foreign = passages.filter(({ language }) => !readsWords(language));
  const inDigits = passages.some(({ sentence }) => /\p{Nd}/u.test(sentence));
  return foreign.some(({ language, sentence }) =>
    /^(?:ja|zh)/.test(language ?? '')
      ? (isPlain ? kanjiNumber : kanjiDigit).test(sentence)
      : !isPlain || !inDigits,
  );
}

const kanjiDigit = /[一二三四五六七八九十百千両双半]/;
const kanjiNumber = /[一二三四五六七八九十][十百千万億]|[十百千][万億]/;

const kept = new WeakMap<CitedPassage, Map<string, Context>>();

function contextOf(
  passages: readonly CitedPassage[],
  width: 'sentence' | 'paragraph' | 'text',
  setting: Setting,
): Context {
  const parts = passages.map((passage) => {
    const known = kept.get(passage) ?? new Map<string, Context>();
    kept.set(passage, known);
    const context = known.get(width) ?? readContext(passage, width, setting);
    known.set(width, context);
    return context;
  });
  return {
    text: parts.map(({ text }) => text).join('\n'),
    figures: parts.flatMap(({ figures }) => figures),
    days: parts.flatMap(({ days }) => days),
    known: parts.flatMap(({ known }) => known),
    clock: parts.flatMap(({ clock }) => clock),
    listed: parts.flatMap(({ listed }) => listed),
  };
}

function readContext(
  passage: CitedPassage,
  width: 'sentence' | 'paragraph' | 'text',
  { language, event, participants }: Setting,
): Context {
  const text = passage[width];
  const own = passage.language ?? 'und';
  const reference = writtenOn(passage.source) ?? event.first;
  const days: DayMention[] = readDays(text, { language: own, reference, loose: true });
  const { translation = '' } = passage;
  return {
    text,
    figures: [...readFigures(text, own), ...bareYears(days), ...readFigures(translation, language)],
    days,
    known: [event, { first: reference, last: reference }],
    clock: readTimes(text).flatMap(({ minutes }) => minutes),
    listed: [...listedNames(text), participants],
  };
}

/** A number that may be a year may be a count as well. */
function bareYears(days: readonly DayMention[]): Figure[] {
  return days
    .filter(({ words }) => /^\d{4}$/.test(words))
    .map(({ start, end, words }) => ({
      start,
      end,
      words,
      kind: 'count',
      value: Number(words),
      raw: Number(words),
      step: 1,
      nouns: [],
      hedges: { about: false, over: false, under: false },
      spelt: false,
    }));
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
