import * as z from 'zod';
import { expectedNoLimit, limitsAnExcerpt, origin, reproduction } from '../schema/copy.ts';
import { calendarDate, fuzzyDate } from '../schema/dates.ts';
import { line, names } from '../schema/values.ts';
import type { BodyForm, Example, Skeleton } from './record-kind.ts';

/** `content/articles/`: the copy of an agency article. The body is the article, unaltered. */
export const schema = z
  .strictObject({
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
        date: calendarDate.optional().describe('day it was filed, as `YYYY-MM-DD`'),
      })
      .refine(({ place, date }) => (place ?? date) !== undefined, 'a "place", a "date" or both')
      .optional()
      .describe('the line before the first sentence: where and when it was filed'),
    published: fuzzyDate.describe('day it was published (EDTF), or the month: `2025-11`'),
    ...origin,
    ...reproduction,
  })
  .refine(limitsAnExcerpt, expectedNoLimit);

export const body: BodyForm = { required: true, headings: true };

export const skeleton: Skeleton<typeof schema> = (_, day) => ({
  front: {
    title: 'Headline',
    titleBy: 'source',
    agency: 'Agency',
    published: day,
    language: 'en',
    rights: { holder: 'Agency' },
    reproduce: 'excerpt',
    draft: true,
  },
  body: 'The text of the article, unaltered.',
});

export const examples: readonly Example[] = [['published']];
