import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { importFiles } from '../../src/commands/import.ts';
import { loadDigest } from '../../src/digest/load.ts';
import { makeProject } from '../content/fixture-project.ts';

const story = [
  'VELMORA, May 2 (Wire) - Prime Minister Ada Okoro met President Lars Brandt on the sidelines of the Lake Summit in Velmora on Tuesday.',
  'The two signed a fishing agreement on Wednesday. They will meet again in June.',
  'Last month, Okoro had spoken with Brandt by phone.',
].join('\n\n');

let root: string;

beforeEach(() => {
  root = makeProject();
  mkdirSync(join(root, 'received'));
  writeFileSync(join(root, 'received/story.txt'), story);
});

const run = (options = {}) =>
  importFiles(
    root,
    ['received'],
    { date: '2030-05-02', ...options },
    { today: '2030-05-03', say: () => undefined },
  );
const events = () => readdirSync(join(root, 'content/events')).filter((name) => /^2030/.test(name));

test('makes drafts of what took place, which leave the summary to the editor', async () => {
  const report = await run();
  expect(events()).toEqual([
    '2030-04-30-meeting-ada-okoro-lars-brandt.md',
    '2030-05-01-signing-ada-okoro-lars-brandt.md',
  ]);
  expect(readFileSync(join(root, 'content/events', events()[0] ?? ''), 'utf8')).toBe(
    [
      '---\n# title: write a headline\nkind: meeting\ndate: 2030-04-30\nplace: velmora\noccasion: Lake Summit',
      'participants:\n  - ada-okoro\n  - lars-brandt\nevidence:\n  date: 1\n  place: 1\n  occasion: 1\ndraft: true\n---\n',
      '**For the editor to write.**[^1]\n',
      '[^1]: [Wire](../articles/2030-05-02-wire-velmora.md) "Prime Minister Ada Okoro met President Lars Brandt on the sidelines of the Lake Summit in Velmora on Tuesday."\n',
    ].join('\n'),
  );
  expect(report).toMatch(/wrote content\/events\/2030-04-30-.* \(likely, 1:25 from "Prime/);
  expect(report).toContain('title: write a headline');
});

test('cites who "the two" are', async () => {
  await run();
  const signing = readFileSync(join(root, 'content/events', events()[1] ?? ''), 'utf8');
  expect(signing).toContain('"The two signed a fishing agreement on Wednesday."');
  expect(signing).toContain('"Prime Minister Ada Okoro met President Lars Brandt');
});

test('makes events of what the story only recalls where that is asked for', async () => {
  await run({ background: true });
  expect(events()).toContain('2030-04-phone-call-ada-okoro-lars-brandt.md');
});

test('what is made passes the check, that of claims as well once its editor has given a headline', async () => {
  await run({ background: true });
  for (const name of events()) {
    const file = join(root, 'content/events', name);
    const draft = readFileSync(file, 'utf8');
    writeFileSync(file, draft.replace('# title: write a headline', 'title: Okoro and Brandt'));
  }
  const { problems } = await loadDigest(root, { drafts: true });
  const others = problems.filter(({ ruleId }) => ruleId !== 'missing-key');
  expect(others.map(({ ruleId, reason }) => `${ruleId}: ${reason}`)).toEqual([]);
});

test('says what the story only recalls', async () => {
  expect(await run()).toMatch(/recalled {4}phone-call, 5:1 from "Last month, Okoro.*--background/);
});

test('asks whether a place is that of the dateline where the sentence names none', async () => {
  await run();
  const signing = readFileSync(join(root, 'content/events', events()[1] ?? ''), 'utf8');
  expect(signing).toContain('# place: perhaps VELMORA, where the story is from');
});

describe('a sentence that may tell of an event and made none', () => {
  const planted = (day: string) => `Okoro planted an oak with Brandt in Velmora on ${day}.`;

  test('is left to decide, with its place, its day and whom it names', async () => {
    writeFileSync(join(root, 'received/story.txt'), `${story}\n\n${planted('Tuesday')}`);
    expect(await run()).toContain(
      '  to decide   an event? meeting, 2030-04-30, Ada Okoro, Lars Brandt (7:1 from "Okoro planted an oak with Brandt in Velmora on Tuesday.")\n',
    );
    expect(events()).toHaveLength(2);
  });

  test('is one of a few that are listed; other programs get all', async () => {
    const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', '26 April', '27 April'];
    const all = [story, ...days.map(planted)].join('\n\n');
    writeFileSync(join(root, 'received/story.txt'), all);
    const listed = (await run({ 'dry-run': true }))?.match(/ to decide {3}an event\?.*/g);
    expect(listed).toHaveLength(5);
    expect(listed?.at(-1)).toBe(' to decide   an event? 2 more; the review shows them');
    const { imported } = JSON.parse((await run({ 'dry-run': true, json: true })) ?? '');
    expect(imported[0].candidates).toHaveLength(6);
    expect(imported[0].candidates[5]).toEqual({
      kind: 'meeting',
      line: 17,
      column: 1,
      words: planted('27 April'),
      date: '2030-04-27',
      place: 'Velmora',
      names: ['Ada Okoro', 'Lars Brandt'],
    });
  });
});
