import type { PlacedText } from '../received/placed-text.ts';
import { readCapitals } from './capitals/read-paragraph.ts';
import { readDevanagari } from './devanagari/read-paragraph.ts';
import { mergeNames } from './merge.ts';
import type { StoryPeople } from './person.ts';
import { resolveReferences } from './references/resolve.ts';

/**
 * Finds the people whom a story names, their offices, and every word that means one of them: parts of a name,
 * offices, pronouns. Nobody is made up: a name that nothing but its capitals tells of is left alone.
 *
 * @param language BCP 47.
 */
export function readPeople(paragraphs: readonly PlacedText[], language: string): StoryPeople {
  const texts = paragraphs.map(({ text }) => text);
  const read = texts.map((text, paragraph) =>
    /\p{sc=Devanagari}/u.test(text)
      ? readDevanagari(text, paragraph)
      : readCapitals(text, { paragraph, language }),
  );
  const { people, mentions } = mergeNames(
    read.flatMap(({ named }) => named),
    language,
  );
  const offices = read.flatMap((each) => each.offices);
  return { people, mentions: resolveReferences({ texts, language, people }, mentions, offices) };
}
