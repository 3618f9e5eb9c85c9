import type { PastDay } from '../../days/past-days.ts';
import { bodiesThatTakePart } from '../../organizations/bodies-that-take-part.ts';
import { mentionsIn, type Stretch } from '../../people/person.ts';
import { dateOf, isRecalled } from '../days/date-of-event.ts';
import type { ReadEvents } from '../read-events.ts';
import type { Part } from '../sentence/asides.ts';
import { isToldBefore } from '../sentence/told-before.ts';
import type { StoryEvent } from '../story-event.ts';
import { closerKind, withoutPlace } from '../values/kind-of-event.ts';
import { placeIn } from '../values/place-of-event.ts';
import { namedIn } from '../who-took-part/who-took-part.ts';
import type { TellingWords } from './told-in.ts';

/** A sentence that may tell of an event. */
export interface MayTell {
  /** The paragraph, without its direct speech. */
  readonly text: string;
  readonly at: Stretch;
  /** Those of the sentence that it may have been on. */
  readonly days: readonly PastDay[];
  /** The words that tell of something that took place. */
  readonly done: readonly TellingWords[];
}

/**
 * The event that a sentence may tell of, by the words nearest to its day, and with all whom it names. A meeting, where
 * nothing says what it was.
 *
 * @returns undefined where the story only recalls it from earlier weeks.
 */
export function candidateOf(
  story: ReadEvents,
  { text, at, days, done }: MayTell,
): StoryEvent | undefined {
  const { language, people, organizations, day } = story;
  const sentence = text.slice(at.start, at.end);
  const [telling] = days.length === 1 ? done.toSorted(byDistanceFrom(days[0])) : done;
  const range = telling?.range ?? { start: 0, end: sentence.length };
  const date = dateOf(story, days, { text, at, range });
  const isBefore = isToldBefore(sentence, range.start, range.end);
  if (date && isRecalled(date, day, { isBefore, isFirst: at.start === 0 })) return undefined;
  const kind = closerKind(telling?.trigger.kind ?? 'meeting', sentence);
  const mentions = mentionsIn(people, at).map(({ start, end }) => ({
    start: start - at.start,
    end: end - at.start,
  }));
  const found = withoutPlace.has(kind)
    ? undefined
    : placeIn(sentence, range, {
        language,
        taken: [...mentions, ...days],
        isVisit: kind === 'visit',
      });
  const place = found && {
    value: { name: found.name, ...(found.country !== undefined && { country: found.country }) },
    paragraph: at.paragraph,
    start: at.start + found.start,
    end: at.start + found.end,
    sure: 'unsure' as const,
  };
  return {
    kind,
    sentence: at,
    ...(date && { date: { ...date, sure: 'unsure' as const } }),
    ...(place && { place }),
    participants: namedIn(people, at, { text, language }),
    organizations: bodiesThatTakePart(organizations, at, { text, range }),
    isBackground: false,
    sure: 'unsure',
  };
}

function byDistanceFrom(day: Part | undefined) {
  const distance = ({ range }: TellingWords) =>
    day ? Math.max(0, range.start - day.end, day.start - range.end) : 0;
  return (a: TellingWords, b: TellingWords) => distance(a) - distance(b);
}
