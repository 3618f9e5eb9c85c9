import {
  type EventKind,
  eventKinds,
  isEventKind,
} from '../../../../../content/kinds/event-kinds.ts';
import { toldIn } from '../../../../../importer/events/candidates/told-in.ts';
import { encounters, isEncounter } from '../../../../../importer/events/values/encounters.ts';
import { closerKind, isLike } from '../../../../../importer/events/values/kind-of-event.ts';
import { kindLabel } from '../kind-label.ts';
import type { Choice, ToldEvent } from './choices.ts';

/** So many can be looked over; the field offers all. */
const most = 9;

/** What the cited sentences have words for, what the event is said to be, and what is like either. */
export function kindChoices({ event, source, near }: ToldEvent): Choice[] {
  const { kind: now } = event.front;
  const { language = 'en' } = source.front;
  const told = near
    .filter(({ label }) => label !== undefined)
    .flatMap(({ text, at }) => {
      const sentence = text.slice(at.start, at.end);
      return toldIn(sentence, language).map(({ trigger }) => closerKind(trigger.kind, sentence));
    });
  const first: EventKind[] = now !== undefined && isEventKind(now) ? [...told, now] : told;
  const like = eventKinds.filter((kind) => first.some((each) => isLike(kind, each)));
  // What is one of these is often told in the words of another.
  const met = first.some(isEncounter) ? encounters : [];
  return [...new Set([...first, ...met, ...like])].slice(0, most).map((kind) => ({
    key: `kind=${kind}`,
    label: kindLabel(kind),
    isChosen: kind === now,
    words: [],
    edits: () => ({ values: [{ path: ['kind'], text: kind }], accepted: ['kind'] }),
  }));
}
