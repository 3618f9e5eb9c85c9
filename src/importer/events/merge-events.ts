import { isLike } from './kind-of-event.ts';
import type { StoryEvent } from './story-event.ts';

/** Makes one of what a story tells twice: the same kind of thing, of the same day or none, with the same people. */
export function mergeEvents(events: readonly StoryEvent[]): StoryEvent[] {
  const merged: StoryEvent[] = [];
  for (const event of events) {
    const at = merged.findIndex((other) => isSame(other, event));
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
  const [here, there] = [a.place?.value.name, b.place?.value.name];
  if (here !== undefined && there !== undefined && here !== there) return false;
  if (a.participants.length === 0 && b.participants.length === 0) return true;
  const shared = a.participants.filter((person) => b.participants.includes(person)).length;
  const isSentence =
    a.sentence.paragraph === b.sentence.paragraph && a.sentence.start === b.sentence.start;
  return isSentence || shared === Math.min(a.participants.length, b.participants.length);
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
