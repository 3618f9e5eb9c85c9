import * as z from 'zod';
import { draft, formerly, line } from '../schema/values.ts';
import type { BodyForm, Skeleton } from './record-kind.ts';

/** `content/topics/`: what they talked about. The body is a short paragraph, or nothing. */
export const schema = z.strictObject({
  name: line.describe('name of the topic'),
  formerly,
  draft,
});

export const body: BodyForm = { required: false, headings: false, blocks: 1 };

export const skeleton: Skeleton<typeof schema> = () => ({
  front: { name: 'Name of the topic', draft: true },
  body: '',
});
