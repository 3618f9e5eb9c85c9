import type { EventKind } from '../../content/kinds/event-kinds.ts';
import type { StoryEvent } from './story-event.ts';
import { isEncounter } from './values/encounters.ts';
import { isLike } from './values/kind-of-event.ts';

/** "She spoke with the minister" may be said of a meeting, and somebody is made the chair of a summit at it. */
const within = new Set<EventKind>([
  'press-conference',
  'statement',
  'speech',
  'call',
  'appointment',
]);

/**
 * Leaves out what is a part of something else that a story tells: what was said of a meeting after it, what was
 * signed at it by those who met.
 */
export function withoutParts(events: readonly StoryEvent[]): StoryEvent[] {
  const met = events.filter(({ kind, isBackground }) => isEncounter(kind) && !isBackground);
  return events.filter((event) => {
    // "She met the governor, and the two signed a pact."
    const isAlongside =
      event.kind === 'signing' &&
      met.some(
        ({ kind, sentence, participants }) =>
          kind !== 'summit' &&
          sentence.paragraph === event.sentence.paragraph &&
          sentence.start <= event.sentence.start &&
          participants.length > 1 &&
          event.participants.every((person) => participants.includes(person)),
      );
    if (isAlongside) return false;
    const isPart = met.some((other) => {
      if (other === event) return false;
      const isDay = event.date === undefined || event.date.value === other.date?.value;
      return isDay && event.participants.every((person) => other.participants.includes(person));
    });
    const isSigned = event.kind === 'signing' && event.participants.length === 0;
    return !(isPart && (within.has(event.kind) || isSigned));
  });
}

/**
 * Makes one of what a story tells twice: the same kind of thing, of the same day or none, with the same people.
 *
 * @param isAnother Whether the sentence of an event tells of another hour than those before.
 */
export function mergeEvents(
  events: readonly StoryEvent[],
  isAnother: (event: StoryEvent) => boolean,
): StoryEvent[] {
  const merged: StoryEvent[] = [];
  for (const event of events) {
    const at = isAnother(event) ? -1 : merged.findIndex((other) => isSame(other, event));
    const other = merged[at];
    if (other) merged.splice(at, 1, fuller(other, event));
    else merged.push(event);
  }
  return merged;
}

function isSame(a: StoryEvent, b: StoryEvent): boolean {
  if (!isLike(a.kind, b.kind)) return false;
  const [one, two] = [a.date?.value, b.date?.value];
  if (one !== undefined && two !== undefined && one !== two) return false;
  // "She had made the trip in August as well": that day is of the trip before.
  if (a.isBackground !== b.isBackground && one !== two) return false;
  const [here, there] = [a.place?.value.name, b.place?.value.name];
  const isSentence =
    a.sentence.paragraph === b.sentence.paragraph && a.sentence.start === b.sentence.start;
  // "She visited the village. In the camp she spoke to families": without a day of its own it is one visit.
  const isDated = b.date?.start !== undefined && b.date.start >= b.sentence.start;
  const isOne = a.sentence.paragraph === b.sentence.paragraph && !isDated;
  if (here !== undefined && there !== undefined && here !== there && !isOne) return false;
  if (a.participants.length === 0 && b.participants.length === 0) return true;
  const shared = a.participants.filter((person) => b.participants.includes(person)).length;
  if (isSentence) return true;
  if (a.isBackground !== b.isBackground) return false;
  // "The summit was hosted by A. It drew B and C."
  if (a.kind === 'summit' && b.kind === 'summit') return true;
  // "He came on a visit on Monday. Then he met the governor."
  const isApart =
    a.kind !== b.kind && [a.kind, b.kind].some((kind) => kind === 'visit' || kind === 'summit');
  const [fewest, most] = [a.participants.length, b.participants.length].toSorted((m, n) => m - n);
  return shared === (isApart ? most : fewest);
}

/** The first telling, with what only the other one says. */
function fuller(first: StoryEvent, other: StoryEvent): StoryEvent {
  const [date, place, occasion] = [
    first.date ?? other.date,
    first.place ?? other.place,
    first.occasion ?? other.occasion,
  ];
  return {
    ...first,
    ...(date && { date }),
    ...(place && { place }),
    ...(occasion && { occasion }),
    participants: [...new Set([...first.participants, ...other.participants])],
    organizations: [...new Set([...first.organizations, ...other.organizations])],
    isBackground: first.isBackground && other.isBackground,
  };
}
