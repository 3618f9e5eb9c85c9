import { byPlace, type StoryPeople, type Stretch } from '../../people/person.ts';
import type { StoryEvent } from '../story-event.ts';
import { occasionOf } from '../values/encounters.ts';
import { protagonistBefore } from '../who-took-part/protagonist.ts';
import type { Companions } from './read-companions.ts';

/** How many paragraphs behind an event who was there is still said without a word for the event. */
const behind = 4;

/** And how many paragraphs behind a visit whoever receives the visitor is one of it. */
const near = 1;

/**
 * Adds those who were there as well to what they were at: what their own sentence tells, the last thing told before
 * of the kind that it names, or the last one in that paragraph or the one above. An event that only repeats what was
 * told before goes.
 */
export function withCompanions(
  events: readonly StoryEvent[],
  companions: readonly Companions[],
  people: StoryPeople,
): StoryEvent[] {
  let known: readonly StoryEvent[] = events;
  for (const each of companions) {
    const own = known.filter((event) => occasionOf(event) && isAt(event, each.sentence));
    // "The pact was signed in the presence of the two": that is whom they watched.
    const isSigned = known.some((event) => event.kind === 'signing' && isAt(event, each.sentence));
    if (isSigned && own.length === 0 && each.of.length === 0) continue;
    const told = toldBefore(known, each);
    const visit = each.isReception ? own.find(({ kind }) => kind === 'visit') : undefined;
    const again = own.filter(
      (event) => event !== visit && (visit || (told && isAgain(event, each, told))),
    );
    const others = own.filter((event) => !again.includes(event));
    // "X, who sat in on the talks, had called Y before": the call is not what X sat in on.
    const isElsewhere =
      told &&
      !each.isReception &&
      isNamedBy(told, each) &&
      !others.some((event) => isNamedBy(event, each));
    const target = isElsewhere ? told : (others[0] ?? told);
    // "X and Y agreed on a plan. A and B attended the talks": what they were at is that of the sentence before.
    // "The minister paid a visit to the port with the mayor": it names whose visit it is.
    const hasOwn =
      target?.kind === 'visit' ||
      target?.participants.some((person) => !each.people.includes(person));
    const isFirst = target && !told && !hasOwn && !each.isReception && isNamedBy(target, each);
    const added = isFirst ? { ...each, people: [...each.before, ...each.people] } : each;
    known = target
      ? known
          .filter((event) => !again.includes(event))
          .map((event) => (event === target ? withPeople(event, added, people) : event))
      : withEventOf(known, each, people);
  }
  return [...known];
}

/** "The three presidents attended the summit": where nothing was told before, it tells of that. */
function withEventOf(
  events: readonly StoryEvent[],
  { sentence, before, people, of, isSummit, isReception }: Companions,
  story: StoryPeople,
): readonly StoryEvent[] {
  const [occasion] = of;
  const visitor = isReception ? protagonistBefore(story, sentence) : undefined;
  const others = visitor === undefined ? before : [visitor];
  const participants = [...new Set([...others, ...people])];
  if (!occasion || (isReception && visitor === undefined) || participants.length < 2) return events;
  const event: StoryEvent = {
    kind: isSummit ? 'summit' : occasion,
    sentence,
    participants,
    organizations: [],
    isBackground: false,
    sure: 'unsure',
  };
  return [...events, event].toSorted((a, b) => byPlace(a.sentence, b.sentence));
}

function withPeople(
  event: StoryEvent,
  { people: others, isReception }: Companions,
  people: StoryPeople,
): StoryEvent {
  const isUnnamed = event.participants.every((person) => others.includes(person));
  // "The visitor toured the school, where its head received him."
  const visitor =
    isReception && isUnnamed && event.kind === 'visit'
      ? protagonistBefore(people, event.sentence)
      : undefined;
  const participants = [...event.participants, ...others];
  return {
    ...event,
    participants: [...new Set(visitor === undefined ? participants : [visitor, ...participants])],
    ...(visitor !== undefined && { sure: 'unsure' }),
  };
}

function toldBefore(
  events: readonly StoryEvent[],
  { sentence, of, isSummit }: Companions,
): StoryEvent | undefined {
  const before = events.filter((event) => occasionOf(event) && isBefore(event, sentence));
  const named = before.filter((event) => of.some((kind) => kind === occasionOf(event)));
  const summit = isSummit ? named.findLast(({ kind }) => kind === 'summit') : undefined;
  const nearest = before.findLast(
    (event) => sentence.paragraph - event.sentence.paragraph <= behind,
  );
  return summit ?? named.at(-1) ?? nearest;
}

function isBefore({ sentence: { paragraph, start } }: StoryEvent, at: Stretch): boolean {
  return paragraph < at.paragraph || (paragraph === at.paragraph && start < at.start);
}

function isAt({ sentence: { paragraph, start } }: StoryEvent, at: Stretch): boolean {
  return paragraph === at.paragraph && start === at.start;
}

function isNamedBy(event: StoryEvent, { of }: Companions): boolean {
  return of.some((occasion) => occasion === occasionOf(event));
}

/** "At the meeting was the secretary as well": it is the meeting that was told of. */
function isAgain(event: StoryEvent, companions: Companions, told: StoryEvent): boolean {
  const { people, sentence } = companions;
  const isNamed = isNamedBy(event, companions);
  // "She visited the port, where the mayor received her" tells of one thing.
  const isArrival =
    companions.isReception &&
    !companions.isAnotherTime &&
    told.kind === 'visit' &&
    sentence.paragraph - told.sentence.paragraph <= near;
  const { participants, date } = event;
  const isDay = !date || !told.date || date.value === told.date.value;
  // "Accompanied by the mayor, they walked down the street": who they are was told before.
  const isUnnamed =
    occasionOf(event) === occasionOf(told) &&
    sentence.paragraph - told.sentence.paragraph <= near &&
    (date === undefined || date.start < sentence.start) &&
    participants.every((person) => people.includes(person));
  const isSame =
    participants.every((person) => people.includes(person)) ||
    participants.some((person) => told.participants.includes(person));
  return (isNamed || isArrival || isUnnamed) && isDay && isSame;
}
