import * as z from 'zod';
import { calendarDate } from '../schema/dates.ts';
import { aliases, draft, formerly, line, whateverElse } from '../schema/values.ts';
import type { BodyForm, Example, References, Skeleton } from './record-kind.ts';

const role = z
  .strictObject({
    title: line.describe('office'),
    country: line.optional().describe('country it is an office of'),
    organization: line
      .optional()
      .describe('organization it is an office of: its id, or its name where it has no record'),
    from: calendarDate.optional().describe('first day in office'),
    to: calendarDate.optional().describe('last day in office, not before `from`'),
  })
  .refine((role) => !endsBeforeItStarts(role), {
    when: whateverElse,
    path: ['to'],
    message: 'a day that is not before "from"; correct one of the two',
  })
  .refine((role) => !isOfNobody(role), {
    when: whateverElse,
    path: ['country'],
    message: 'the country or the "organization" that it is an office of',
    params: { rule: 'missing-key' },
  });

/** `content/people/`: who took part. The body is a short paragraph, or nothing. */
export const schema = z.strictObject({
  name: line.describe('name, in the order the person uses'),
  sortName: line.describe('name as an index sorts it, family name first'),
  roles: z
    .array(role)
    .min(1, 'at least one role')
    .optional()
    .describe(
      'offices held, oldest first; an event shows those of its day, unless it names one with `as`',
    ),
  aliases,
  formerly,
  draft,
});

/** Not where one of the days is none, which has been told about already. */
function endsBeforeItStarts(role: { from?: unknown; to?: unknown } | null): boolean {
  const days = z.tuple([calendarDate, calendarDate]).safeParse([role?.from, role?.to]);
  return days.success && days.data[1] < days.data[0];
}

/** Not of what is no role at all, which has been told about already. */
function isOfNobody(role: unknown): boolean {
  return (
    typeof role === 'object' && role !== null && !('country' in role || 'organization' in role)
  );
}

export const body: BodyForm = { required: false, headings: false, blocks: 1 };

export const references: References<typeof schema> = {
  'roles.organization': { kinds: ['organizations'], orText: true },
};

export const examples: readonly Example[] = [['sortName']];

export const skeleton: Skeleton<typeof schema> = () => ({
  front: {
    name: 'Given Family',
    sortName: 'Family, Given',
    draft: true,
  },
  body: '',
});
