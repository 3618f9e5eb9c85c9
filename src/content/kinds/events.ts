import * as z from 'zod';
import type { FuzzyDate } from '../dates/dates.ts';
import { firstOf, openingWords } from '../new/first-record.ts';
import { accept } from '../schema/accept.ts';
import { calendarDate, days, eventDate, timeOrRange, timeZone } from '../schema/dates.ts';
import {
  corrections,
  draft,
  eventKind,
  formerly,
  id,
  ids,
  line,
  participants,
  someIds,
  whateverElse,
} from '../schema/values.ts';
import { eventKinds } from './event-kinds.ts';
import type { BodyForm, Example, References, Skeleton } from './record-kind.ts';

const inCode = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');
const footnote = z.int('a whole number, that of a footnote');

/** `content/events/`: what took place, such as a meeting, a vote or an accident. The body is a summary, each claim with its footnote. */
export const schema = z
  .strictObject({
    title: line.describe('headline of the entry'),
    kind: eventKind.describe(
      `what took place: ${inCode(eventKinds)}, or one of \`kinds\` in \`content/digest.md\``,
    ),
    date: eventDate.describe(
      'day it took place (EDTF): `2025-11-23`, `2025-11`, `2025-11-23~`, `2025-10-27/2025-10-28`, ' +
        '`2025-11-23/..` if it goes on, `2025-11-23/` if its end is not known',
    ),
    time: timeOrRange
      .optional()
      .describe(
        'time of day at the place, `"10:00"` or `"10:00/11:30"`; `"22:00/01:30"` ends on the next day',
      ),
    timeZone: timeZone.optional().describe('time zone of `time` (IANA), if not that of the place'),
    track: id.optional().describe('id of the track it belongs to, if it belongs to one'),
    place: id.optional().describe('id of the place; none for a call'),
    occasion: line.optional().describe('what it took place at, e.g. `G20 Summit`'),
    participants: participants
      .optional()
      .describe(
        'ids of the people and organizations that took part, each once; `{id, as}` where the office of that ' +
          'day is another than that of the record',
      ),
    topics: someIds.optional().describe('ids of the topics it is about; each once'),
    posts: ids.optional().describe('ids of the posts about it, in order of appearance; each once'),
    evidence: z
      .strictObject({
        date: footnote.optional().describe('of the date'),
        time: footnote.optional().describe('of the time'),
        place: footnote.optional().describe('of the place'),
        occasion: footnote.optional().describe('of the occasion'),
      })
      .optional()
      .describe(
        'number of the footnote that supports the `date`, `time`, `place` and `occasion`; also where not the words, but the day, the place or the title of their source says so',
      ),
    added: calendarDate
      .optional()
      .describe('day it was first published here; feeds go by it, and by `revised`'),
    revised: days
      .optional()
      .describe('day it was last changed in substance, or a list of such days, oldest first'),
    status: z
      .literal('retracted')
      .optional()
      .describe(
        '`retracted` where its sources took it back: it stays, and says so; `corrections` says why',
      ),
    accept,
    corrections: corrections
      .optional()
      .describe('list of `{date, note}`: what was put right after publication'),
    formerly,
    draft,
  })
  .refine((event) => event.timeZone === undefined || event.time !== undefined, {
    when: whateverElse,
    path: ['timeZone'],
    message: 'no time zone, since there is no "time"; delete it',
  })
  .refine((event) => event.time === undefined || (event.timeZone ?? event.place) !== undefined, {
    when: whateverElse,
    path: ['time'],
    message: 'a "timeZone" or a "place" along with it; add one',
  })
  .refine((event) => event.time === undefined || isOneDay(event.date), {
    when: whateverElse,
    path: ['time'],
    message: 'no time of day, since the date is not one day; delete it',
  })
  .refine(({ status, corrections = [] }) => status === undefined || corrections.length > 0, {
    when: whateverElse,
    path: ['status'],
    message: 'an entry of "corrections" that says why the event is retracted; add one',
  })
  .superRefine(
    ({ added, revised = [] }, context) => {
      const early = [revised].flat().findIndex((day) => added !== undefined && day < added);
      if (early === -1) return;
      context.addIssue({
        code: 'custom',
        path: Array.isArray(revised) ? ['revised', early] : ['revised'],
        message: `a day on or after "added", ${added}; correct one of the two`,
        params: { rule: 'date' },
      });
    },
    { when: whateverElse },
  );

/** Also of a date that is none, which has been told about already. */
function isOneDay(date: Partial<FuzzyDate> | undefined): boolean {
  if (date?.start === undefined) return true;
  return date.start.precision === 'day' && !date.end && !date.openEnd;
}

export const body: BodyForm = { required: true, headings: false, footnotes: true, alerts: true };

export const references: References<typeof schema> = {
  track: 'tracks',
  place: 'places',
  participants: ['people', 'organizations'],
  topics: 'topics',
  posts: 'posts',
};

export const skeleton: Skeleton<typeof schema> = (records, day, today) => {
  const article = firstOf(records, 'articles');
  return {
    front: {
      title: 'Headline',
      kind: 'bilateral-meeting',
      date: day,
      evidence: { date: 1 },
      added: today,
      draft: true,
    },
    body:
      'What happened, in your own words.[^1]\n\n' +
      `[^1]: [${article.front.agency}](../articles/${article.id}.md) ` +
      `"${openingWords(article)}"`,
  };
};

export const examples: readonly Example[] = [['the footnote', 'articles'], ['kind'], ['date']];
