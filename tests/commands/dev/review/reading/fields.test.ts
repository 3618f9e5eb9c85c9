/** What an editor is asked of a draft: what stands there, what is left open, and what could be added. */
import { expect, test } from 'vitest';
import { fieldsOf } from '../../../../../src/commands/dev/review/reading/fields.ts';

const person = `---
name: Ada Kolm
# sortName: look which part is the family name
sortName: Kolm, Ada
# roles: add the country
roles:
  - title: Mayor
draft: true
---
`;

const named = (fields: ReturnType<typeof fieldsOf>) =>
  fields.filter(({ isExtra }) => !isExtra).map(({ path }) => path.join('/'));

test('values are asked by their places, with those beside one that is marked', () => {
  const fields = fieldsOf('people', person);
  expect(named(fields)).toEqual([
    'name',
    'sortName',
    'roles/0/title',
    'roles/0/country',
    'roles/0/organization',
    'roles/0/from',
    'roles/0/to',
  ]);
  const reviews = fields.flatMap(({ path, review }) => (review ? [[path.join('/'), review]] : []));
  expect(reviews).toEqual([
    ['sortName', 'look which part is the family name'],
    ['roles/0/title', 'add the country'],
  ]);
});

test('what is missing beside other values is asked as long as it is, and nothing is there to accept', () => {
  for (const text of [person, person.replace(/# roles.*\n/, '')]) {
    const fields = fieldsOf('people', text, [['roles', 0, 'country']]);
    expect(named(fields)).toEqual(
      expect.arrayContaining(['roles/0/country', 'roles/0/organization']),
    );
    const country = fields.find(({ path }) => path.join('/') === 'roles/0/country');
    expect(country).toMatchObject({ isRequired: true });
    const title = fields.find(({ path }) => path.join('/') === 'roles/0/title');
    expect(title).not.toHaveProperty('review');
  }
});

test('what is required and not there is asked; all else can be added', () => {
  const event =
    '---\nkind: call\nparticipants: [ada-kolm, {id: bo-lind, as: Envoy}]\ndraft: true\n---\n\nX\n';
  const fields = fieldsOf('events', event);
  expect(named(fields)).toEqual([
    'title',
    'kind',
    'date',
    'participants/0',
    'participants/1/id',
    'participants/1/as',
  ]);
  const extra = fields.filter(({ isExtra }) => isExtra).map(({ path }) => path.join('/'));
  expect(extra).toEqual(
    expect.arrayContaining(['time', 'track', 'participants/2', 'topics/0', 'evidence/date']),
  );
  expect(extra).not.toContain('draft');
  const place = fields.find(({ path }) => path[0] === 'place');
  expect(place?.kinds).toEqual(['places']);
});

test('what can be one of a few is a choice', () => {
  const fields = fieldsOf(
    'posts',
    '---\nauthor: ada-kolm\ndateBasis: inferred\ndraft: true\n---\n\nX\n',
  );
  const basis = fields.find(({ path }) => path[0] === 'dateBasis');
  expect(basis?.choices).toEqual(['stated', 'inferred']);
});
