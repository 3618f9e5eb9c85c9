import type { CalendarDate } from '../../../content/dates/dates.ts';
import { dayOf, toCalendarDate } from '../../../digest/claims/days/spans.ts';
import { type PastDay, pastDays } from '../../days/past-days.ts';
import type { Stretch } from '../../people/person.ts';
import { occasionsIn } from '../companions/occasions.ts';
import type { ReadEvents } from '../read-events.ts';
import type { Part } from '../sentence/asides.ts';
import type { Told } from '../story-event.ts';
import { countedDay } from './counted-days.ts';
import { isDayOfSaying } from './day-of-saying.ts';

/** What is older than so many days is background where it is told by the way. */
const recent = 7;

/** More than a clause has characters. */
const far = 200;

/** When something took place, and what more its words say of that. */
export interface EventDate extends Told<string> {
  readonly first: number;
  readonly isOneDay: boolean;
}

/**
 * The day of what a sentence tells of: the one nearest to its words, else the last one that the paragraph names
 * before.
 *
 * @param days Those of the sentence.
 * @param range The words that tell of it, within the sentence.
 */
export function dateOf(
  story: Pick<ReadEvents, 'language' | 'day' | 'paragraphs'>,
  days: readonly PastDay[],
  { text, at, range }: { text: string; at: Stretch; range: { start: number; end: number } },
): EventDate | undefined {
  const sentence = text.slice(at.start, at.end);
  // A day of the same clause is nearer than any of another one.
  const isParted = ({ start, end }: PastDay) =>
    /[,;:]/u.test(
      end <= range.start ? sentence.slice(end, range.start) : sentence.slice(range.end, start),
    );
  const distance = (day: PastDay) =>
    Math.max(0, day.start - range.end, range.start - day.end) +
    (isParted(day) ? far : 0) +
    (day.isOneDay ? 0 : far);
  // "said on Monday that she had met him on Sunday"
  const open = days.filter(
    (each) =>
      !isOfSince(sentence, each, range) &&
      !isOfAnother(sentence, each, { range, language: story.language }),
  );
  const told = open.filter((each) => !isDayOfSaying(sentence, each, story.language));
  const [own] = (told.length > 0 ? told : open).toSorted((a, b) => distance(a) - distance(b));
  const place = (found: PastDay, from: number, sure: Told<string>['sure']): EventDate => ({
    value: found.date,
    first: found.first,
    isOneDay: found.isOneDay,
    paragraph: at.paragraph,
    start: from + found.start,
    end: from + found.end,
    sure,
  });
  if (own) {
    const isCertain = days.length === 1 && told.length === 1;
    return place(own, at.start, isCertain ? 'certain' : 'likely');
  }
  const { language, day } = story;
  const before = text.slice(0, at.start);
  const last = pastDays(before, language, day).findLast(
    (each) => !isDayOfSaying(before, each, language),
  );
  const counted = countedFrom(story, { text, at, range });
  return counted ? place(counted, at.start, 'likely') : last && place(last, 0, 'likely');
}

/** What a clause behind these words tells was earlier: "since she took office in May". */
const since =
  /(?<![\p{L}\p{M}])(?:since|desde (?:que|su|la|el)|depuis (?:qu|que|son|sa|leur|la|le|l)|seit (?:er|sie|(?:sein|ihr)e[mr]|de[rm])|da quando|dal suo|dalla sua|desde (?:a|o|sua)|sinds)(?![\p{L}\p{M}])[^.,;:]{0,60}$/iu;

/** Whether a day is only that of a clause that begins behind the words which tell of something. */
function isOfSince(sentence: string, { start }: PastDay, range: Part): boolean {
  const behind = sentence.slice(range.end, start);
  return range.end <= start && since.test(behind);
}

/** A day that owns a noun, up to which words may stand: "*Tuesday's* three-hour meeting". */
const owning = /^['’]s (?!(?:morning|afternoon|evening|night)(?!\p{L}))(?:[\p{L}\p{N}-]+ ?){1,3}/u;

/** Whether a day is that of a noun which tells of something else: "condoled the deaths in *Monday's* fire". */
function isOfAnother(
  sentence: string,
  { start, end }: PastDay,
  { range, language }: { range: Part; language: string },
): boolean {
  const [owned] = owning.exec(sentence.slice(end)) ?? [];
  if (owned === undefined) return false;
  const isWithin = range.start < end + owned.length && range.end > start;
  return !isWithin && occasionsIn(sentence.slice(start, end) + owned, language).length === 0;
}

/** How many paragraphs before a sentence the day may stand that it counts back from, before that of the story. */
const reach = 4;

/** A day that is counted from the last one that was told of before, or else from that of the story. */
function countedFrom(
  { language, day, paragraphs }: Pick<ReadEvents, 'language' | 'day' | 'paragraphs'>,
  { text, at, range }: { text: string; at: Stretch; range: { start: number; end: number } },
): PastDay | undefined {
  const counted = countedDay(text.slice(at.start, at.end), language, range);
  if (!counted) return undefined;
  const above = paragraphs
    .slice(counted.steps > 0 ? 0 : Math.max(0, at.paragraph - reach), at.paragraph)
    .toReversed()
    .map((paragraph) => paragraph.text);
  const first = [text.slice(0, at.start), ...above]
    .flatMap((words) => pastDays(words, language, day).toReversed())
    .find(({ isOneDay }) => isOneDay)?.first;
  const reference = first ?? (day === undefined ? undefined : dayOf(day));
  if (reference === undefined) return undefined;
  const { start, end, steps } = counted;
  return {
    date: toCalendarDate(reference + steps),
    first: reference + steps,
    isOneDay: true,
    start,
    end,
  };
}

/**
 * Whether a story only recalls something: it is of earlier weeks, and told in passing, without a day of its own or
 * as what had been before.
 */
export function isRecalled(
  date: EventDate | undefined,
  day: CalendarDate | undefined,
  told: { isBefore: boolean; isFirst: boolean },
): boolean {
  if (!date || day === undefined) return told.isBefore;
  if (date.first >= dayOf(day) - recent) return false;
  return told.isBefore || !date.isOneDay || !told.isFirst;
}
