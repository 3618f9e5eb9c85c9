/** What is read of somebody whose name an editor found in a text. */
import { expect, test } from 'vitest';
import { personAt } from '../../../../../../src/commands/dev/review/reading/chosen/person-at.ts';

const text = `Rain fell.

The harbour pilot, mara van der Wel, met Foreign Minister Bo Lind of Norvia. Lind left.

Bo Lind and Mr van der Wel said nothing.`;

function read(name: string, language = 'en') {
  const start = text.indexOf(name);
  const { offices, forms, ...person } = personAt(
    text,
    { start, end: start + name.length },
    language,
  );
  return { ...person, forms, offices: offices.map(({ title, country }) => [title, country]) };
}

test('the office that stands beside the name is read, with its country', () => {
  expect(read('Bo Lind').offices).toEqual([['Foreign Minister', undefined]]);
  expect(read('mara van der Wel').offices).toEqual([['harbour pilot', undefined]]);
});

test('the ends of the name are told that stand alone in the text', () => {
  expect(read('Bo Lind').forms).toEqual(['Lind']);
  expect(read('Rain fell').forms).toEqual([]);
});
