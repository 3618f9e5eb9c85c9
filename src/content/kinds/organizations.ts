import * as z from 'zod';
import { aliases, draft, formerly, line } from '../schema/values.ts';
import type { BodyForm, Skeleton } from './record-kind.ts';

/** `content/organizations/`: who took part, where it is no person. The body is a short paragraph, or nothing. */
export const schema = z.strictObject({
  name: line.describe('name, in full'),
  shortName: line.optional().describe('short form of the name, e.g. `WHO`'),
  country: line.optional().describe('country it belongs to, if it belongs to one'),
  type: line.optional().describe('what it is, e.g. `Ministry`, `Company`, `Port authority`'),
  aliases,
  formerly,
  draft,
});

export const body: BodyForm = { required: false, headings: false, blocks: 1 };

export const skeleton: Skeleton<typeof schema> = () => ({
  front: { name: 'Name of the organization', draft: true },
  body: '',
});
