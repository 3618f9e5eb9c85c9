import * as z from 'zod';
import { firstOf, openingWords } from '../first-record.ts';
import {
  calendarDate,
  draft,
  id,
  ids,
  line,
  sha256,
  webAddress,
  whateverElse,
} from '../schema/values.ts';
import type { BodyForm, Example, References, Skeleton } from './record-kind.ts';

/** `content/posts/`: a post that an article quotes. The body is the post's words, as quoted. */
export const schema = z
  .strictObject({
    author: id.describe('id of the person who posted it'),
    platform: line.describe('where it was posted, e.g. `X`'),
    date: calendarDate.describe('day it was posted'),
    dateBasis: z
      .enum(['stated', 'inferred'])
      .describe('whether the article states that day, or the editor concludes it'),
    note: line
      .optional()
      .describe(
        'how the day was concluded, or what has become of the post; required when `dateBasis` is `inferred`, and beside `status`',
      ),
    quotedIn: id.describe('id of the article that quotes it'),
    event: id
      .optional()
      .describe('id of the event it is about, which shows it as if it named it in `posts`'),
    replyTo: id.optional().describe('id of the post that it answers'),
    quotes: ids.optional().describe('ids of the posts that it shows; each once'),
    status: z
      .enum(['edited', 'deleted'])
      .optional()
      .describe('what has become of the post since: `edited` or `deleted`'),
    url: webAddress.optional().describe('address of the post'),
    archive: webAddress.optional().describe('address of an archived copy'),
    sha256: sha256.optional().describe('SHA-256 of the text, in hexadecimal, once it is sealed'),
    draft,
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
  });

export const body: BodyForm = { required: true, headings: false };

export const references: References<typeof schema> = {
  author: 'people',
  quotedIn: 'articles',
  event: 'events',
  replyTo: 'posts',
  quotes: 'posts',
};

export const skeleton: Skeleton<typeof schema> = (records, today) => ({
  front: {
    author: firstOf(records, 'people').id,
    platform: 'X',
    date: today,
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
  ['the text'],
];
