import * as z from 'zod';
import { citation } from './citation.ts';
import { clockTime, corrections, day, html, id, office, record, text } from './values.ts';

/** An event, with what it rests on. */
export const event = z
  .strictObject({
    ...record,
    title: text,
    kind: text,
    date: z.strictObject({
      edtf: text.describe('as known: EDTF, ISO 8601-2'),
      earliest: day,
      latest: day.optional().describe('none where the end is open'),
      openEnd: z
        .enum(['ongoing', 'unknown'])
        .optional()
        .describe('of a span: it goes on, or its end is not known'),
    }),
    time: clockTime
      .extend({ end: clockTime.omit({ timeZone: true }).extend({ day }).optional() })
      .optional(),
    track: id.optional(),
    place: id.optional(),
    occasion: text.optional(),
    participants: z.array(
      z
        .strictObject({
          person: id.optional(),
          organization: id.optional(),
          role: office.optional().describe('the last one of `roles`'),
          roles: z.array(office).optional().describe('held on the day, as the person lists them'),
        })
        .describe('a person or an organization'),
    ),
    topics: z.array(id),
    posts: z.array(id),
    summary: html.describe(
      'HTML; all its addresses are absolute. A <div class="editors-note"> is the editor\'s own context',
    ),
    disputed: z
      .literal(true)
      .optional()
      .describe(
        'whether sources give different accounts, in a <div class="accounts"> of the summary',
      ),
    retracted: z
      .literal(true)
      .optional()
      .describe('whether its sources took it back; `corrections` says why'),
    evidence: z
      .strictObject({
        date: z.int().optional(),
        time: z.int().optional(),
        place: z.int().optional(),
        occasion: z.int().optional(),
        dateReading: z
          .strictObject({ phrase: text, relativeTo: day })
          .optional()
          .describe('how the date follows from words such as "on Sunday"'),
        ofSource: z
          .array(z.enum(['date', 'place', 'occasion']))
          .optional()
          .describe('what is not in the words, but in the day, place or title of their source'),
      })
      .describe('number of the citation that the date, place and occasion rest on'),
    citations: z.array(citation),
    corrections,
    added: day.optional().describe('first published'),
    revised: z.array(day).describe('changed in substance, oldest first'),
    updated: day.describe('added, revised or corrected last; else the newest day of its sources'),
  })
  .meta({ id: 'Event' });
