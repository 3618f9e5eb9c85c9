/** From which words of a story the values of its drafts are: those that they have now, whoever wrote them. */
import { expect, test } from 'vitest';
import { editRecord } from '../../../../../src/commands/dev/review/edits/edit-record.ts';
import { readNaming } from '../../../../../src/commands/dev/review/reading/naming.ts';
import {
  type Project,
  readProject,
} from '../../../../../src/commands/dev/review/reading/read-project.ts';
import { reviewed, textOf } from '../../../../../src/commands/dev/review/reading/reviewed.ts';
import { showSource } from '../../../../../src/commands/dev/review/reading/source/shown-source.ts';
import { storiesOf } from '../../../../../src/commands/dev/review/reading/stories.ts';
import { article, event, importStory } from '../review-project.ts';

/** The words of each value of a draft, by its path. */
function wordsOf(project: Project, path: string): Record<string, string[]> {
  const [story] = storiesOf(project);
  const record = story?.drafts.find((draft) => draft.path === path);
  if (!story || !record) throw new Error(`found no draft ${path}`);
  const { text } = project.quotations.sources.text(`articles/${story.source.id}`);
  const shown = showSource(text, project.receivedFor(story.source));
  const naming = readNaming(project);
  const { fields } = reviewed(record, story.source, { project, naming, shown });
  const joined = fields.filter(({ words }) => words.length > 0);
  return Object.fromEntries(
    joined.map(({ path: of, words }) => [
      of.join('/'),
      words.map(({ start, end }) => shown.text.slice(start, end)),
    ]),
  );
}

test('days, places, people and evidence are joined to the words of the passage', async () => {
  const { reading } = await importStory();
  const words = wordsOf(await readProject(reading), event);
  expect(words).toMatchObject({
    date: ['Wednesday'],
    place: ['New Quay'],
    'participants/0': ['Ada Kolm'],
    'participants/1': ['Bo Lind'],
  });
  expect(words['evidence/date']?.[0]).toMatch(/^Prime Minister Ada Kolm .* night ferry\.?$/);
});

test('a value that is changed is joined to other words, or to none', async () => {
  const { reading } = await importStory();
  const before = await readProject(reading);
  const record = before.drafts.find(({ path }) => path === event);
  if (!record) throw new Error('found no event');
  const values = [
    { path: ['date'], text: '2030-04-30' },
    { path: ['occasion'], text: 'night ferry' },
  ];
  const text = editRecord('events', textOf(record, before), { values });
  const words = wordsOf(await readProject(reading, new Map([[event, text]])), event);
  expect(words).not.toHaveProperty('date');
  expect(words.occasion).toEqual(['night ferry']);
});

test('a story has its copy, what rests on it, and whom and what these name', async () => {
  const { reading } = await importStory();
  const [story, ...others] = storiesOf(await readProject(reading));
  expect(others).toEqual([]);
  expect(story?.drafts.map(({ path }) => path)).toEqual([
    article,
    event,
    'content/people/ada-kolm.md',
    'content/people/bo-lind.md',
    'content/places/new-quay.md',
  ]);
});
