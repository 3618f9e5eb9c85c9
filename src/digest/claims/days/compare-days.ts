import { quoted } from '../../warnings/quoted.ts';
import type { Alarm, CitedPassage, Claim, Compared } from '../claim.ts';
import { readPassage, type Width } from '../read-passages.ts';
import { readsDays } from './day-patterns.ts';
import { type ClaimDay, isAtEdge, withEdges, withEnd } from './edges.ts';
import { type DayMention, readDays } from './read-days.ts';
import { reckoned } from './reckoned.ts';
import { anyMeet, type Span, weekdayOf } from './spans.ts';
import { todayIn } from './today-in.ts';

interface Setting {
  /** Of the claim (BCP 47). */
  readonly language: string;
  readonly event: Span;
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
  if (mentions.length === 0) return { alarms, compared };
  for (const wrong of wrongWeekdays(mentions, text, event)) alarms.push(alarmOf(wrong, claim));
  if (!passages.every((passage) => readsDays(passage.language ?? ''))) return { alarms, compared };
  const near = passages.flatMap((passage) => daysOf(passage, 'sentence', setting));
  for (const mention of mentions) {
    if (/^\p{Ll}+$/u.test(mention.words) && mention.grain === 'day') continue;
    if (mention.grain === 'weekday' && (event.last - event.first > 6 || isName(mention, text)))
      continue;
    const found = passages.find((passage) =>
      has(mention, daysOf(passage, 'sentence', setting), near),
    );
    if (found) compared.push({ what: 'day', words: mention.words, footnote: found.footnote });
    else if (!isBorneOut(mention, claim, setting)) alarms.push(notSaid(mention, claim, setting));
  }
  return { alarms, compared };
}

/** "Good Friday" and "Black Friday" are other days than Fridays. */
function isName({ start }: DayMention, text: string): boolean {
  return /\b(?:Good|Black|Bloody|Easter|Whit|Ash|Palm|Super|Cyber|Maundy|Holy|Shrove)\s$/.test(
    text.slice(Math.max(0, start - 8), start),
  );
}

function has(mention: ClaimDay, days: readonly DayMention[], near = days): boolean {
  return comparable(mention, days, near).some(
    (day) =>
      anyMeet(mention.spans, day.spans) || isAtEdge(mention, day) || isSameWeekday(mention, day),
  );
}

/** Beside a year that is written out, a day without one says nothing of the year of a claim. */
function comparable(
  { grain }: DayMention,
  days: readonly DayMention[],
  near: readonly DayMention[],
): readonly DayMention[] {
  if (grain !== 'year' || !near.some(({ words }) => /\d{4}/.test(words))) return days;
  return days.filter(
    ({ spans, ...day }) => spans.length === 1 || day.grain === 'weekday' || day.grain === 'period',
  );
}

/** "On a Sunday" is that of whichever week. */
function isSameWeekday(a: DayMention, b: DayMention): boolean {
  if (a.grain !== 'weekday' || b.grain !== 'weekday') return false;
  const [one, other] = [a, b].map(({ spans: [span] }) => span && weekdayOf(span.first));
  return one === other;
}

function isBorneOut(mention: ClaimDay, { kind, passages }: Claim, setting: Setting): boolean {
  const near = passages.flatMap((passage) => daysOf(passage, 'sentence', setting));
  const isOfEvent = anyMeet(mention.spans, [setting.event]);
  const isFine = mention.grain === 'day' || mention.grain === 'weekday' || kind === 'title';
  if (isOfEvent && (isFine || !near.some((day) => isComparable(mention, day)))) return true;
  if (passages.some((passage) => anyMeet(mention.spans, reckonedFrom(passage, setting))))
    return true;
  const around = passages.flatMap((passage) => daysOf(passage, 'paragraph', setting));
  if (has(mention, around)) return true;
  const isAnywhere = () =>
    passages.some((passage) => has(mention, daysOf(passage, 'text', setting)));
  if (kind === 'title') return isAnywhere();
  if (around.some((day) => isComparable(mention, day))) return false;
  // Without another day near it, only what is written out can be missed: "3 May", "1987".
  if (!/\d/.test(mention.words)) return true;
  return isAnywhere();
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

/** Days that follow from what the paragraph of a passage says. */
function reckonedFrom(passage: CitedPassage, setting: Setting): Span[] {
  const { event } = setting;
  const reference = todayIn(passage.source) ?? event.first;
  const starts = daysOf(passage, 'paragraph', setting)
    .slice(0, 12)
    .flatMap(({ spans }) => spans.slice(0, 3));
  const known = [reference, event.first].map((each) => ({ first: each, last: each }));
  return reckoned(readPassage(passage, 'paragraph', reference), [...starts, ...known]);
}

function daysOf(
  passage: CitedPassage,
  width: Width,
  { language, event }: Setting,
): readonly DayMention[] {
  const { source, translation = '' } = passage;
  const reference = todayIn(source) ?? event.first;
  return [
    ...readPassage(passage, width, reference).flatMap(({ days, text }) =>
      days.map((day) => withEnd(day, text)),
    ),
    ...readDays(translation, { language, reference, loose: true }),
  ];
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

function notSaid(mention: DayMention, claim: Claim, setting: Setting): Alarm {
  const near = claim.passages.flatMap((passage) => daysOf(passage, 'sentence', setting));
  const [first] = claim.passages;
  const named = [...new Set(near.map(({ words }) => `"${words}"`))].slice(0, 4);
  const instead = named.length > 0 ? `which has ${named.join(', ')}` : 'which has no day';
  const reason = `found "${mention.words}", but no passage says so; the cited one is ${quoted(first?.sentence ?? '')}, ${instead}; correct the day, or cite what has it`;
  return alarmOf({ mention, reason }, claim);
}
