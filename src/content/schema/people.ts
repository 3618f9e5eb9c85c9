import * as z from 'zod';
import { calendarDate, draft, line } from './values.ts';

/** `content/people/`: who took part. The body is a short paragraph, or nothing. */
export const people = z.strictObject({
  name: line.describe('name, in the order the person uses'),
  sortName: line.describe('name as an index sorts it, family name first'),
  roles: z
    .array(
      z.strictObject({
        title: line.describe('office'),
        country: line.describe('country it is an office of'),
        from: calendarDate.optional().describe('first day in office'),
        to: calendarDate.optional().describe('last day in office'),
      }),
    )
    .min(1, 'at least one role')
    .describe('offices held, oldest first; an event shows the one of its day'),
  draft,
});
