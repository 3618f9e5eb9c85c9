/** A name that an editor chose in the source: who took part, who wrote a post, what a person is called. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  type Reading,
  readProject,
} from '../../../../../src/commands/dev/review/reading/read-project.ts';
import { nameAsShown } from '../../../../../src/commands/dev/review/reading/source/source-as-shown.ts';
import { decide } from '../../../../../src/commands/dev/review/server/decide.ts';
import { recordForm } from '../../../../../src/commands/dev/review/server/read-form.ts';
import { copiesIn } from '../../../../../src/content/kinds/source-kinds.ts';
import { recordKey } from '../../../../../src/content/records.ts';
import { event, importStory, put } from '../review-project.ts';

const story = `Ferry talks in New Quay

NEW QUAY, May 1 (Tidewire) - Prime Minister Ada Kolm of Norvia met Foreign Minister Bo Lind in New Quay on Wednesday.

"The night ferry stays and so does its price," Kolm wrote on X on Wednesday.

Shipowner mara oke-Brandt's launch brought the pilot eli frost. Eva Kolm waited.
`;
const source = 'articles/2030-05-01-ferry-talks-in-new-quay';
const post = 'content/posts/2030-05-01-ada-kolm.md';

let root: string;
let reading: Reading;

beforeEach(async () => {
  ({ root, reading } = await importStory(story));
});

const read = (path: string) => readFileSync(join(root, path), 'utf8');

function everything(): Record<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => name.endsWith('.md'));
  return Object.fromEntries(files.map((name) => [name, read(name)]));
}

/** Presses the button of a record for words of the source. */
async function use(words: string, path: string, typed: Record<string, string> = {}) {
  return send(await formFor(words, path, typed));
}

const send = (form: URLSearchParams) => decide(reading, recordForm(form));

async function formFor(words: string, path: string, typed: Record<string, string> = {}) {
  const project = await readProject(reading);
  const shown = copiesIn(project.records).find((each) => recordKey(each) === source);
  const { text } = project.quotations.sources.text(source);
  const start = text.indexOf(words);
  return new URLSearchParams({
    path,
    hash: project.drafts.find((draft) => draft.path === path)?.hash ?? '',
    do: `choose:words=${start}-${start + words.length}@${shown && nameAsShown(shown)}`,
    ...Object.fromEntries(Object.entries(typed).map(([name, value]) => [`value.${name}`, value])),
  });
}

describe('of an event', () => {
  test('it joins those who took part, with the draft of a person, and what was typed is saved', async () => {
    expect(await use('mara oke-Br', event, { title: 'They meet' })).toEqual({ is: 'done' });
    expect(read(event)).toContain('  - ada-kolm\n  - bo-lind\n  - mara-oke-brandt\n');
    expect(read(event)).toContain('title: They meet\n');
    const person = read('content/people/mara-oke-brandt.md');
    expect(person).toMatch(/^name: mara oke-Brandt\n# sortName: .*\nsortName: oke-Brandt, mara\n/m);
    expect(person).toContain('title: Shipowner\n');
  });

  test('somebody who has a record joins by it', async () => {
    put(root, 'content/people/old-frost.md', '---\nname: Eli Frost\nsortName: Frost, Eli\n---\n');
    await use('eli frost', event);
    expect(read(event)).toContain('  - old-frost\n');
    expect(existsSync(join(root, 'content/people/eli-frost.md'))).toBe(false);
  });

  test.each([
    ['Bo Lind', 'Nothing was written: bo-lind takes part already'],
    ['\n\n', 'Nothing was written: the chosen words are no name; choose a name alone'],
    [
      'Brandt',
      'Nothing was written: "Brandt" may be x or y; choose the whole name, or type the id',
    ],
  ])('%j is refused where it cannot be: %s', async (words, message) => {
    put(root, 'content/people/x.md', '---\nname: Eli Brandt\nsortName: Brandt, Eli\n---\n');
    put(root, 'content/people/y.md', '---\nname: Eva Brandt\nsortName: Brandt, Eva\n---\n');
    const before = everything();
    expect(await use(words, event)).toMatchObject({
      is: 'refused',
      message: expect.stringContaining(message),
    });
    expect(everything()).toEqual(before);
  });
});

test('words of a source that has changed since they were chosen are refused', async () => {
  const form = await formFor('eli frost', event);
  const path = `content/${source}.md`;
  put(root, path, read(path).replace('Prime Minister', 'The Prime Minister'));
  const before = everything();
  expect(await send(form)).toMatchObject({
    is: 'refused',
    message: expect.stringContaining('the source has changed on the disk since'),
  });
  expect(everything()).toEqual(before);
});

test('of a post, it is the author', async () => {
  await use('mara oke-Brandt', post);
  expect(read(post)).toContain('author: mara-oke-brandt\n');
  expect(read('content/people/mara-oke-brandt.md')).toContain('draft: true\n');
});

describe('of a person', () => {
  const wrong = 'content/people/launch-mara.md';
  const right = 'content/people/mara-oke-brandt.md';

  beforeEach(() => {
    put(root, wrong, '---\nname: Launch Mara\nsortName: Mara, Launch\ndraft: true\n---\n');
    put(root, event, read(event).replace('  - bo-lind', '  - bo-lind\n  - launch-mara'));
  });

  test('it is the name, by which the file is named wherever it is', async () => {
    expect(await use('mara oke-Brandt', wrong)).toEqual({
      is: 'done',
      made: { kind: 'people', id: 'mara-oke-brandt' },
    });
    expect(read(right)).toMatch(
      /^---\nname: mara oke-Brandt\n(?:# sortName: .*\n)?sortName: "oke-Brandt, mara"\ndraft: true\n/,
    );
    expect(existsSync(join(root, wrong))).toBe(false);
    expect(read(event)).toContain('  - mara-oke-brandt\n');
  });

  test('a file with another name of its own keeps it', async () => {
    put(root, wrong, read(wrong).replace('Launch Mara', 'The Launch'));
    expect(await use('mara oke-Brandt', wrong)).toEqual({ is: 'done' });
    expect(read(wrong)).toContain('name: mara oke-Brandt\n');
  });

  test('a name that nothing in the text parts is left to be looked over', async () => {
    await use('eli frost', wrong);
    expect(read('content/people/eli-frost.md')).toContain(
      '# sortName: look which part is the family name\nsortName: "frost, eli"\n',
    );
  });

  test('the name of another record is refused, which is the one to be named', async () => {
    const before = everything();
    expect(await use('Bo Lind', wrong)).toMatchObject({
      is: 'refused',
      message: expect.stringContaining('Bo Lind has a record, bo-lind; name that one'),
    });
    expect(everything()).toEqual(before);
  });
});
