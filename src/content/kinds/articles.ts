import * as z from 'zod';
import {
  calendarDate,
  corrections,
  draft,
  fuzzyDate,
  language,
  line,
  names,
  sha256,
  webAddress,
  withdrawn,
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
  byline: names.optional().describe('names of the people who wrote it, as printed'),
  dateline: z
    .strictObject({
      place: line.optional().describe('place, as printed'),
      date: calendarDate.optional().describe('day, as printed'),
    })
    .refine(({ place, date }) => (place ?? date) !== undefined, 'a "place", a "date" or both')
    .optional()
    .describe('the line before the first sentence: where and when it was filed'),
  published: fuzzyDate.describe('day it was published (EDTF), or the month: `2025-11`'),
  language: language.describe('language it is written in (BCP 47)'),
  url: webAddress.optional().describe('address of the original'),
  archive: webAddress.optional().describe('address of an archived copy'),
  retrieved: calendarDate.optional().describe('day on which the copy was made'),
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
  withdrawn,
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
