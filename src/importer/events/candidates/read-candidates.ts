import { sentencesIn } from '../../../digest/language/sentences.ts';
import { type PastDay, pastDays } from '../../days/past-days.ts';
import { bodiesThatTakePart } from '../../organizations/bodies-that-take-part.ts';
import { mentionsIn, type Stretch } from '../../people/person.ts';
import { spoken, withoutSpeech } from '../../people/references/without-speech.ts';
import type { Part } from '../asides.ts';
import { dateOf, isRecalled } from '../days/date-of-event.ts';
import { closerKind, withoutPlace } from '../kind-of-event.ts';
import { isNotDone } from '../not-done/not-done.ts';
import { placeIn } from '../place-of-event.ts';
import type { ReadEvents } from '../read-events.ts';
import { readSentence } from '../read-sentence.ts';
import type { StoryEvent } from '../story-event.ts';
import { writes } from '../../posts/words/reporting.ts';
import { isToldBefore } from '../told-before.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { triggersIn } from '../triggers/triggers.ts';
import { namedIn } from '../who-took-part/who-took-part.ts';
import { isDayOfSaying } from './day-of-saying.ts';
import { isToCome } from './is-to-come.ts';

/** What is longer is no sentence. */
const longest = 2000;

/**
 * Finds the sentences that may tell of an event and of which none was made, for an editor to decide: those that name
 * somebody, and a day or words of something that took place. What is planned, cancelled, or recalled of earlier
 * months is none. Each is as unsure as it gets: its people are those whom the sentence names.
 *
 * @param events Those that were found in the story.
 */
export function readCandidates(story: ReadEvents, events: readonly StoryEvent[]): StoryEvent[] {
  const isFound = (at: Stretch) =>
    events.some(
      ({ sentence }) => sentence.paragraph === at.paragraph && sentence.start === at.start,
    );
  return story.paragraphs.flatMap(({ text }, paragraph) => {
    const plain = withoutSpeech(text);
    return sentencesIn(text).flatMap(({ start, end }) => {
      const at = { paragraph, start, end: Math.min(end, start + longest) };
      const candidate = isFound(at) ? undefined : candidateIn(story, plain, at);
      // What is told twice made an event already, elsewhere.
      return candidate && readSentence(story, plain, at).length === 0 ? [candidate] : [];
    });
  });
}

/** @param text The paragraph, without its direct speech. */
function candidateIn(story: ReadEvents, text: string, at: Stretch): StoryEvent | undefined {
  const { language, people, day } = story;
  const isNamed = mentionsIn(people, at).some(
    ({ by, start }) => by !== 'pronoun' && text[start] !== spoken,
  );
  if (!isNamed) return undefined;
  const sentence = text.slice(at.start, at.end);
  const told = toldIn(sentence, language);
  const done = told.find((each) => !each.isNotDone);
  if (told.length > 0 && !done) return undefined;
  // "'We keep it,' he wrote on Monday": what took place there is that he wrote it.
  if (!done && (sentence.includes(spoken) || writes.test(sentence))) return undefined;
  const range = done?.range ?? { start: 0, end: sentence.length };
  const days = pastDays(sentence, language, day).filter(
    (each) =>
      !isDayOfSaying(sentence, each, language) && (done || !isToCome(sentence, each, language)),
  );
  const isVerb = done !== undefined && done.trigger.needs !== 'noun';
  if (!isVerb && !days.some(({ isOneDay }) => isOneDay)) return undefined;
  const date = dateOf(story, days, { text, at, range });
  const isBefore = isToldBefore(sentence, range.start, range.end);
  if (isRecalled(date, day, { isBefore, isFirst: at.start === 0 })) return undefined;
  const kind = closerKind(done?.trigger.kind ?? 'meeting', sentence);
  const place = withoutPlace.has(kind)
    ? undefined
    : placeIn(sentence, range, {
        language,
        taken: takenIn(story, at, days),
        isVisit: kind === 'visit',
      });
  return {
    kind,
    sentence: at,
    ...(date && { date: { ...date, sure: 'unsure' as const } }),
    ...(place && {
      place: {
        value: { name: place.name, ...(place.country !== undefined && { country: place.country }) },
        paragraph: at.paragraph,
        start: at.start + place.start,
        end: at.start + place.end,
        sure: 'unsure' as const,
      },
    }),
    participants: namedIn(people, at, { text, language }),
    organizations: bodiesThatTakePart(story.organizations, at, { text, range }),
    isBackground: false,
    sure: 'unsure',
  };
}

/** The words of a sentence that tell of something, in its order. */
function toldIn(
  sentence: string,
  language: string,
): { trigger: Trigger; range: Part; isNotDone: boolean }[] {
  return triggersIn(sentence, language)
    .flatMap((trigger) => {
      const index = sentence.search(trigger.pattern);
      const [words = ''] = sentence.match(new RegExp(trigger.pattern, trigger.pattern.flags)) ?? [];
      const range = { start: index, end: index + words.length };
      const isNamed = trigger.needs === 'noun';
      return [{ trigger, range, isNotDone: isNotDone(sentence, range, { isNamed, language }) }];
    })
    .toSorted((a, b) => a.range.start - b.range.start);
}

/** What of a sentence is no place. */
function takenIn({ people }: ReadEvents, at: Stretch, days: readonly PastDay[]): Part[] {
  const mentions = mentionsIn(people, at).map(({ start, end }) => ({
    start: start - at.start,
    end: end - at.start,
  }));
  return [...mentions, ...days];
}
