import { mentionsIn, type StoryPeople, type Stretch } from '../../people/person.ts';
import { isRole } from '../../people/words/roles.ts';
import { protagonistBefore } from './protagonist.ts';

const definite = /^(?:the|el|la|le|il|lo|o|a)$/iu;

/**
 * Who does what a sentence tells of, where it calls them by an office that is read as nobody's: "*The governor* met A and
 * B" is whom the story tells of most. Nobody, where somebody is named before the verb.
 *
 * @param verb Where the words of the verb begin in the text.
 */
export function unnamedSubject(
  people: StoryPeople,
  at: Stretch,
  { text, verb }: { text: string; verb: number },
): number | undefined {
  const [named] = mentionsIn(people, at);
  if (named && named.start < verb) return undefined;
  const ahead = text.slice(at.start, verb).split(/[^\p{L}\p{M}]+/u);
  const isOffice = ahead.some(
    (word, index) => isRole(word.toLowerCase()) && definite.test(ahead[index - 1] ?? ''),
  );
  const protagonist = isOffice ? protagonistBefore(people, at) : undefined;
  return protagonist === undefined || named?.person === protagonist ? undefined : protagonist;
}
