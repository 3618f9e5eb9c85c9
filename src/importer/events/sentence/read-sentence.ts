import type { EventKind } from '../../../content/kinds/event-kinds.ts';
import { blanked } from '../../../digest/language/blanked.ts';
import type { Stretch } from '../../people/person.ts';
import { isNotDone } from '../not-done/not-done.ts';
import type { ReadEvents } from '../read-events.ts';
import type { StoryEvent } from '../story-event.ts';
import { triggersIn } from '../triggers/triggers.ts';
import { closerKind } from '../values/kind-of-event.ts';
import { isWithin, type Part } from './asides.ts';
import { otherClauses } from './clauses.ts';
import { eventOf, isOfPeople } from './event-of.ts';
import { phrasesIn } from './phrases.ts';

/** Things that a clause tells of with people of its own: "she resigned, and the governor named *somebody else*". */
const hasOwnClause = (kind: EventKind) =>
  isOfPeople(kind) || kind === 'appointment' || kind === 'resignation';

/** The events that one sentence tells of: the first of each kind in a clause. */
export function readSentence(story: ReadEvents, text: string, at: Stretch): StoryEvent[] {
  const sentence = text.slice(at.start, at.end);
  const found: Read[] = [];
  const taken: { start: number; end: number }[] = [];
  const triggers = triggersIn(sentence, story.language).map((trigger) => ({
    trigger,
    places: placesOf(trigger.pattern, sentence),
  }));
  const verbs = triggers
    .filter(({ trigger: { kind, needs } }) => hasOwnClause(kind) && needs !== 'noun')
    .flatMap(({ places }) => places);
  const leads = phrasesIn(story.people, at, text).map(({ lead }) => lead - at.start);
  for (const { trigger, places } of triggers) {
    for (const range of places) {
      if (taken.some(({ start, end }) => start < range.end && end > range.start)) continue;
      const others = hasOwnClause(trigger.kind)
        ? otherClauses(sentence, range, { verbs, leads })
        : [];
      const clause = blanked(sentence, others);
      // One of a kind is enough in a clause.
      const kind = closerKind(trigger.kind, clause);
      const alike = found.filter(({ event }) => event.kind === kind);
      if (!alike.every((each) => isWithin(range, each.others))) {
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
      const isNew = alike.every((each) => isWhole && !isTheSame(each.event, event));
      if (!isNew) continue;
      found.push({ event, others: isWhole ? others : [] });
    }
  }
  // "She toured the docks and met families": whom she met has no name, and it is one thing.
  const isWhole = (event: StoryEvent) => event.participants.length + event.organizations.length > 1;
  const events = found.map(({ event }) => event);
  const visit = events.find(({ kind }) => kind === 'visit');
  return visit ? events.filter((event) => event.kind !== 'meeting' || isWhole(event)) : events;
}

/** Whether two events of a sentence have the same people: "the two met, and spoke with each other". */
function isTheSame(one: StoryEvent, two: StoryEvent): boolean {
  return two.participants.every((person) => one.participants.includes(person));
}

/** An event, and the clauses of its sentence that tell of something else. */
interface Read {
  readonly event: StoryEvent;
  readonly others: readonly Part[];
}

/** So often no pattern is in a sentence that somebody wrote. */
const mostPlaces = 8;

/** Where a pattern is found in a sentence. */
function placesOf(pattern: RegExp, sentence: string): Part[] {
  return [...sentence.matchAll(pattern)]
    .slice(0, mostPlaces)
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}
