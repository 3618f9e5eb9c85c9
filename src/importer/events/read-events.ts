import type { CalendarDate } from '../../content/dates/dates.ts';
import { pastDays } from '../days/past-days.ts';
import type { Organization } from '../organizations/read-organizations.ts';
import { mentionsIn, type StoryPeople } from '../people/person.ts';
import type { PlacedText } from '../received/placed-text.ts';
import { readCompanions } from './companions/read-companions.ts';
import { withCompanions } from './companions/with-companions.ts';
import { withoutRetellings } from './companions/without-retellings.ts';
import { withDayBehind } from './days/told-again.ts';
import { mergeEvents, withoutParts } from './merge-events.ts';
import { isAnotherTime } from './sentence/another-time.ts';
import { readDatedParts } from './sentence/read-dated-parts.ts';
import { sentencesOf } from './sentence/sentences-of.ts';
import type { StoryEvent } from './story-event.ts';
import { atSummit } from './values/at-summit.ts';
import { withProtagonist } from './who-took-part/protagonist.ts';
import { namedIn } from './who-took-part/who-took-part.ts';

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
  const sentences = sentencesOf(story.paragraphs);
  const { language } = story;
  const events = sentences.flatMap(({ text, at }, index) => {
    return readDatedParts(story, text, at).flatMap((read) => {
      const behind = sentences.slice(index, index + 3);
      const near = sentences.slice(Math.max(0, index - aboveSummit), index + 1);
      const event = atSummit(withDayBehind(read, behind, story), near, story);
      if (!event.isOpen) return [withProtagonist(event, story.people, text)];
      const following = sentences
        .slice(index + 1)
        .filter((next) => next.at.paragraph <= at.paragraph + 1);
      const named = following.flatMap((each) =>
        namedIn(story.people, each.at, { text: each.text, language }),
      );
      return withOthers(event, named);
    });
  });
  const companions = sentences.flatMap(({ text, at }, index) => {
    const read = readCompanions(story.people, at, { text, language });
    if (!read) return [];
    const [above] = sentences.slice(Math.max(0, index - 1), index);
    const before = above ? namedIn(story.people, above.at, { text: above.text, language }) : [];
    return [{ ...read, before }];
  });
  const attended = withCompanions(withoutRetellings(events, story), companions, story.people);
  // "On the sidelines of the summit, the two met": of the summit it says nothing new.
  const isAnother = ({ kind, participants, sentence }: StoryEvent) =>
    kind !== 'summit' &&
    participants.length > 1 &&
    mentionsIn(story.people, sentence).some(({ person }) => participants.includes(person)) &&
    isAnotherTime(
      story.paragraphs[sentence.paragraph]?.text.slice(sentence.start, sentence.end) ?? '',
      story.language,
    );
  return withoutParts(withDaysBefore(mergeEvents(attended, isAnother), story, isAnother));
}

/** So many sentences before that of who met may tell of the summit at which they did. */
const aboveSummit = 3;

/** The lead and what is told right behind it are of one day. */
const leading = 3;

/** What is told without a day, of people who met before in the story, was on the day of that, as far as it says. */
function withDaysBefore(
  events: readonly StoryEvent[],
  { paragraphs, language, day }: ReadEvents,
  isAnother: (event: StoryEvent) => boolean,
): StoryEvent[] {
  const dated: StoryEvent[] = [];
  for (const event of events) {
    const needsDay = !event.date && !event.isBackground;
    const [main] = needsDay && isAnother(event) ? dated.filter(isDated) : [];
    const [last] = needsDay ? dated.filter(hasAllOf(event)).slice(-1) : [];
    const { paragraph } = event.sentence;
    const isOpen = paragraph < leading && needsDay;
    const said = isOpen ? dayAbove(event.sentence, { paragraphs, language, day }) : undefined;
    const [any] = needsDay ? dated.filter(isDated).slice(-1) : [];
    const known = main?.date ?? last?.date ?? said ?? any?.date;
    const date = known && { ...known, sure: 'unsure' as const };
    dated.push({ ...event, ...(date && { date }) });
  }
  return dated;
}

/** The last day that is said before a sentence, in its paragraph or the one above. */
function dayAbove(
  { paragraph, start }: StoryEvent['sentence'],
  { paragraphs, language, day }: Pick<ReadEvents, 'paragraphs' | 'language' | 'day'>,
): Omit<NonNullable<StoryEvent['date']>, 'sure'> | undefined {
  const texts = [paragraphs[paragraph]?.text.slice(0, start), paragraphs[paragraph - 1]?.text];
  for (const [steps, text] of texts.entries()) {
    const [said] = pastDays(text ?? '', language, day)
      .filter(({ isOneDay }) => isOneDay)
      .slice(-1);
    if (said)
      return {
        value: said.date,
        paragraph: paragraph - steps,
        start: said.start,
        end: said.end,
      };
  }
  return undefined;
}

function isDated({ date, isBackground }: StoryEvent): boolean {
  return date !== undefined && !isBackground;
}

function hasAllOf({ participants }: StoryEvent) {
  return (other: StoryEvent): boolean =>
    !other.isBackground &&
    other.date !== undefined &&
    participants.length > 0 &&
    participants.some((person) => other.participants.includes(person));
}

/** Where a sentence names nobody, several have to be named behind it. */
function withOthers(event: StoryEvent, others: readonly number[]): StoryEvent[] {
  const participants = [...new Set([...event.participants, ...others])];
  return participants.length < 2 ? [] : [{ ...event, participants }];
}
