/** One button puts right what was read wrongly: in the file of the event, with whoever has no record yet. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  type Reading,
  readProject,
} from '../../../../../src/commands/dev/review/reading/read-project.ts';
import { decide } from '../../../../../src/commands/dev/review/server/decide.ts';
import { recordForm } from '../../../../../src/commands/dev/review/server/read-form.ts';
import { loadDigest } from '../../../../../src/digest/load.ts';
import { importStory, put } from '../review-project.ts';

const story = `Ferry talks in New Quay

NEW QUAY, May 1 (Tidewire) - Rain fell. Mayor Dan Rook waited on Monday. Prime Minister Ada Kolm of Norvia met Foreign Minister Bo Lind in New Quay on Tuesday. They were tired.
`;
const event = 'content/events/2030-04-30-meeting-ada-kolm-bo-lind.md';

let root: string;
let reading: Reading;

beforeEach(async () => {
  ({ root, reading } = await importStory(story));
});

const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** All records of the project, by path. */
function everything(): Record<string, string> {
  const names = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => /\.md$|\.draft$/.test(name));
  return Object.fromEntries(files.map((name) => [name, read(`content/${name}`)]));
}

/** Chooses something in the form of the event, with some fields as an editor typed them. */
async function choose(key: string, typed: Record<string, string> = {}, shown = {}) {
  const { drafts } = await readProject(reading);
  const hash = drafts.find(({ path }) => path === event)?.hash ?? '';
  const fields = Object.entries(typed).map(([name, value]) => [`value.${name}`, value]);
  const before = Object.entries<string>(shown).map(([name, value]) => [`shown.${name}`, value]);
  return decide(
    reading,
    recordForm(
      new URLSearchParams([
        ['path', event],
        ['hash', hash],
        ['do', `choose:${key}`],
        ...fields,
        ...before,
      ]),
    ),
  );
}

async function errors(): Promise<string[]> {
  const { problems } = await loadDigest(root, { drafts: true });
  return problems.filter(({ ruleId }) => ruleId !== 'missing-key').map(({ reason }) => reason);
}

describe('who took part', () => {
  test('is joined by somebody new, whose draft is made', async () => {
    expect(await choose('participants=dan-rook')).toEqual({ is: 'done' });
    expect(read(event)).toContain('participants:\n  - ada-kolm\n  - bo-lind\n  - dan-rook\n');
    expect(read('content/people/dan-rook.md')).toContain('name: Dan Rook\n');
    expect(await errors()).toEqual([]);
  });

  test('is left by one, and by all, whose records stay', async () => {
    await choose('participants=ada-kolm');
    expect(read(event)).toContain('participants:\n  - bo-lind\n');
    await choose('participants=bo-lind');
    expect(read(event)).not.toContain('participants');
    expect(read('content/people/ada-kolm.md')).toContain('name: Ada Kolm\n');
    await choose('participants=bo-lind');
    expect(read(event)).toContain('participants:\n  - bo-lind\n');
  });

  test('is joined behind whom the editor typed, which is saved with it', async () => {
    put(
      root,
      'content/people/eli-frost.md',
      '---\nname: Eli Frost\nsortName: Frost, Eli\ndraft: true\n---\n',
    );
    await choose('participants=dan-rook', { 'participants/2': 'eli-frost', title: 'They meet' });
    expect(read(event)).toContain('- bo-lind\n  - eli-frost\n  - dan-rook\n');
    expect(read(event)).toContain('title: They meet\n');
  });
});

describe('the day', () => {
  test('of a sentence that is not cited brings its footnote, which bears it out', async () => {
    await choose('date=2030-04-29');
    const text = read(event);
    expect(text).toContain('\ndate: 2030-04-29\n');
    expect(text).toContain('evidence:\n  date: 2\n  place: 1\n');
    expect(text).toContain('**For the editor to write.**[^1][^2]\n');
    expect(text).toMatch(
      /^\[\^2\]: \[.*\]\(\.\.\/articles\/.*\.md\) "Mayor Dan Rook waited on Monday\."$/m,
    );
    expect(await errors()).toEqual([]);
  });

  test('of a sentence that is cited is borne out by its footnote again', async () => {
    await choose('date=2030-04-29');
    await choose('date=2030-04-30');
    expect(read(event)).toContain('\ndate: 2030-04-30\n');
    expect(read(event)).toContain('evidence:\n  date: 1\n');
    expect(await errors()).toEqual([]);
  });

  test('of the source is set as well', async () => {
    await choose('date=2030-05-01');
    expect(read(event)).toContain('\ndate: 2030-05-01\n');
  });
});

test('the kind is set, and its mark for review is settled', async () => {
  put(root, event, read(event).replace('kind: meeting', '# kind: unsure\nkind: meeting'));
  await choose('kind=visit');
  expect(read(event)).toContain('\nkind: visit\n');
  expect(read(event)).not.toContain('# kind');
  put(root, event, read(event).replace('kind: visit', '# kind: unsure\nkind: visit'));
  await choose('kind=visit');
  expect(read(event)).not.toContain('# kind');
});

describe('nothing is written', () => {
  test.each(['participants=nobody', 'date=1999-01-01', 'kind=nothing', 'place=x', ''])(
    'of what no sentence offers: %s',
    async (key) => {
      const before = everything();
      expect(await choose(key)).toMatchObject({ is: 'refused' });
      expect(everything()).toEqual(before);
    },
  );

  test('where what is typed beside it would be an error', async () => {
    const before = everything();
    const decision = await choose('participants=dan-rook', { place: 'nowhere' });
    expect(decision).toMatchObject({ is: 'refused' });
    expect(everything()).toEqual(before);
  });

  test('where the event has changed on the disk since', async () => {
    const { drafts } = await readProject(reading);
    const hash = drafts.find(({ path }) => path === event)?.hash ?? '';
    put(root, event, read(event).replace('kind: meeting', 'kind: summit'));
    const before = everything();
    const form = new URLSearchParams({ path: event, hash, do: 'choose:participants=dan-rook' });
    expect(await decide(reading, recordForm(form))).toMatchObject({ is: 'changed' });
    expect(everything()).toEqual(before);
  });
});
