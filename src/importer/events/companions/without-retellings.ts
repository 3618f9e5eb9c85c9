import { mentionsIn, type StoryPeople } from '../../people/person.ts';
import { spoken, withoutSpeech } from '../../people/references/without-speech.ts';
import type { StoryEvent } from '../story-event.ts';
import { occasionOf } from '../values/encounters.ts';
import { occasionsIn } from './occasions.ts';

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
    const named = new Set(
      mentionsIn(people, event.sentence)
        .filter((mention) => sentence[mention.start - start] !== spoken)
        .map(({ person }) => person),
    );
    const own = event.participants.filter((person) => named.has(person));
    if (told.some((each) => isPart(each, event) || isContent(each, event, own))) return false;
    const isNamed = occasionsIn(sentence, language).includes(occasion);
    return !isNamed || own.length > 1 || !told.some((each) => isSame(each, event));
  });
}

/** "The ministers discussed the harvest", "they also spoke of ports": what was said at something is no other thing. */
function isContent(told: StoryEvent, event: StoryEvent, own: readonly number[]): boolean {
  const { kind, participants, date, occasion } = event;
  if (kind !== 'meeting' || date || occasion || !isNear(told, event)) return false;
  const isCall = occasionOf(told) === 'call';
  return (
    own.length === 0 || (isCall && participants.every((who) => told.participants.includes(who)))
  );
}

/** "She toured the port. She spoke with patients": whom she met there has no name. */
function isPart(told: StoryEvent, event: StoryEvent): boolean {
  const { kind, participants, organizations, date } = event;
  const [only, ...others] = participants;
  if (kind !== 'meeting' || date || only === undefined || others.length + organizations.length > 0)
    return false;
  return told.kind === 'visit' && isNear(told, event) && told.participants.includes(only);
}

function isNear(told: StoryEvent, { sentence }: StoryEvent): boolean {
  const isEncounter = occasionOf(told) !== undefined && !told.isBackground;
  return isEncounter && sentence.paragraph - told.sentence.paragraph <= near;
}

function isSame(told: StoryEvent, event: StoryEvent): boolean {
  const isDay = !event.date || !told.date || event.date.value === told.date.value;
  return isDay && !told.isBackground && occasionOf(told) === occasionOf(event);
}
