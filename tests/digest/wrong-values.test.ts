/** A value that is wrong is told of, and never ends a check before it has told of everything else. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { schemas } from '../../src/content/schema/index.ts';
import { load } from './digests.ts';
import { cast, type RecordText, write } from './records.ts';

const sound = [
  ...cast,
  write('articles', 'a', 'They met. "We met."'),
  write('documents', 'd', 'They met.'),
  write('posts', 'p', 'We met.', { quotedIn: 'a', event: 'e' }),
  write('organizations', 'o', '', { name: 'Harbour Board' }),
  write(
    'events',
    'e',
    'They met on 2 May 2030.[^1] They did.[^2]\n\n' +
      '[^1]: [Wire, 2 May 2030](../articles/a.md) "They met."\n' +
      '[^2]: [Board](../documents/d.md) "They met."',
    { posts: ['p'] },
  ),
];

const values = [undefined, null, [], [null], 'x', 7, {}, [{}], [{ id: null }]];

function withValue({ text, ...file }: RecordText, key: string, value: unknown): RecordText {
  const [, front = '', ...body] = text.split(/^---\n/m);
  const written = stringify({ ...parse(front), [key]: value, draft: true });
  return { ...file, text: `---\n${written}---\n${body.join('---\n')}` };
}

const wrong = fc
  .constantFrom(...sound)
  .chain((record) =>
    fc.tuple(
      fc.constant(record),
      fc.constantFrom(...Object.keys(schemas[record.kind].shape)),
      fc.constantFrom(...values),
    ),
  );

test('Whatever value is wrong or missing, the check comes to its end.', async () => {
  await fc.assert(
    fc.asyncProperty(wrong, async ([record, key, value]) => {
      const others = sound.filter((each) => each !== record);
      const { problems } = await load([...others, withValue(record, key, value)]);
      expect(Array.isArray(problems)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
