import * as z from 'zod';
import { draft, line } from './values.ts';

/** `content/topics/`: what they talked about. The body is a short paragraph, or nothing. */
export const topics = z.strictObject({
  name: line.describe('name of the topic'),
  draft,
});
