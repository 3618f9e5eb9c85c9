import { byPlace, mentionsIn, type StoryPeople, type Stretch } from '../../people/person.ts';
import { isDenied } from '../not-done/not-done.ts';
import { isAnotherTime } from '../sentence/another-time.ts';
import type { Part } from '../sentence/asides.ts';
import type { Occasion } from '../values/encounters.ts';
import { hasSummit } from '../values/has-summit.ts';
import { takesNoPart } from '../who-took-part/who-took-part.ts';
import { occasionsIn } from './occasions.ts';
import type { CompanionWords } from './words/words.ts';
import { companionWordsOf } from './words-of.ts';

/** What a sentence adds to something that was told before it. */
export interface Companions {
  readonly sentence: Stretch;
  /** Indexes among the people of the story, in the order of the text. */
  readonly people: readonly number[];
  /** Whom the sentence before names. */
  readonly before: readonly number[];
  /** What they were at, where the sentence names it: "the tour". A word may stand for several. */
  readonly of: readonly Occasion[];
  /** Whether it names a summit. */
  readonly isSummit: boolean;
  /** Whether it tells of another hour than the sentences before it. */
  readonly isAnotherTime: boolean;
  /** Whether they received or guided whoever came on a visit. */
  readonly isReception: boolean;
}

/** A paragraph, without its direct speech. */
interface Told {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
}

/** Who was at something as well, by a sentence that only says so: "The port minister also attended the talks." */
export function readCompanions(
  people: StoryPeople,
  sentence: Stretch,
  { text, language }: Told,
): Omit<Companions, 'before'> | undefined {
  const words = companionWordsOf(language);
  if (!words) return undefined;
  const told = text.slice(sentence.start, sentence.end);
  const of = occasionsIn(told, language);
  const found = foundIn(told, words, of);
  if (!found || isDenied(told, found, language)) return undefined;
  const isReception = words.received.test(told.slice(found.start, found.end));
  const until = sentence.start + endOfTelling(told, found.end, words);
  const named = mentionsIn(people, { ...sentence, end: until })
    .filter(({ by, sure }) => by === 'name' || (by === 'office' && sure === 'certain'))
    .filter((mention) => !takesNoPart(text, people, { mention, sentence, language }))
    .toSorted(byPlace)
    .map(({ person }) => person);
  if (named.length === 0) return undefined;
  return {
    sentence,
    people: [...new Set(named)],
    of: of.length === 0 && isReception ? ['visit'] : of,
    isSummit: hasSummit(told, language),
    isAnotherTime: isAnotherTime(told, language),
    isReception,
  };
}

function foundIn(told: string, words: CompanionWords, of: readonly unknown[]): Part | undefined {
  const patterns = [words.there, ...(of.length > 0 ? [words.tookPart] : []), words.received];
  for (const pattern of patterns) {
    const match = pattern.exec(told);
    if (match) return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

/** Where somebody begins to say something: who is named behind it is spoken of. */
function endOfTelling(told: string, from: number, { saying }: CompanionWords): number {
  const at = told.slice(from).search(saying);
  return at === -1 ? told.length : from + at;
}
