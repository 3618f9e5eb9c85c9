import { expect, test } from 'vitest';
import { personDraft } from '../../../../src/importer/drafts/people/person-draft.ts';
import { readPeople } from '../../../../src/importer/people/read-people.ts';
import { storyOf } from '../../read.ts';

/** The draft of whoever a story names, by a part of the name. */
async function draftOf(name: string, text: string): Promise<string> {
  const story = await storyOf(`${text}\n`);
  const { people } = readPeople(story.paragraphs, 'en');
  const person = people.find((each) => each.name.includes(name));
  if (!person) throw new Error(`found no ${name} among ${people.map((each) => each.name)}`);
  return personDraft(person, 'en').text;
}

test('a person has the office that the story prints', async () => {
  const draft = await draftOf(
    'Kolm',
    'Norvian Transport Minister Ada Kolm met the mayor on Monday.',
  );
  expect(draft).toMatch(/title: .*Transport Minister/);
});

test('a counterpart has no office by that name', async () => {
  const draft = await draftOf(
    'Orso',
    'Transport Minister Ada Kolm met her Estermark counterpart Piet Orso on Monday.',
  );
  expect(draft).not.toContain('counterpart');
  expect(draft).toContain('name: Piet Orso');
});
