/** A draft event is made of a sentence of a source: as an import makes it, or nothing is. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { readProject } from '../../../../../src/commands/dev/review/reading/read-project.ts';
import { candidatesOf } from '../../../../../src/commands/dev/review/reading/told/candidates.ts';
import { makeEvent } from '../../../../../src/commands/dev/review/server/make-event.ts';
import { recordForm } from '../../../../../src/commands/dev/review/server/read-form.ts';
import { copiesIn } from '../../../../../src/content/kinds/source-kinds.ts';
import { loadDigest } from '../../../../../src/digest/load.ts';
import { article, event, importStory, put, story } from '../review-project.ts';

const text = `${story}\nOn Tuesday, Kolm planted an oak with Mayor Dan Rook in Old Quay.\n`;
const made = 'content/events/2030-04-30-meeting-ada-kolm-dan-rook.md';

let root: string;
let reading: Awaited<ReturnType<typeof importStory>>['reading'];

beforeEach(async () => {
  ({ root, reading } = await importStory(text));
});

const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** All files of the project, by path. */
function everything(): Record<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => /\.md$|\.draft$|import\.json$/.test(name));
  return Object.fromEntries(files.map((name) => [name, read(name)]));
}

/** The form that a page shows of its first candidate. */
async function form() {
  const project = await readProject(reading);
  const source = copiesIn(project.records).find(({ path }) => path === article);
  const [candidate] = source ? candidatesOf(source, project) : [];
  return recordForm(
    new URLSearchParams({
      path: article,
      hash: source?.hash ?? '',
      do: `make:${candidate?.key}`,
    }),
  );
}

test('the draft is that of an import, with the drafts of whom and what it names', async () => {
  const before = everything();
  const decision = await makeEvent(reading, await form());
  expect(decision).toMatchObject({
    is: 'done',
    made: { kind: 'events', id: '2030-04-30-meeting-ada-kolm-dan-rook' },
  });
  const after = everything();
  expect(Object.keys(after).filter((path) => before[path] === undefined)).toEqual(
    expect.arrayContaining([made, 'content/people/dan-rook.md', 'content/places/old-quay.md']),
  );
  expect(after).toMatchObject(before);
  expect(after['.cache/import.json']).toBeUndefined();
  expect(read(made)).toBe(
    [
      '---\n# title: write a headline\n# kind: unsure; look whether it took place, and what it was\nkind: meeting',
      '# date: from "Tuesday"\ndate: 2030-04-30\nplace: old-quay\nparticipants:\n  - ada-kolm\n  - dan-rook',
      'evidence:\n  date: 1\n  place: 1\ndraft: true\n---\n',
      '**For the editor to write.**[^1]\n',
      '[^1]: [Tidewire](../articles/2030-05-01-ferry-talks-in-new-quay.md) "On Tuesday, Kolm planted an oak with Mayor Dan Rook in Old Quay."\n',
    ].join('\n'),
  );
  const { problems } = await loadDigest(root, { drafts: true });
  const own = problems.filter(({ file }) => file === made);
  expect(own.map(({ ruleId }) => ruleId)).toEqual(['missing-key']);
});

test('it is on the track that all other events of the source are on', async () => {
  put(root, event, read(event).replace('draft: true', 'track: main\ndraft: true'));
  await makeEvent(reading, await form());
  expect(read(made)).toContain('\ntrack: main\n');
});

describe('nothing is written', () => {
  test('where the source has changed on the disk since', async () => {
    const given = await form();
    put(root, article, read(article).replace('small', 'tall').replace('Tuesday', 'Monday'));
    const before = everything();
    expect(await makeEvent(reading, given)).toMatchObject({
      is: 'changed',
      message: expect.stringContaining(article),
    });
    expect(everything()).toEqual(before);
  });

  test('where an event was made of the sentence meanwhile', async () => {
    const given = await form();
    await makeEvent(reading, given);
    const before = everything();
    expect(await makeEvent(reading, given)).toMatchObject({ is: 'changed' });
    expect(everything()).toEqual(before);
  });

  test('where the folder of a kind is a link to another place', async () => {
    mkdirSync(join(root, 'outside'));
    rmSync(join(root, 'content/places'), { recursive: true, force: true });
    symlinkSync(join(root, 'outside'), join(root, 'content/places'));
    const given = await form();
    await expect(makeEvent(reading, given)).rejects.toThrow(/link/);
    expect(readdirSync(join(root, 'outside'))).toEqual([]);
    expect([made, 'content/people/dan-rook.md'].some((path) => existsSync(join(root, path)))).toBe(
      false,
    );
  });
});
