import { describe, expect, test } from 'vitest';
import { bodiesThatTakePart } from '../../../src/importer/organizations/bodies-that-take-part.ts';
import { readOrganizations } from '../../../src/importer/organizations/read-organizations.ts';
import { readPeople } from '../../../src/importer/people/read-people.ts';
import { received } from '../read.ts';

/** The bodies of a sentence that take part in what a verb of it tells of. */
async function bodiesIn(text: string, verb: string, language: string): Promise<string[]> {
  const { lines } = await received(text);
  const paragraphs = lines.map((line) => line.text);
  const people = readPeople(paragraphs, language);
  const organizations = readOrganizations(paragraphs, people, { known: [], language });
  const start = text.indexOf(verb);
  const range = { start, end: start + verb.length };
  return bodiesThatTakePart(
    organizations,
    { paragraph: 0, start: 0, end: text.length },
    { text, range },
  );
}

describe('bodies that take part in what a sentence tells of', () => {
  test.each<[string, string, string, string[]]>([
    ['en', 'In the capital, the Senate voted on Friday.', 'voted', ['Senate']],
    ['de', 'Der Kantonsrat stimmte am Montag ab.', 'stimmte', ['Kantonsrat']],
    ['it', 'Dopo due ore il dibattito è finito e il Senato ha votato.', 'votato', ['Senato']],
    ['it', 'Il Senato della Repubblica ha votato.', 'votato', ['Senato']],
    ['en', 'The leaders met in the Senate.', 'met', []],
    [
      'en',
      "The mayor met the Ferry Pilots' Association in Sund.",
      'met',
      ["Ferry Pilots' Association"],
    ],
    [
      'en',
      "She sat down with the Norvian Federation of Growers' Associations.",
      'sat down',
      ["Norvian Federation of Growers' Associations"],
    ],
    [
      'en',
      'The Norvian Grid Agency, represented by its director, took part in the talks.',
      'talks',
      ['Norvian Grid Agency'],
    ],
    ['en', 'The Harbour Ministry of Norvia took part in the talks.', 'talks', ['Harbour Ministry']],
    ['es', 'Se reunieron en el Ayuntamiento de Costa Larga con la alcaldesa.', 'reunieron', []],
  ])('%s: %s', async (language, text, verb, bodies) => {
    expect(await bodiesIn(text, verb, language)).toEqual(bodies);
  });
});
