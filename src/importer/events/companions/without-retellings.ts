import { mentionsIn, type StoryPeople } from '../../people/person.ts';
import type { StoryEvent } from '../story-event.ts';
import { occasionOf, occasionsIn } from './occasions.ts';

/** A story's people, and the texts of its paragraphs. */
interface Telling {
  readonly people: StoryPeople;
  readonly paragraphs: readonly { readonly text: string }[];
  /** BCP 47. */
  readonly language: string;
}

/**
 * Leaves out what only names again something that was told before: "At Thursday's meeting, the two agreed …", "she wrote
 * after the visit". Such a sentence names fewer than two people itself.
 */
export function withoutRetellings(
  events: readonly StoryEvent[],
  { people, paragraphs, language }: Telling,
): StoryEvent[] {
  return events.filter((event, index) => {
    const occasion = occasionOf(event);
    if (!occasion) return true;
    const { paragraph, start, end } = event.sentence;
    const sentence = paragraphs[paragraph]?.text.slice(start, end) ?? '';
    if (!occasionsIn(sentence, language).includes(occasion)) return true;
    const named = new Set(mentionsIn(people, event.sentence).map(({ person }) => person));
    const own = event.participants.filter((person) => named.has(person));
    return own.length > 1 || !events.slice(0, index).some((told) => isSame(told, event));
  });
}

function isSame(told: StoryEvent, event: StoryEvent): boolean {
  const isDay = !event.date || !told.date || event.date.value === told.date.value;
  return isDay && !told.isBackground && occasionOf(told) === occasionOf(event);
}
