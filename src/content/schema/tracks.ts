import * as z from 'zod';
import { draft, line, someIds } from './values.ts';

/** `content/tracks/`: a lane of the timeline. The body says what it follows. */
export const tracks = z.strictObject({
  title: line.describe('name of the lane, e.g. `Leaders`'),
  level: line.describe('rank at which they meet, e.g. `Heads of government`'),
  people: someIds.describe('ids of the people it follows; each once'),
  color: z
    .enum(['blue', 'red', 'green', 'plum', 'ochre', 'slate'])
    .describe('one of six colours that can be read on a light and on a dark page'),
  draft,
});
