import { quoted } from '../../warnings/quoted.ts';
import type { Alarm, Claim, Compared } from '../claim.ts';
import { readPassage, type Width } from '../read-passages.ts';
import { otherSteps } from './compare-steps.ts';
import { type ClaimDay, isBoundary, withEdges } from './edges.ts';
import { daysOfPassage, type PassageDays } from './passage-days.ts';
import { readsDays } from './reading/day-patterns.ts';
import { type DayMention, readDays } from './reading/read-days.ts';
import { isAmong, isFine, isRange } from './same-days.ts';
import { anyMeet, type Span, weekdayOf } from './spans.ts';
import { todayIn } from './today-in.ts';

interface Setting {
  /** Of the claim (BCP 47). */
  readonly language: string;
  readonly event: Span;
}

interface ClaimSetting {
  readonly event: Span;
  readonly read: readonly PassageDays[];
  /** How many days, and not longer times, the claim names. */
  readonly fine: number;
}

/** Compares the days of a claim with those of its passages. */
export function compareDays(
  claim: Claim,
  setting: Setting,
): { alarms: Alarm[]; compared: Compared[] } {
  const alarms: Alarm[] = [];
  const compared: Compared[] = [];
  const { passages, text } = claim;
  const { event, language } = setting;
  if (passages.length === 0 || !readsDays(language)) return { alarms, compared };
  // Headlines leave out the words by which a year can be told from a number: "its 2009 case".
  const isTitle = claim.kind === 'title';
  const mentions = readDays(text, { language, reference: event.first, loose: isTitle })
    .filter(({ words }) => !words.endsWith('00s'))
    .filter((mention) => !isTitle || !isNumber(mention, claim, setting))
    .map((mention) => withEdges(mention, text));
  for (const wrong of wrongWeekdays(mentions, text, event)) alarms.push(alarmOf(wrong, claim));
  if (!passages.every((passage) => readsDays(passage.language ?? ''))) return { alarms, compared };
  const read = passages.map((passage) => daysOfPassage(passage, setting));
  if (!isTitle) alarms.push(...otherSteps(claim, { language, event, read, own: mentions }));
  if (mentions.length === 0) return { alarms, compared };
  const near = read.flatMap((days) => days.in.sentence());
  const fine = mentions.filter(isFine).length;
  for (const mention of mentions) {
    if (/^\p{Ll}+$/u.test(mention.words) && mention.grain === 'day') continue;
    if (mention.grain === 'weekday' && (event.last - event.first > 6 || isName(mention, text)))
      continue;
    const found = read.find((days) => isAmong(mention, days.in.sentence(), near));
    if (found)
      compared.push({ what: 'day', words: mention.words, footnote: found.passage.footnote });
    else if (!isBorneOut(mention, claim, { event, read, fine }))
      alarms.push(notSaid(mention, claim, near));
  }
  return { alarms, compared };
}

/** "Good Friday" and "Black Friday" are other days than Fridays. */
function isName({ start }: DayMention, text: string): boolean {
  return /\b(?:Good|Black|Bloody|Easter|Whit|Ash|Palm|Super|Cyber|Maundy|Holy|Shrove)\s$/.test(
    text.slice(Math.max(0, start - 8), start),
  );
}

function isBorneOut(mention: ClaimDay, claim: Claim, setting: ClaimSetting): boolean {
  const { event, read, fine } = setting;
  const daysIn = (width: Width) => read.flatMap((days) => days.in[width]());
  const near = daysIn('sentence');
  // Where claim and sentence name one day each, another day is not meant.
  const isAlone = isFine(mention) && fine === 1 && near.some(isFine);
  const isOther =
    isAlone &&
    claim.kind !== 'title' &&
    near.filter(isFine).length === 1 &&
    !said.test(claim.text.slice(0, mention.start));
  if (!isOther && isOfEvent(mention, near, claim, event)) return true;
  if (read.some((days) => anyMeet(mention.spans, days.reckoned()))) return true;
  const around = daysIn('paragraph');
  if (!isAlone && isAmong(mention, around)) return true;
  const isAnywhere = () => isAmong(mention, daysIn('text'));
  if (claim.kind === 'title') return isAnywhere();
  if (around.some((day) => isComparable(mention, day))) return false;
  // Without another day near it, only what names a day or a month can be missed, not "this week".
  const isName =
    mention.grain === 'weekday' || (mention.grain === 'month' && mention.spans.length > 1);
  if (!isName && !/\d/.test(mention.words)) return true;
  return isAnywhere() || claim.passages.some(({ source }) => isOn(mention, todayIn(source)));
}

/** "He said on Monday that" tells when he said so; the passage may have another day, of which he spoke. */
const said =
  /\b(?:said|says|told|announced|wrote|posted|added|confirmed|warned|reported|sagte|teilte|schrieb|erklärte|(?:a )?(?:dit|déclaré|annoncé|écrit)|dijo|anunció|escribió|afirmó|disse|anunciou|ha detto|zei)\b[^.,;]{0,30}$/iu;

function isOn({ spans }: DayMention, day: number | undefined): boolean {
  return day !== undefined && anyMeet(spans, [{ first: day, last: day }]);
}

/** Whether a day of a claim is that of the event, of which its passages need not speak. */
function isOfEvent(
  mention: ClaimDay,
  near: readonly DayMention[],
  { kind, text }: Claim,
  event: Span,
): boolean {
  if (!anyMeet(mention.spans, [event])) return false;
  if (kind === 'title') return true;
  if (!near.some((day) => isComparable(mention, day))) return true;
  if (isRange(mention)) {
    return mention.spans.some(({ first, last }) => first === event.first && last === event.last);
  }
  return isFine(mention) && !(near.some(isFine) && isBoundary(mention, text));
}

/** Whether what may be a year counts something that a source counts as well: "2000 march". */
function isNumber({ words }: DayMention, { passages }: Claim, { event }: Setting): boolean {
  if (!/^\d{4}$/.test(words)) return false;
  return passages.some((passage) =>
    readPassage(passage, 'text', todayIn(passage.source) ?? event.first)
      .flatMap(({ figures }) => figures)
      .some(
        ({ raw, words: has }) => Math.abs(raw / Number(words) - 1) < 0.05 && !/^\d{4}$/.test(has),
      ),
  );
}

/** Whether two mentions are so exact that they can contradict each other. */
function isComparable(mention: DayMention, { grain }: DayMention): boolean {
  if (mention.grain === 'year' || mention.grain === 'period') return true;
  return grain !== 'year';
}

/** "Sunday, 3 May 2031", which was a Saturday. */
function* wrongWeekdays(
  mentions: readonly DayMention[],
  text: string,
  event: Span,
): Iterable<{ mention: DayMention; reason: string }> {
  for (const [index, weekday] of mentions.entries()) {
    const date = mentions[index + 1];
    if (weekday.grain !== 'weekday' || date?.grain !== 'day') continue;
    if (!/^,?(?: (?:the|den|dem|le|el))? ?$/.test(text.slice(weekday.end, date.start))) continue;
    const near = date.spans.filter(
      ({ first, last }) =>
        first === last && (/\d{4}/.test(date.words) || Math.abs(first - event.first) < 183),
    );
    const [named = event] = weekday.spans;
    if (near.length === 0 || near.some(({ first }) => weekdayOf(first) === weekdayOf(named.first)))
      continue;
    const words = text.slice(weekday.start, date.end);
    const mention = { ...weekday, end: date.end, words };
    yield {
      mention,
      reason: `found ${quoted(words)}, but that day is no ${weekday.words}; correct one of them`,
    };
  }
}

function alarmOf(
  { mention, reason }: { mention: DayMention; reason: string },
  claim: Claim,
): Alarm {
  return { place: claim.placeOf(mention.start), claim: mention.words, reason };
}

function notSaid(mention: DayMention, claim: Claim, near: readonly DayMention[]): Alarm {
  const [first] = claim.passages;
  const named = [...new Set(near.map(({ words }) => `"${words}"`))].slice(0, 4);
  const instead = named.length > 0 ? `which has ${named.join(', ')}` : 'which has no day';
  const reason = `found "${mention.words}", but no passage says so; the cited one is ${quoted(first?.sentence ?? '')}, ${instead}; correct the day, or cite what has it`;
  return alarmOf({ mention, reason }, claim);
}
