import type { StoryEvent } from '../story-event.ts';
import { companionWordsOf } from './words-of.ts';

/** What people are at together, by families of kinds. */
export type Occasion = 'meeting' | 'visit' | 'call';

const occasions: readonly Occasion[] = ['meeting', 'visit', 'call'];

/** What a sentence names as told of before: "the tour". A word may stand for several. */
export function occasionsIn(sentence: string, language: string): Occasion[] {
  const words = companionWordsOf(language);
  return words ? occasions.filter((occasion) => words[occasion].test(sentence)) : [];
}

/** What an event is; none where people are not at it together. */
export function occasionOf({ kind }: Pick<StoryEvent, 'kind'>): Occasion | undefined {
  if (kind === 'visit') return kind;
  if (kind === 'call' || kind === 'phone-call' || kind === 'video-call') return 'call';
  return kind === 'summit' || kind.endsWith('meeting') ? 'meeting' : undefined;
}
