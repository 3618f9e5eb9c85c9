import { mentionsIn, type StoryPeople } from '../../people/person.ts';
import { spoken, withoutSpeech } from '../../people/references/without-speech.ts';
import type { StoryEvent } from '../story-event.ts';
import { occasionOf, occasionsIn } from './occasions.ts';

/** How many paragraphs behind a call what was said at it is told. */
const near = 2;

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
    const sentence = withoutSpeech(paragraphs[paragraph]?.text ?? '').slice(start, end);
    const told = events.slice(0, index);
    if (isContent(event) && told.some((each) => isOf(each, event))) return false;
    if (!occasionsIn(sentence, language).includes(occasion)) return true;
    const named = new Set(
      mentionsIn(people, event.sentence)
        .filter((mention) => sentence[mention.start - start] !== spoken)
        .map(({ person }) => person),
    );
    const own = event.participants.filter((person) => named.has(person));
    return own.length > 1 || !told.some((each) => isSame(each, event));
  });
}

/** "The ministers discussed the harvest": what was said at something is no other thing. */
function isContent({ kind, date, place, occasion }: StoryEvent): boolean {
  return kind === 'meeting' && !date && !place && !occasion;
}

function isOf(told: StoryEvent, { participants, sentence }: StoryEvent): boolean {
  const isNear = sentence.paragraph - told.sentence.paragraph <= near;
  const isOther = occasionOf(told) === 'call' && !told.isBackground;
  return isNear && isOther && participants.every((person) => told.participants.includes(person));
}

function isSame(told: StoryEvent, event: StoryEvent): boolean {
  const isDay = !event.date || !told.date || event.date.value === told.date.value;
  return isDay && !told.isBackground && occasionOf(told) === occasionOf(event);
}
