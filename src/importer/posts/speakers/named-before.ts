import { wordsOf } from '../../../digest/language/words-of.ts';
import { runsOf } from '../../people/capitals/runs.ts';
import { mentionsIn, type StoryPeople } from '../../people/person.ts';
import type { Unit } from '../units.ts';

/** What the story says before and elsewhere. */
interface Around {
  readonly people: StoryPeople;
  readonly texts: readonly string[];
  readonly language: string;
}

/**
 * Whom a pronoun means where nobody on record acts in the sentence before: `Jo Example was not amused. “No,” he wrote.`
 * That the words are a name is told by the story, which has them within a sentence as well.
 */
export function namedBefore(
  previous: Unit | undefined,
  { people, texts, language }: Around,
): string | undefined {
  if (!previous || mentionsIn(people, previous).some(({ by }) => by === 'name')) return undefined;
  const [run = []] = runsOf(wordsOf(previous.told), language);
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || first.start > 0 || run.length < 2) return undefined;
  const name = previous.told.slice(first.start, last.end);
  const isWithin = texts.some((text) =>
    text.split(name).some((part, index, parts) => {
      const isLast = index === parts.length - 1;
      return !isLast && /[\p{Ll},] $/u.test(part) && !/^[\p{L}\p{M}]/u.test(parts[index + 1] ?? '');
    }),
  );
  return isWithin ? name : undefined;
}
