import * as z from 'zod';
import { acceptableRules } from '../kinds/claim-rules.ts';
import { line } from './values.ts';

/** What the editor of a record lets stand although a check warns of it. */
export const accept = z
  .array(
    z.strictObject({
      rule: z.enum(acceptableRules).describe('rule of the warning'),
      claim: line.describe('words that the warning is about, as they stand in the record'),
      count: z
        .int()
        .min(2)
        .optional()
        .describe(
          'at how many places of the record, if the same words are warned of more than once',
        ),
      why: line.describe('why it is right as it is'),
    }),
  )
  .min(1, 'at least one warning')
  .optional()
  .describe(
    'warnings about claims and quotations that are right as they are: list of `{rule, claim, why}`, with `count` where the same words are warned of more than once; published nowhere',
  );
