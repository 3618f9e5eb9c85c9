import { quoted } from '../../warnings/quoted.ts';
import type { Alarm, Claim } from '../claim.ts';
import { readPassage } from '../read-passages.ts';
import type { PassageDays } from './passage-days.ts';
import { type DayStep, readDaySteps, readYearSteps } from './reading/read-day-steps.ts';
import type { DayMention } from './reading/read-days.ts';
import { isFine } from './same-days.ts';
import { anyMeet, calendarOf, type Span } from './spans.ts';

interface Setting {
  /** Of the claim (BCP 47). */
  readonly language: string;
  readonly event: Span;
  readonly read: readonly PassageDays[];
  /** The days that the claim names. */
  readonly own: readonly DayMention[];
}

/**
 * Tells of days that a claim counts from others, such as "two days later", where its passages count otherwise, or name
 * days that lie otherwise.
 */
export function otherSteps(claim: Claim, setting: Setting): Alarm[] {
  const { text } = claim;
  const { language } = setting;
  return [
    ...readDaySteps(text, language).filter((step) => isContradicted(step, setting)),
    ...readYearSteps(text, language).filter((step) => isOtherYear(step, setting)),
  ].map(({ start, words }) => ({
    place: claim.placeOf(start),
    claim: words,
    reason: `found ${quoted(words)}, but no passage says so; the cited one is ${quoted(claim.passages[0]?.sentence ?? '')}; correct the day, or cite what has it`,
  }));
}

function isContradicted({ step }: DayStep, { event, read, own }: Setting): boolean {
  const steps = read.flatMap(({ passage }) =>
    readDaySteps(passage.paragraph, passage.language ?? '').map((each) => each.step),
  );
  if (steps.includes(step)) return false;
  const said = read.flatMap(({ passage }) =>
    readDaySteps(passage.sentence, passage.language ?? ''),
  );
  if (said.length > 0) return true;
  // Without a day in its sentence, a passage leaves open what is counted from what.
  if (!read.flatMap((days) => days.in.sentence()).some(isFine)) return false;
  const around = read.flatMap((days) => days.in.paragraph()).filter(isFine);
  const from = [event, ...[...own.filter(isFine), ...around].flatMap(({ spans }) => spans)];
  const counted = from.map(({ first, last }) => ({ first: first + step, last: last + step }));
  if (around.some(({ spans }) => anyMeet(spans, counted))) return false;
  if (step === 0) return !around.some(({ spans }) => anyMeet(spans, [event]));
  return !read.some((days) => hasLength(days, Math.abs(step)));
}

/** Whether the passages name years, and none of them is so many years ago. */
function isOtherYear({ step }: DayStep, { event, read }: Setting): boolean {
  const years = read
    .flatMap((days) => days.in.sentence())
    .filter(({ words }) => /\d{4}/.test(words))
    .flatMap(({ spans }) => spans.map(({ first }) => calendarOf(first).year));
  const { year } = calendarOf(event.first);
  // Four years and some months are four years as well.
  const isNear = years.some((each) => [0, -1].includes(each - year - step));
  return (
    years.some((each) => each < year) && !isNear && !read.some((days) => hasYears(days, -step))
  );
}

function hasYears({ passage }: PassageDays, years: number): boolean {
  return readPassage(passage, 'paragraph', 0)
    .flatMap(({ figures }) => figures)
    .some(({ raw }) => Math.abs(raw - years) < 1);
}

/** "After 48 hours." */
function hasLength({ passage }: PassageDays, days: number): boolean {
  return readPassage(passage, 'paragraph', 0)
    .flatMap(({ figures }) => figures)
    .some(({ dimension, value }) => dimension === 'time' && Math.abs(value / 86_400 - days) < 0.5);
}
