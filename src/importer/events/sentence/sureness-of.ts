import type { StoryPeople } from '../../people/person.ts';
import type { Sureness } from '../../story/found.ts';
import type { StoryEvent } from '../story-event.ts';
import type { Phrase } from './phrases.ts';

/**
 * How sure it is: certain where a verb tells of a call, on a day of its own clause, with people who are named there and
 * are surely people. Who else was at a meeting or on a visit may be told anywhere in the story, in any words.
 */
export function surenessOf(
  {
    kind,
    participants,
    date,
    isBackground,
  }: Pick<StoryEvent, 'kind' | 'participants' | 'isBackground'> & {
    date: StoryEvent['date'] | undefined;
  },
  told: { isWhole: boolean; isNoun: boolean; phrases: readonly Phrase[]; people: StoryPeople },
): Sureness {
  if (!told.isWhole || !date || isBackground) return 'unsure';
  const areNamed = participants.every(
    (person) =>
      told.people.people[person]?.sure === 'certain' &&
      told.phrases.some((phrase) => phrase.person === person && phrase.by === 'name'),
  );
  const isClosed = kind === 'phone-call' || date.sure !== 'certain';
  if (!told.isNoun && areNamed) return isClosed ? date.sure : 'likely';
  // A noun tells less than a verb, and a day of another sentence may be of something else.
  return told.isNoun && date.sure !== 'certain' ? 'unsure' : 'likely';
}
