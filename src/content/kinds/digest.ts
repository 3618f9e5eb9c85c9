import * as z from 'zod';
import { timeZone } from '../schema/dates.ts';
import { kindLabels, language, line, siteAddress } from '../schema/values.ts';
import { claimRules } from './claim-rules.ts';
import type { BodyForm } from './record-kind.ts';

/** `content/digest.md`: the site itself. The body is the About text. */
export const schema = z.strictObject({
  title: line.describe('name of the site, in the header of every page'),
  description: line.describe(
    'what the digest covers, in one sentence: the standfirst of the home page',
  ),
  language: language.describe(
    'language of the pages (BCP 47); the interface words exist in `ar`, `en`, `es`, `fr`, `hi` and `ja`',
  ),
  timeZone: timeZone.describe('time zone of the editors (IANA)'),
  order: z
    .enum(['newest-first', 'oldest-first'])
    .describe('order of the timeline: `newest-first` or `oldest-first`'),
  url: siteAddress
    .optional()
    .describe('address the site is published at, with its path; `SITE_URL` overrides it'),
  editor: line.optional().describe('person or desk that answers for the digest'),
  kinds: kindLabels
    .optional()
    .describe('kinds of events of your own, each with its label: `{ferry-launch: Ferry launch}`'),
  strict: z
    .boolean()
    .optional()
    .describe(
      '`true` where a warning keeps the digest from being published, as an error does; not those of drafts',
    ),
  checks: z
    .partialRecord(z.enum(claimRules), z.enum(['on', 'off']))
    .optional()
    .describe('which comparisons of claims with their passages run: `{numbers: on, posts: off}`'),
});

export const body: BodyForm = { required: true, headings: true };
