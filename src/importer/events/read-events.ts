import type { CalendarDate } from '../../content/dates/dates.ts';
import { sentencesIn } from '../../digest/language/sentences.ts';
import { pastDays } from '../days/past-days.ts';
import type { Organization } from '../organizations/read-organizations.ts';
import type { StoryPeople } from '../people/person.ts';
import { withoutSpeech } from '../people/references/without-speech.ts';
import type { PlacedText } from '../received/placed-text.ts';
import { withDayBehind } from './days/told-again.ts';
import { mergeEvents, withoutParts } from './merge-events.ts';
import { readSentence } from './read-sentence.ts';
import type { StoryEvent } from './story-event.ts';
import { alsoThere, attendedBy, namedIn } from './who-took-part/who-took-part.ts';

/** A story of which the events are read. */
export interface ReadEvents {
  readonly paragraphs: readonly PlacedText[];
  /** BCP 47. */
  readonly language: string;
  /** The day that "Sunday" counts from; without one no day is known but a whole one. */
  readonly day?: CalendarDate | undefined;
  readonly people: StoryPeople;
  readonly organizations: readonly Organization[];
}

/**
 * Finds what a story says took place, in the order of the text, each thing once. What is planned, denied or
 * cancelled is none; nor is what somebody says in direct speech.
 */
export function readEvents(story: ReadEvents): StoryEvent[] {
  const sentences = story.paragraphs.flatMap(({ text }, paragraph) => {
    const plain = withoutSpeech(text);
    return sentencesIn(text).map(({ start, end }) => ({
      told: { text: plain, language: story.language },
      at: { paragraph, start, end: Math.min(end, start + longest) },
    }));
  });
  const events = sentences.flatMap(({ told, at }, index) => {
    const following = sentences.slice(index + 1, index + 3);
    return readSentence(story, told.text, at).flatMap((read) => {
      const behind = sentences
        .slice(index, index + 3)
        .map((each) => ({ text: each.told.text, at: each.at }));
      const event = withDayBehind(read, behind, story);
      const others = following.flatMap((each) => alsoThere(story.people, each.at, each.told));
      const named = event.isOpen
        ? following.flatMap((each) => namedIn(story.people, each.at, each.told))
        : [];
      return withOthers(event, [...named, ...others]);
    });
  });
  const attendants = sentences.flatMap(({ told, at }) => attendedBy(story.people, at, told));
  return withoutParts(withAttendants(withDaysBefore(mergeEvents(events), story), attendants));
}

/** What is longer is no sentence, and would take long to read. */
const longest = 2000;

/** The lead and what is told right behind it are of one day. */
const leading = 3;

/** What is told without a day, of people who met before in the story, was on the day of that, as far as it says. */
function withDaysBefore(
  events: readonly StoryEvent[],
  { paragraphs, language, day }: ReadEvents,
): StoryEvent[] {
  const dated: StoryEvent[] = [];
  for (const event of events) {
    const [last] = event.date || event.isBackground ? [] : dated.filter(hasAllOf(event)).slice(-1);
    const { paragraph } = event.sentence;
    const isLead = paragraph > 0 && paragraph < leading && !event.date && !event.isBackground;
    const [above] = isLead
      ? pastDays(paragraphs[paragraph - 1]?.text ?? '', language, day)
          .filter(({ isOneDay }) => isOneDay)
          .slice(-1)
      : [];
    const said = above && {
      value: above.date,
      paragraph: paragraph - 1,
      start: above.start,
      end: above.end,
    };
    const known = last?.date ?? said;
    const date = known && { ...known, sure: 'unsure' as const };
    dated.push({ ...event, ...(date && { date }) });
  }
  return dated;
}

function hasAllOf({ participants }: StoryEvent) {
  return (other: StoryEvent): boolean =>
    !other.isBackground &&
    other.date !== undefined &&
    participants.length > 0 &&
    participants.some((person) => other.participants.includes(person));
}

/** Who is said to have been at it takes part, where a story tells of one thing that several people did. */
function withAttendants(
  events: readonly StoryEvent[],
  attendants: readonly number[],
): StoryEvent[] {
  const shared = events.filter((event) => !event.isBackground && event.participants.length > 1);
  const [only] = shared;
  if (!only || shared.length > 1) return [...events];
  const participants = [...new Set([...only.participants, ...attendants])];
  return events.map((event) => (event === only ? { ...event, participants } : event));
}

/** Those who were there as well take part. Where a sentence names nobody, several have to be named behind it. */
function withOthers(event: StoryEvent, others: readonly number[]): StoryEvent[] {
  const participants = [...new Set([...event.participants, ...others])];
  if (event.isOpen) return participants.length < 2 ? [] : [{ ...event, participants }];
  return [event.participants.length === 0 ? event : { ...event, participants }];
}
