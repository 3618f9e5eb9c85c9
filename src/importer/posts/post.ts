import type { Stretch } from '../people/person.ts';
import type { Sureness } from '../story/found.ts';
import type { Quoted } from './quotations.ts';

/** A post that a story quotes. */
export interface Post {
  /** Index among the people of the story. */
  readonly person?: number;
  /** Who wrote it, where it is a body or somebody who is no person of the story, as printed. */
  readonly by?: string;
  /** `X`; none where the text only says that it was posted. */
  readonly platform?: string;
  readonly date?: PostDay;
  /** The words of the post, in order. */
  readonly quoted: readonly Quoted[];
  /** The sentence that says that it was posted. */
  readonly because: Stretch;
  readonly sure: Sureness;
}

/** The day of a post, and the words that say so. */
export interface PostDay extends Stretch {
  /** `YYYY-MM-DD` */
  readonly value: string;
  /** Whether the sentence that quotes the post says it, and not one before. */
  readonly isStated: boolean;
}
