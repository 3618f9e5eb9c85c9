import { readPeople } from '../../../src/importer/people/read-people.ts';
import { received } from '../read.ts';

/** The names of the people of a text, in its order. */
export async function namesIn(text: string, language: string): Promise<string[]> {
  const { lines } = await received(text);
  const { people } = readPeople(
    lines.map((line) => line.text),
    language,
  );
  return people.map(({ name }) => name);
}
