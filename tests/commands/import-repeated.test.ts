/** Drafts of events of a story that says a sentence more than once: they pass the check as they are written. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importFiles } from '../../src/commands/import.ts';
import { loadDigest } from '../../src/digest/load.ts';
import { isFatal } from '../../src/problem.ts';
import { makeProject } from '../content/fixture-project.ts';

const lead =
  'Prime Minister Ada Okoro met President Lars Brandt on the sidelines of the Lake Summit in Velmora on Tuesday.';
const others = [
  'The two signed a fishing agreement on Wednesday.',
  'Fishers … had waited "for years" \\ & more, the harbour board said.',
  'Boats went out again in the morning, and came back with little.',
];

async function imported(paragraphs: readonly string[]) {
  const root = makeProject();
  mkdirSync(join(root, 'received'));
  const text = `Leaders meet at the lake\n\nVELMORA, May 2 (Wire) - ${paragraphs.join('\n\n')}\n`;
  writeFileSync(join(root, 'received/story.txt'), text);
  const call = { today: '2030-05-03', say: () => undefined };
  await importFiles(root, ['received'], { date: '2030-05-02' }, call);
  const { problems } = await loadDigest(root, { drafts: true });
  const folder = join(root, 'content/events');
  const events = readdirSync(folder).filter((name) => name.startsWith('2030-04-30-meeting'));
  return {
    fatal: problems.filter(isFatal).map(({ reason }) => reason),
    events: events.map((name) => readFileSync(join(folder, name), 'utf8')),
  };
}

test('the words beside a sentence tell it from the same one in the standfirst', async () => {
  const { fatal, events } = await imported([lead, lead, others[2] ?? '']);
  expect(fatal).toEqual([]);
  expect(events).toEqual([
    expect.stringMatching(/^\[\^1\]: \[Wire\]\(\S+\.md "… Prime"\) "Prime Minister Ada Okoro met/m),
  ]);
});

test('what an import writes passes the check, however often a story says what it tells', async () => {
  const sentence = fc.constantFrom(lead, ...others);
  const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
  await fc.assert(
    fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 5 }), async (paragraphs) => {
      expect((await imported([...paragraphs, lead, `${lead} ${others[2]}`])).fatal).toEqual([]);
    }),
    { numRuns: 15 },
  );
});
