import type { EventKind } from '../../../content/kinds/event-kinds.ts';
import { blanked } from '../../../digest/language/blanked.ts';
import { pastDays } from '../../days/past-days.ts';
import { bodiesThatTakePart } from '../../organizations/bodies-that-take-part.ts';
import { mentionsIn, type Stretch } from '../../people/person.ts';
import { dateOf, isRecalled } from '../days/date-of-event.ts';
import { endOfDone } from '../not-done/not-done.ts';
import type { ReadEvents } from '../read-events.ts';
import type { StoryEvent, Told } from '../story-event.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { isEncounter, isMutual } from '../values/encounters.ts';
import { hasSummit } from '../values/has-summit.ts';
import { closerKind, withoutPlace } from '../values/kind-of-event.ts';
import { occasionIn } from '../values/occasion-of-event.ts';
import { placeIn } from '../values/place-of-event.ts';
import { droppedSubject } from '../who-took-part/dropped-subject.ts';
import { unnamedSubject } from '../who-took-part/unnamed-subject.ts';
import { whoAnnounced } from '../who-took-part/who-announced.ts';
import { whoLeft } from '../who-took-part/who-left.ts';
import { participantsIn } from '../who-took-part/who-took-part.ts';
import { asidesIn, clausesOfPlace, isWithin, type Part } from './asides.ts';
import { namesSeveral } from './collective.ts';
import { hasObject } from './object-of-verb.ts';
import { phrasesIn } from './phrases.ts';
import { isOfSameDay } from './same-day.ts';
import { surenessOf } from './sureness-of.ts';
import { isToldBefore } from './told-before.ts';

/** Things that have no people of their own who take part: who is named there is hurt, voted on, or judges. */
const withoutPeople = new Set([
  'accident',
  'attack',
  'disaster',
  'vote',
  'election',
  'protest',
  'strike',
]);
/** Things in which bodies take part, and not only those who speak for them. */
const isOfBodies = (kind: EventKind) =>
  isOfTwo(kind) || kind === 'statement' || kind === 'press-conference' || kind === 'vote';
/** Things that two do at least: where one is named, others are meant. */
const isOfTwo = (kind: EventKind) => isMutual(kind) || kind === 'signing';
/** Things that people do with each other, or to each other. */
export const isOfPeople = (kind: EventKind) => isEncounter(kind) || kind === 'signing';

/** Words that tell of something, and where they stand. */
export interface TellingPlace {
  trigger: Trigger;
  text: string;
  at: Stretch;
  /** The words that tell of it, within the sentence. */
  range: { start: number; end: number };
  /** Clauses that tell of something else, within the sentence. */
  others: readonly Part[];
}

/** The event that words of a sentence tell of; none where they name nobody, no day and no place. */
export function eventOf(
  story: ReadEvents,
  { trigger, text, at, range, others }: TellingPlace,
): StoryEvent | undefined {
  const { language, people, day } = story;
  const sentence = text.slice(at.start, at.end);
  const kind = closerKind(trigger.kind, blanked(sentence, others));
  const occasion = occasionIn(sentence);
  if (kind === 'summit' && occasion && overlaps(range, occasion)) return undefined;
  const phrases = phrasesIn(people, at, text);
  const verb = { start: at.start + range.start, end: at.start + range.end };
  // "a reçu les maires de trois communes": whom it was done to is named by the sentences behind.
  const hasSeveral = namesSeveral(sentence.slice(range.end));
  const isObject = hasSeveral || hasObject(text, phrases, { verb, language });
  if (trigger.needs === 'object' && !isObject) return undefined;
  const isByName = (person: number) =>
    phrases.some((phrase) => phrase.person === person && phrase.by === 'name');
  const inside = phrases.map(({ lead, end }) => ({ lead: lead - at.start, end: end - at.start }));
  const asides = [...asidesIn(sentence, range, inside), ...others];
  const taking = withoutPeople.has(kind)
    ? []
    : participantsIn(
        people,
        { ...at, end: at.start + endOfDone(sentence, range.end, language) },
        {
          text,
          language,
          range: verb,
          asides: asides.map(({ start, end }) => ({
            start: at.start + start,
            end: at.start + end,
          })),
          wanted: isOfTwo(trigger.kind) ? 2 : trigger.people,
          isOfSayer: kind === 'visit' && trigger.needs === 'noun',
        },
      );
  const named =
    kind === 'resignation'
      ? whoLeft(
          phrases.filter(({ person }) => taking.includes(person)),
          { text, language, range: verb },
        )
      : taking;
  const allDays = pastDays(sentence, language, day);
  const isTogether = isOfPeople(trigger.kind);
  const dropped =
    named.length < 2 && isTogether
      ? droppedSubject(people, at, named, {
          text,
          language,
          range: verb,
          days: allDays.map(({ start, end }) => ({ start: at.start + start, end: at.start + end })),
        })
      : undefined;
  const subject =
    dropped ??
    (isTogether && named.length > 0 && trigger.needs !== 'noun'
      ? unnamedSubject(people, at, { text, verb: verb.start })
      : undefined) ??
    (isMutual(kind) ? whoAnnounced(people, at, { text, verb: verb.start }) : undefined);
  const participants = [...new Set(subject === undefined ? named : [subject, ...named])];
  if (trigger.needs === 'named' && !participants.every(isByName)) return undefined;
  const organizations = isOfBodies(kind)
    ? bodiesThatTakePart(story.organizations, at, { text, range })
    : [];
  const count = participants.length + organizations.length;
  const isOpen = count < trigger.people && trigger.people > 1 && namesSeveral(sentence);
  const fewest =
    trigger.needs === 'noun' || trigger.needs === 'named'
      ? trigger.people
      : Math.min(trigger.people, 1);
  if (count < fewest && !isOpen) return undefined;
  const elsewhere = [...asides, ...clausesOfPlace(sentence, range)];
  const own = allDays.filter((each) => !isWithin(each, elsewhere));
  const days = own.length > 0 ? own : allDays.filter((each) => isWithin(each, asides));
  const date = dateOf(story, days, { text, at, range });
  const mentions = mentionsIn(people, at).map(({ start, end }) => ({
    start: start - at.start,
    end: end - at.start,
  }));
  const taken = [...mentions, ...days, ...others, ...(occasion ? [occasion] : [])];
  const place = withoutPlace.has(kind)
    ? undefined
    : placeIn(sentence, range, { language, taken, isVisit: kind === 'visit' });
  // Nothing of it is told but that it took place.
  if (count === 0 && !date && !place && !isOpen) return undefined;
  const isBackground = isRecalled(date, day, {
    isBefore:
      isToldBefore(sentence, range.start, range.end) &&
      (date !== undefined || !isOfSameDay(sentence)),
    isFirst: at.start === 0,
  });
  // Of one who is named, it tells that he had the others there.
  const isSummit =
    kind === 'meeting' && (isOpen || count !== 2) && hasSummit(sentence, language) && !occasion;
  return {
    kind: isSummit ? 'summit' : kind,
    sentence: at,
    ...(date && { date }),
    ...(place && { place: told(placeValue(place), place, at) }),
    ...(occasion && { occasion: told(occasion.name, occasion, at) }),
    participants,
    organizations,
    ...(isOpen && { isOpen }),
    isBackground,
    sure: surenessOf(
      { kind, participants, date, isBackground },
      { isWhole: count >= trigger.people, isNoun: trigger.needs === 'noun', phrases, people },
    ),
  };
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

function placeValue({ name, country }: { name: string; country?: string }) {
  return { name, ...(country !== undefined && { country }) };
}

function told<Value>(
  value: Value,
  { start, end }: { start: number; end: number },
  at: Stretch,
): Told<Value> {
  const { paragraph } = at;
  return { value, paragraph, start: at.start + start, end: at.start + end, sure: 'likely' };
}
