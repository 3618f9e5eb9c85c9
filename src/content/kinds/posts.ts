import * as z from 'zod';
import { firstOf, openingWords } from '../new/first-record.ts';
import { accept } from '../schema/accept.ts';
import { markup } from '../schema/copy.ts';
import { calendarDate, time, timeZone } from '../schema/dates.ts';
import {
  draft,
  formerly,
  id,
  idOrIds,
  ids,
  language,
  line,
  seal,
  sha256,
  webAddress,
  whateverElse,
  withdrawn,
} from '../schema/values.ts';
import type { BodyForm, Example, References, Skeleton } from './record-kind.ts';
import { copyKinds } from './source-kinds.ts';

/** `content/posts/`: a post that articles quote, or that the editor saw. The body is the post's words. */
export const schema = z
  .strictObject({
    author: id.describe('id of the person or organization that posted it'),
    platform: line.describe('where it was posted, e.g. `X`'),
    date: calendarDate.describe('day it was posted'),
    time: time.optional().describe('time of day it was posted, `"HH:MM"`'),
    timeZone: timeZone.optional().describe('time zone of `time` (IANA); required with it'),
    dateBasis: z
      .enum(['stated', 'inferred'])
      .describe('whether the article states that day, or the editor concludes it'),
    note: line
      .optional()
      .describe(
        'how the day was concluded, or what has become of the post; required when `dateBasis` is `inferred`, and beside `status`',
      ),
    quotedIn: idOrIds
      .optional()
      .describe(
        'id of the article or document that quotes it, or a list of ids; each quotes all of it or a part, and all of it is ' +
          'quoted; none where the editor saw the post itself',
      ),
    event: id
      .optional()
      .describe('id of the event it is about, which shows it as if it named it in `posts`'),
    replyTo: id.optional().describe('id of the post that it answers'),
    quotes: ids.optional().describe('ids of the posts that it shows; each once'),
    status: z
      .enum(['edited', 'deleted'])
      .optional()
      .describe('what has become of the post since: `edited` or `deleted`'),
    language: language
      .optional()
      .describe(
        'language it is written in (BCP 47), if not that of the first source that quotes it',
      ),
    url: webAddress.optional().describe('address of the post; required without `quotedIn`'),
    archive: webAddress.optional().describe('address of an archived copy'),
    retrieved: calendarDate
      .optional()
      .describe('day on which the editor saw it; required without `quotedIn`'),
    markup,
    sha256: sha256
      .optional()
      .describe('SHA-256 of the text as written, in hexadecimal; `seal` holds more'),
    seal,
    withdrawn,
    accept,
    formerly,
    draft,
  })
  .refine((post) => post.timeZone === undefined || post.time !== undefined, {
    when: whateverElse,
    path: ['timeZone'],
    message: 'no time zone, since there is no "time"; delete it',
  })
  .refine((post) => post.time === undefined || post.timeZone !== undefined, {
    when: whateverElse,
    path: ['time'],
    message: 'a "timeZone" along with it; add one',
  })
  .refine((post) => post.dateBasis !== 'inferred' || post.note !== undefined, {
    when: whateverElse,
    path: ['note'],
    message: 'how the day was concluded, since "dateBasis" is "inferred"',
    params: { rule: 'missing-key' },
  })
  .refine((post) => post.status === undefined || post.note !== undefined, {
    when: whateverElse,
    path: ['note'],
    message: 'what has become of the post, since there is a "status"',
    params: { rule: 'missing-key' },
  })
  .refine((post) => post.quotedIn !== undefined || post.url !== undefined, {
    when: whateverElse,
    path: ['url'],
    message: 'the address at which the editor saw it, or else the id of an article as "quotedIn"',
    params: { rule: 'missing-key' },
  })
  .refine((post) => post.quotedIn !== undefined || post.retrieved !== undefined, {
    when: whateverElse,
    path: ['retrieved'],
    message: 'the day on which the editor saw it, or else the id of an article as "quotedIn"',
    params: { rule: 'missing-key' },
  });

export const body: BodyForm = { required: true, headings: false };

export const references: References<typeof schema> = {
  author: ['people', 'organizations'],
  quotedIn: copyKinds,
  event: 'events',
  replyTo: 'posts',
  quotes: 'posts',
};

export const skeleton: Skeleton<typeof schema> = (records, day) => ({
  front: {
    author: firstOf(records, 'people').id,
    platform: 'X',
    date: day,
    dateBasis: 'stated',
    quotedIn: firstOf(records, 'articles').id,
    draft: true,
  },
  body: openingWords(firstOf(records, 'articles')),
});

export const examples: readonly Example[] = [
  ['quotedIn', 'articles'],
  ['author', 'people'],
  ['platform'],
  ['date'],
  ['the text'],
];
