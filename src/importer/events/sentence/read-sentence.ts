import type { EventKind } from '../../../content/kinds/event-kinds.ts';
import { blanked } from '../../../digest/language/blanked.ts';
import { pastDays } from '../../days/past-days.ts';
import { bodiesThatTakePart } from '../../organizations/bodies-that-take-part.ts';
import { mentionsIn, type StoryPeople, type Stretch } from '../../people/person.ts';
import type { Sureness } from '../../story/found.ts';
import { dateOf, isRecalled } from '../days/date-of-event.ts';
import { endOfDone, isNotDone } from '../not-done/not-done.ts';
import type { ReadEvents } from '../read-events.ts';
import type { StoryEvent, Told } from '../story-event.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { triggersIn } from '../triggers/triggers.ts';
import { isEncounter, isMutual } from '../values/encounters.ts';
import { hasSummit } from '../values/has-summit.ts';
import { closerKind, withoutPlace } from '../values/kind-of-event.ts';
import { occasionIn } from '../values/occasion-of-event.ts';
import { placeIn } from '../values/place-of-event.ts';
import { droppedSubject } from '../who-took-part/dropped-subject.ts';
import { unnamedSubject } from '../who-took-part/unnamed-subject.ts';
import { participantsIn } from '../who-took-part/who-took-part.ts';
import { asidesIn, clausesOfPlace, isWithin, type Part } from './asides.ts';
import { otherClauses } from './clauses.ts';
import { namesSeveral } from './collective.ts';
import { hasObject } from './object-of-verb.ts';
import { type Phrase, phrasesIn } from './phrases.ts';
import { isOfSameDay } from './same-day.ts';
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
  isOfTwo(kind) || kind === 'statement' || kind === 'press-conference';
/** Things that two do at least: where one is named, others are meant. */
const isOfTwo = (kind: EventKind) => isMutual(kind) || kind === 'signing';
const isOfPeople = (kind: EventKind) => isEncounter(kind) || kind === 'signing';

/** The events that one sentence tells of: the first of each kind. */
export function readSentence(story: ReadEvents, text: string, at: Stretch): StoryEvent[] {
  const sentence = text.slice(at.start, at.end);
  const found: StoryEvent[] = [];
  const taken: { start: number; end: number }[] = [];
  const triggers = triggersIn(sentence, story.language).map((trigger) => ({
    trigger,
    places: placesOf(trigger.pattern, sentence),
  }));
  const verbs = triggers
    .filter(({ trigger: { kind, needs } }) => isOfPeople(kind) && needs !== 'noun')
    .flatMap(({ places }) => places);
  for (const { trigger, places } of triggers) {
    for (const range of places) {
      if (taken.some(({ start, end }) => start < range.end && end > range.start)) continue;
      const others = isOfPeople(trigger.kind) ? otherClauses(sentence, range, verbs) : [];
      const clause = blanked(sentence, others);
      // One of a kind is enough.
      if (found.some(({ kind }) => kind === closerKind(trigger.kind, clause))) {
        taken.push(range);
        continue;
      }
      const isNamed = trigger.needs === 'noun';
      if (isNotDone(sentence, range, { isNamed, language: story.language })) continue;
      const place = { trigger, text, at, range };
      const own = others.length > 0 ? eventOf(story, { ...place, others }) : undefined;
      const isWhole = own && own.participants.length >= trigger.people;
      const event = isWhole ? own : eventOf(story, { ...place, others: [] });
      if (!event) continue;
      taken.push(range);
      if (!found.some(({ kind }) => kind === event.kind)) found.push(event);
    }
  }
  // "She toured the docks and met families": whom she met has no name, and it is one thing.
  const isWhole = (event: StoryEvent) => event.participants.length + event.organizations.length > 1;
  const visit = found.find(({ kind }) => kind === 'visit');
  return visit ? found.filter((event) => event.kind !== 'meeting' || isWhole(event)) : found;
}

interface Place {
  trigger: Trigger;
  text: string;
  at: Stretch;
  /** The words that tell of it, within the sentence. */
  range: { start: number; end: number };
  /** Clauses that tell of something else, within the sentence. */
  others: readonly Part[];
}

/** So often no pattern is in a sentence that somebody wrote. */
const mostPlaces = 8;

/** Where a pattern is found in a sentence. */
function placesOf(pattern: RegExp, sentence: string): Part[] {
  return [...sentence.matchAll(pattern)]
    .slice(0, mostPlaces)
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}

function eventOf(
  story: ReadEvents,
  { trigger, text, at, range, others }: Place,
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
  const named = withoutPeople.has(kind)
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
        },
      );
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
      : undefined);
  const participants = subject === undefined ? named : [subject, ...named];
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

/**
 * How sure it is: certain where a verb tells of a call, on a day of its own clause, with people who are named there and
 * are surely people. Who else was at a meeting or on a visit may be told anywhere in the story, in any words.
 */
function surenessOf(
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
