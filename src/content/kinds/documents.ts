import * as z from 'zod';
import { expectedNoLimit, limitsAnExcerpt, origin, reproduction } from '../schema/copy.ts';
import { fuzzyDate } from '../schema/dates.ts';
import { line, whateverElse } from '../schema/values.ts';
import type { BodyForm, Example, References, Skeleton } from './record-kind.ts';

/** What a document can be. */
export const documentTypes = [
  'statement',
  'press-release',
  'readout',
  'speech',
  'transcript',
  'report',
  'judgment',
  'treaty',
  'letter',
  'web-page',
  'other',
] as const;

/** What a document is: `press-release`. */
export type DocumentType = (typeof documentTypes)[number];

/** `content/documents/`: the copy of a primary source. The body is its text, or the part that is copied. */
export const schema = z
  .strictObject({
    title: line.describe('title, as the document has it'),
    type: z
      .enum(documentTypes)
      .describe(`what it is: ${documentTypes.map((type) => `\`${type}\``).join(', ')}`),
    label: line
      .optional()
      .describe('what it is, in words of your own; required where `type` is `other`'),
    issuer: line.describe('who issued it: the id of a person or an organization, or a name'),
    date: fuzzyDate.describe('day it is from (EDTF), or the month: `2025-11`'),
    place: line.optional().describe('place it is from, as printed'),
    ...origin,
    file: line
      .optional()
      .describe('path of a file of `public/` that is the document, e.g. `reports/harbour.pdf`'),
    ...reproduction,
  })
  .refine(limitsAnExcerpt, expectedNoLimit)
  .refine((document) => document.type !== 'other' || document.label !== undefined, {
    when: whateverElse,
    path: ['label'],
    message: 'what the document is, since "type" is "other"',
    params: { rule: 'missing-key' },
  });

export const body: BodyForm = { required: true, headings: true, pages: true };

export const references: References<typeof schema> = {
  issuer: { kinds: ['people', 'organizations'], orText: true },
};

export const skeleton: Skeleton<typeof schema> = (_, day) => ({
  front: {
    title: 'Title',
    type: 'statement',
    issuer: 'Issuer',
    date: day,
    language: 'en',
    rights: { holder: 'Issuer' },
    reproduce: 'full',
    draft: true,
  },
  body: 'The text of the document, unaltered.',
});

export const examples: readonly Example[] = [['date']];
