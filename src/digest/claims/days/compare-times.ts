import { isWrong } from '../../../content/records.ts';
import { quoted } from '../../warnings/quoted.ts';
import type { Alarm, CitedPassage, Claim, EventClaims } from '../claim.ts';
import { readPassage, type Width } from '../read-passages.ts';
import { hasHour, readTime } from './event-time.ts';
import { readsDays } from './reading/day-patterns.ts';
import { type ClockTime, readTimes } from './reading/read-times.ts';

/** What only a time of the day has; "two that night" may be two of anything. */
const surely =
  /[:.h]\s?\d\d|[ap]\.? ?m\b|o['’]clock|Uhr|heures?|uur|half|quarter|halb|viertel|no+n|mi[dt]|minuit|mezz|meia|meio|medi|[時时点點]/iu;
const beforeTime =
  /(?<!\p{L})(?:at|by|from|since|until|till|before|after|around|about|um|gegen|bis|ab|seit|vor|nach|à|vers|avant|après|a las|hacia las|sobre las) $/iu;
/** "In 10:45 minutes" is how long it took, and so is a result of a race. */
const isResult = /(?:\bin|\bof|\bun) $/iu;
const hedge =
  /(?<!\p{L})(?:about|around|roughly|shortly|soon|just|nearly|almost|before|after|by|past|towards?|gegen|kurz|etwa|rund|circa|vor|nach|fast|knapp|vers|environ|peu|avant|après|hacia|sobre|poco|casi|cerca|antes|después|alrededor)\b[^.,;]{0,12}$/iu;

/** Tells of times of the day in a summary that no passage gives. */
export function otherTimes(claim: Claim, { event }: Pick<EventClaims, 'event'>): Alarm[] {
  const { kind, passages, text } = claim;
  if (kind !== 'summary' || passages.length === 0) return [];
  const times = readTimes(text).filter((time) => !time.isSpan && isSure(time, text));
  if (times.length === 0) return [];
  if (!passages.every(({ language }) => language !== undefined && readsDays(language))) return [];
  const own = isWrong(event, 'time') ? [] : readTime(event.front.time);
  return times
    .filter((time) => !isSaid(time, { claim, own, alone: times.length === 1 }))
    .map((time) => {
      const words = text.slice(time.start, time.end);
      const [first] = passages;
      const reason = `found the time "${words}", which no passage gives; the cited one is ${quoted(first?.sentence ?? '')}; correct it, or cite what has it`;
      return { place: claim.placeOf(time.start), claim: words, reason };
    });
}

function isSure({ start, end }: ClockTime, text: string): boolean {
  const words = text.slice(start, end);
  const lead = text.slice(Math.max(0, start - 12), start);
  if (/^\d+:\d$/.test(words)) return false;
  if (/^\d+[:.]\d\d$/.test(words) && isResult.test(lead)) return false;
  return surely.test(words) || beforeTime.test(lead);
}

interface Saying {
  readonly claim: Claim;
  /** That of the event. */
  readonly own: readonly number[];
  /** Whether it is the only time of the claim. */
  readonly alone: boolean;
}

function isSaid(time: ClockTime, { claim: { passages, text }, own, alone }: Saying): boolean {
  const slack = slackOf(time, text);
  const isNear = (minutes: readonly number[]) =>
    minutes.some((a) => time.minutes.some((b) => apart(a, b) <= slack));
  const isIn = ({ minutes, zoned }: ClockTime) =>
    isNear(minutes) ||
    ((zoned || time.zoned) && minutes.some((a) => time.minutes.some((b) => (a - b) % 30 === 0)));
  if (isNear(own)) return true;
  const near = timesIn(passages, 'sentence');
  if (near.some(isIn)) return true;
  if (alone && near.length > 0) return isNear(shifted(near, passages));
  const around = timesIn(passages, 'paragraph');
  if (around.length > 0) return around.some(isIn) || isNear(shifted(around, passages));
  if (timesIn(passages, 'text').some(isIn)) return true;
  const hours = time.minutes.map((minutes) => Math.floor(minutes / 60));
  return passages.some((passage) => hours.some((hour) => hasHour(passage.text, hour)));
}

function timesIn(passages: readonly CitedPassage[], width: Width): ClockTime[] {
  return passages.flatMap((passage) => [
    ...readTimes(passage[width]),
    ...readTimes(passage.translation ?? ''),
  ]);
}

/** Times that follow from how long something took: "at 16:00 ... forty minutes later". */
function shifted(times: readonly ClockTime[], passages: readonly CitedPassage[]): number[] {
  const lengths = passages
    .flatMap((passage) => readPassage(passage, 'paragraph', 0))
    .flatMap(({ figures, text }) => {
      const clock = readTimes(text);
      return figures.filter(({ start }) => !clock.some((time) => Math.abs(start - time.start) < 8));
    })
    .filter(({ dimension, value }) => dimension === 'time' && value < 86_400)
    .slice(0, 8)
    .map(({ value }) => value / 60);
  return times
    .slice(0, 8)
    .flatMap(({ minutes }) => minutes)
    .flatMap((minute) => lengths.flatMap((length) => [minute + length, minute - length]));
}

/** How many minutes off a time may be: "shortly before ten", "at ten" for 9:55. */
function slackOf({ start, minutes }: ClockTime, text: string): number {
  if (hedge.test(text.slice(Math.max(0, start - 24), start))) return 59;
  return minutes.every((each) => each % 30 === 0) ? 10 : 0;
}

function apart(a: number, b: number): number {
  const off = Math.abs(a - b) % 1_440;
  return Math.min(off, 1_440 - off);
}
