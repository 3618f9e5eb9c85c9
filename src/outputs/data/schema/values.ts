/** The values that the records of `/digest.json` have in common. */
import * as z from 'zod';

export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export const url = z.string().regex(/^https?:\/\//);
export const text = z.string();
export const html = z.string().describe('HTML; all its addresses are absolute');
export const day = z.iso.date();
export const edtf = z.string().describe('a day, or a date that may be vague (EDTF)');
export const clockTime = z.strictObject({
  local: z.string().regex(/^\d\d:\d\d$/),
  timeZone: text.describe('IANA'),
  instant: z.iso.datetime({ offset: true }),
});
export const language = z.string().describe('BCP 47');
export const corrections = z.array(z.strictObject({ date: day, note: text }));
export const office = z.strictObject({
  title: text,
  country: text.optional(),
  organization: text.optional().describe('id of an organization, or a name where it has no record'),
});
export const aliases = z.array(text).describe('other names');
const formerly = z.array(id).optional().describe('ids that it had, the oldest first');
export const pictures = z
  .array(
    z.strictObject({
      url: url.describe('address of the picture as large as it is'),
      alt: text.describe('what it shows'),
      caption: text.optional(),
      credit: text.optional().describe('who made it or holds the rights'),
      width: z.int().positive().describe('in pixels'),
      height: z.int().positive(),
    }),
  )
  .optional()
  .describe('those in the text; none where it shows none');
/** What every record says of itself. */
export const record = { id, url, formerly, pictures };
export const sourceReference = z.strictObject({
  type: z.enum(['article', 'document', 'post']),
  id,
});
export const passages = z
  .array(z.strictObject({ url, text: text.describe('[…] stands for a gap') }))
  .describe('words that something rests on, under the address at which they are marked');
