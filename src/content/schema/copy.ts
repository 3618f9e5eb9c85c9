/** The keys that every copy of a published text has, be it an article or a document. */
import * as z from 'zod';
import { accept } from './accept.ts';
import { calendarDate } from './dates.ts';
import {
  corrections,
  draft,
  formerly,
  language,
  line,
  seal,
  sha256,
  webAddress,
  whateverElse,
  withdrawn,
} from './values.ts';

/** Where the text is found. */
export const origin = {
  language: language.describe('language it is written in (BCP 47)'),
  url: webAddress.optional().describe('address of the original'),
  archive: webAddress.optional().describe('address of an archived copy'),
  retrieved: calendarDate.optional().describe('day on which the copy was made'),
};

/** For a rule of the schema: only what is excerpted has a limit. */
export const limitsAnExcerpt = (copy: { reproduce: string; excerpt?: unknown }) =>
  copy.reproduce === 'excerpt' || copy.excerpt === undefined;

/** What is told where that rule is broken. */
export const expectedNoLimit = {
  when: whateverElse,
  path: ['excerpt'],
  message: 'no limit of an excerpt, since "reproduce" is not "excerpt"; delete it',
};

/** Whether Markdown in the text is that of the source. */
export const markup = z
  .boolean()
  .optional()
  .describe(
    '`true` if headings, lists, quotes, emphasis and the like in the text are those of the source',
  );

/** Whose it is, and what may be shown of it. */
export const reproduction = {
  markup,
  sha256: sha256
    .optional()
    .describe('SHA-256 of the text as written, in hexadecimal; `seal` holds more'),
  seal,
  rights: z
    .strictObject({
      holder: line.describe('owner of the text'),
      notice: line.optional().describe('notice the owner asks for'),
    })
    .describe('who owns the text'),
  reproduce: z
    .enum(['full', 'excerpt'])
    .describe(
      '`full` publishes the text; `excerpt` the start of its first paragraph and the passages cited',
    ),
  excerpt: z
    .strictObject({
      words: z.int().min(0).describe('words published beside the passages cited, at most'),
    })
    .optional()
    .describe(
      'how much an excerpt may show, if not a third of the words, up to 200; only with `reproduce: excerpt`',
    ),
  withdrawn,
  corrections: corrections
    .optional()
    .describe('list of `{date, note}`: what was put right after publication'),
  accept,
  formerly,
  draft,
};
