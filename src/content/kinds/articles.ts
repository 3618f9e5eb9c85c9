import * as z from 'zod';
import {
  calendarDate,
  corrections,
  draft,
  language,
  line,
  sha256,
  webAddress,
} from '../schema/values.ts';
import type { BodyForm, Skeleton } from './record-kind.ts';

/** `content/articles/`: the copy of an agency article. The body is the article, unaltered. */
export const schema = z.strictObject({
  title: line.describe('headline'),
  titleBy: z
    .enum(['source', 'editor'])
    .describe('who wrote the headline: `source`, or `editor` where the article came without one'),
  agency: line.describe('news agency that wrote it'),
  distributor: line.optional().describe('service that distributed it'),
  dateline: z
    .strictObject({
      place: line.describe('place, as printed'),
      date: calendarDate.describe('day, as printed'),
    })
    .describe('the line before the first sentence: where and when it was filed'),
  published: calendarDate.describe('day it was published'),
  language: language.describe('language it is written in (BCP 47)'),
  url: webAddress.optional().describe('address of the original'),
  archive: webAddress.optional().describe('address of an archived copy'),
  sha256: sha256.optional().describe('SHA-256 of the text, in hexadecimal, once it is sealed'),
  rights: z
    .strictObject({
      holder: line.describe('owner of the text'),
      notice: line.optional().describe('notice the owner asks for'),
    })
    .describe('who owns the text'),
  reproduce: z
    .enum(['full', 'excerpt'])
    .describe('`full` publishes the text; `excerpt` its first paragraph and the passages cited'),
  corrections: corrections
    .optional()
    .describe('list of `{date, note}`: what was put right after publication'),
  draft,
});

export const body: BodyForm = { required: true, headings: true };

export const skeleton: Skeleton<typeof schema> = (_, today) => ({
  front: {
    title: 'Headline',
    titleBy: 'source',
    agency: 'Agency',
    dateline: { place: 'Place', date: today },
    published: today,
    language: 'en',
    rights: { holder: 'Agency' },
    reproduce: 'excerpt',
    draft: true,
  },
  body: 'The text of the article, unaltered.',
});
