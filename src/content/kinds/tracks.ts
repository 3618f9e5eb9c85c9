import * as z from 'zod';
import { draft, formerly, line, someIds } from '../schema/values.ts';
import type { BodyForm, Example, References, Skeleton } from './record-kind.ts';

/** `content/tracks/`: a lane of the timeline. The body says what it follows. */
export const schema = z.strictObject({
  title: line.describe('name of the lane, e.g. `Leaders`'),
  level: line.optional().describe('rank at which they meet, e.g. `Heads of government`'),
  people: someIds.optional().describe('ids of the people it follows; each once'),
  organizations: someIds.optional().describe('ids of the organizations it follows; each once'),
  color: z
    .enum(['blue', 'red', 'green', 'plum', 'ochre', 'slate'])
    .describe(
      'a colour that can be read on a light and on a dark page: `blue`, `red`, `green`, `plum`, `ochre`, `slate`',
    ),
  formerly,
  draft,
});

export const body: BodyForm = { required: false, headings: false };

export const references: References<typeof schema> = {
  people: 'people',
  organizations: 'organizations',
};

export const skeleton: Skeleton<typeof schema> = () => ({
  front: {
    title: 'Name of the track',
    color: 'green',
    draft: true,
  },
  body: 'What the track follows.',
});

export const examples: readonly Example[] = [['color']];
