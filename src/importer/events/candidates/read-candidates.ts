import { pastDays } from '../../days/past-days.ts';
import { mentionsIn, type Stretch } from '../../people/person.ts';
import { spoken } from '../../people/references/without-speech.ts';
import { platformIn } from '../../posts/words/platforms.ts';
import { isDayOfSaying } from '../days/day-of-saying.ts';
import type { ReadEvents } from '../read-events.ts';
import { readSentence } from '../sentence/read-sentence.ts';
import { sentencesOf } from '../sentence/sentences-of.ts';
import type { StoryEvent } from '../story-event.ts';
import { candidateOf } from './candidate-of.ts';
import { didNotHappen } from './did-not-happen.ts';
import { toldIn } from './told-in.ts';

/**
 * Finds the sentences that may tell of an event and of which none was made, for an editor to decide: those that name
 * somebody, and a day or a verb of something that took place. What is planned, cancelled, or recalled of earlier
 * months is none; nor is what somebody only said or wrote on a day. All that is read in them is unsure.
 *
 * @param events Those that were found in the story.
 */
export function readCandidates(story: ReadEvents, events: readonly StoryEvent[]): StoryEvent[] {
  return sentencesOf(story.paragraphs).flatMap(({ text, at }) => {
    if (!namesSomebody(story, text, at)) return [];
    const own = events.filter(
      ({ sentence }) => sentence.paragraph === at.paragraph && sentence.start === at.start,
    );
    return candidatesIn(story, own, { text, at });
  });
}

function namesSomebody({ people }: ReadEvents, text: string, at: Stretch): boolean {
  return mentionsIn(people, at).some(({ by, start }) => by !== 'pronoun' && text[start] !== spoken);
}

/** @param own The events that were made of the sentence. */
function candidatesIn(
  story: ReadEvents,
  own: readonly StoryEvent[],
  { text, at }: { text: string; at: Stretch },
): StoryEvent[] {
  const { language, day } = story;
  const sentence = text.slice(at.start, at.end);
  const days = pastDays(sentence, language, day).filter(
    (each) => !isDayOfSaying(sentence, each, language),
  );
  const ofDay = days.filter((each) => each.isOneDay && !didNotHappen(sentence, each, language));
  // "He met the mayor on Monday and dined with the bishop on Tuesday"
  const others = ofDay.filter((each) => !own.some(({ date }) => date?.value === each.date));
  if (own.length > 0 && others.length === 0) return [];
  const told = toldIn(sentence, language);
  const done = told.filter(({ isDone }) => isDone);
  if (own.length > 0)
    return others.flatMap((each) => candidateOf(story, { text, at, days: [each], done }) ?? []);
  if (done.length === 0 && (told.length > 0 || isOfWords(sentence) || ofDay.length === 0))
    return [];
  const isByVerb = done.some(({ trigger }) => trigger.needs !== 'noun');
  if (!isByVerb && !days.some(({ isOneDay }) => isOneDay)) return [];
  // What is told twice made an event already, elsewhere.
  if (readSentence(story, text, at).length > 0) return [];
  return [candidateOf(story, { text, at, days, done })].filter((each) => each !== undefined);
}

/** "'We keep it,' he wrote on Monday": all that took place is that somebody wrote or said it. */
function isOfWords(sentence: string): boolean {
  const isEmbedded = /\(@[^)]+\)/u.test(sentence);
  return isEmbedded || sentence.includes(spoken) || platformIn(sentence) !== undefined;
}
