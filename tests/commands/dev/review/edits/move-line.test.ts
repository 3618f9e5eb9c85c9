/** Lines of the received file that an editor brings into a copy, or takes out of it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { bodyOf, splitRecord } from '../../../../../src/commands/dev/review/edits/record-text.ts';
import {
  type Project,
  type Reading,
  readProject,
} from '../../../../../src/commands/dev/review/reading/read-project.ts';
import { showSource } from '../../../../../src/commands/dev/review/reading/source/shown-source.ts';
import { type Decision, decide } from '../../../../../src/commands/dev/review/server/decide.ts';
import { sealDraft } from '../../../../../src/commands/import/seal-draft.ts';
import { article, event, importStory, story } from '../review-project.ts';

const withLines = story
  .replace('\n\nThe night', '\n\nAlso read: How 1. *gulls* learned to count\n\nThe night')
  .replace(/$/, '\nThe quay. Photo: Bo Sand\n');
const first = /^Prime Minister Ada Kolm .*$/m;

let root: string;
let reading: Reading;

beforeEach(async () => {
  ({ root, reading } = await importStory(withLines));
});

const read = () => readFileSync(join(root, article), 'utf8');
const paragraphs = () => bodyOf(splitRecord(read())).split('\n\n');

function shownIn(project: Project) {
  const copy = project.records.articles.find(({ path }) => path === article);
  if (!copy) throw new Error(`found no ${article}`);
  const { text } = project.quotations.sources.text(`articles/${copy.id}`);
  return { copy, shown: showSource(text, project.receivedFor(copy)) };
}

/** Moves the line that has some words, as the page does. */
async function move(words: string, hash?: string): Promise<Decision> {
  const { copy, shown } = shownIn(await readProject(reading));
  const line = shown.lines.findIndex(({ start, end }) =>
    shown.text.slice(start, end).includes(words),
  );
  return decide(reading, {
    token: '',
    path: article,
    hash: hash ?? copy.hash,
    needed: [],
    confirmed: [],
    act: 'move-line',
    target: '',
    line,
    shown: new Map(),
    given: new Map(),
  });
}

async function ownProblems(): Promise<string[]> {
  const { problems } = await readProject(reading);
  return problems.filter(({ file }) => file === article).map(({ ruleId }) => ruleId);
}

describe('a line that was left out', () => {
  test('is brought back at its place, as readers see it, and the copy stays sealed', async () => {
    const before = read();
    expect(await move('gulls')).toEqual({ is: 'done' });
    expect(paragraphs()).toEqual([
      expect.stringMatching(first),
      'Also read: How 1. \\*gulls\\* learned to count',
      expect.stringContaining('The night ferry was kept'),
    ]);
    expect(await ownProblems()).toEqual([]);
    const seal = /seal: .*/.exec(read())?.[0];
    expect(seal).toMatch(/sha256: [0-9a-f]{64}, on: 2030-05-03/);
    expect(before).not.toContain(seal);
  });

  test('is taken out again, and then the file is as it was', async () => {
    const before = read();
    await move('gulls');
    expect(await move('gulls')).toEqual({ is: 'done' });
    expect(read()).toBe(before);
  });

  test('stands behind the last paragraph, or before the first, where the file has it', async () => {
    await move('Photo');
    await move('Ferry talks');
    expect(paragraphs().at(-1)).toBe('The quay. Photo: Bo Sand');
    expect(paragraphs()[0]).toBe('Ferry talks in New Quay');
  });

  test('that is half of one is left where it is', async () => {
    const before = read();
    expect(await move('NEW QUAY, May 1')).toMatchObject({ is: 'refused' });
    expect(read()).toBe(before);
  });
});

describe('a paragraph', () => {
  test('is taken out, and is shown as left out then', async () => {
    expect(await move('was kept')).toEqual({ is: 'done' });
    expect(paragraphs()).toEqual([expect.stringMatching(first)]);
    expect(await ownProblems()).toEqual([]);
    const { shown } = shownIn(await readProject(reading));
    const line = shown.lines.find(({ start, end }) =>
      shown.text.slice(start, end).includes('was kept'),
    );
    expect(line?.at).toBeUndefined();
  });

  test('that an event quotes stays', async () => {
    const before = read();
    const refused = await move('Prime Minister');
    expect(refused).toMatchObject({ is: 'refused', problems: [{ file: event }] });
    expect(read()).toBe(before);
  });
});

test('nothing is moved in a file that changed meanwhile', async () => {
  expect(await move('gulls', '0'.repeat(64))).toMatchObject({ is: 'changed' });
});

test('a copy of which only the text is sealed stays so', async () => {
  const { copy } = shownIn(await readProject(reading));
  const open = read()
    .replace(/^seal: .*\n/m, '')
    .replace(/^agency: .*\n/m, '');
  const file = { kind: 'articles' as const, id: copy.id, path: article };
  const sealed = sealDraft(file, open, { first: (id) => id, today: '2030-05-03' });
  if (!('text' in sealed)) throw new Error('found a draft that cannot be sealed');
  writeFileSync(join(root, article), sealed.text);
  expect(read()).toMatch(/^sha256: /m);
  expect(await move('gulls')).toEqual({ is: 'done' });
  expect(await ownProblems()).toEqual(['missing-key']);
});

test('a seal that was not right is not made right', async () => {
  const wrong = read().replace(/sha256: [0-9a-f]{64}/, `sha256: ${'a'.repeat(64)}`);
  writeFileSync(join(root, article), wrong);
  await move('gulls');
  expect(await ownProblems()).toEqual(['seal']);
});
