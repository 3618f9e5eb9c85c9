import type { CalendarDate } from '../../../content/dates/dates.ts';
import { dayOf, toCalendarDate } from '../../../digest/claims/days/spans.ts';
import { type PastDay, pastDays } from '../../days/past-days.ts';
import type { Stretch } from '../../people/person.ts';
import type { ReadEvents } from '../read-events.ts';
import type { Told } from '../story-event.ts';

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
  { language, day }: Pick<ReadEvents, 'language' | 'day'>,
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
    Math.max(0, day.start - range.end, range.start - day.end) + (isParted(day) ? far : 0);
  const [own] = days.toSorted((a, b) => distance(a) - distance(b));
  const place = (found: PastDay, from: number, sure: Told<string>['sure']): EventDate => ({
    value: found.date,
    first: found.first,
    isOneDay: found.isOneDay,
    paragraph: at.paragraph,
    start: from + found.start,
    end: from + found.end,
    sure,
  });
  if (own) return place(own, at.start, days.length === 1 ? 'certain' : 'likely');
  const before = pastDays(text.slice(0, at.start), language, day);
  const [last] = before.slice(-1);
  const relative = relativeDay(
    sentence,
    last?.isOneDay ? last.first : day === undefined ? undefined : dayOf(day),
  );
  return relative ? place(relative, at.start, 'likely') : last && place(last, 0, 'likely');
}

/** Days that are counted from the one that was told of before. */
const counted: readonly (readonly [words: RegExp, steps: number])[] = [
  [
    /(?<![\p{L}\p{M}])(?:the same day|later that day|el mismo día|ese mismo día|am selben Tag|am gleichen Tag|le même jour|lo stesso giorno|no mesmo dia|dezelfde dag)(?![\p{L}\p{M}])|उसी दिन|同日|当日|當日|이날|نفس اليوم/iu,
    0,
  ],
  [
    /(?<![\p{L}\p{M}])(?:the day before|the previous day|a day earlier|el día anterior|la víspera|am Tag zuvor|tags zuvor|am Vortag|la veille|il giorno prima|no dia anterior|na véspera|een dag eerder)(?![\p{L}\p{M}])|एक दिन पहले|前日|前一天|전날/iu,
    -1,
  ],
];

function relativeDay(sentence: string, reference: number | undefined): PastDay | undefined {
  if (reference === undefined) return undefined;
  for (const [words, steps] of counted) {
    const { 0: found, index } = words.exec(sentence) ?? { 0: '', index: -1 };
    if (index === -1) continue;
    const first = reference + steps;
    const date = toCalendarDate(first);
    return { date, first, isOneDay: true, start: index, end: index + found.length };
  }
  return undefined;
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
