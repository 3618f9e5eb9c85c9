import type { Post, PostDay } from './post.ts';
import type { Quoted } from './quotations.ts';
import type { Speaker } from './speakers/speaker.ts';
import type { Unit } from './units.ts';

/** What a sentence quotes, whose words they are, and where they were posted. */
export interface PostedWords {
  readonly quoted: readonly Quoted[];
  readonly speaker: Speaker;
  readonly platform: string | undefined;
  /** Whether the sentence names the platform, and not one before. */
  readonly isNamed: boolean;
}

/** Makes a post of what a sentence quotes. */
export function makePost(
  { paragraph, start, end }: Unit,
  { quoted, speaker, platform, isNamed }: PostedWords,
  date: PostDay | undefined,
): Post {
  const { person, by } = speaker;
  const isSure =
    person !== undefined &&
    !speaker.isPronoun &&
    !speaker.isDoubtful &&
    !speaker.isOneName &&
    platform !== undefined &&
    isNamed;
  return {
    ...(person !== undefined && { person }),
    ...(by !== undefined && { by }),
    ...(platform !== undefined && { platform }),
    ...(date && { date }),
    quoted,
    because: { paragraph, start, end },
    // A name that is nobody's in the story may be of anything.
    sure: isSure ? 'certain' : person === undefined || speaker.isDoubtful ? 'unsure' : 'likely',
  };
}
