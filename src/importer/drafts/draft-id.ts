import type { Story } from '../story/story.ts';
import { freeId, plainWords } from './plain-words.ts';

/**
 * Suggests the id of a draft: the day, and words of the headline, or the agency and the place, in plain letters.
 *
 * @param isTaken Tells whether a record has an id.
 */
export function draftId(
  { title, agency, place, published, date }: Story,
  hash: string,
  isTaken: (id: string) => boolean,
): string {
  const words = plainWords(title?.value) || plainWords([agency?.value, place?.value].join(' '));
  const day = published?.value ?? date?.value;
  const parts = [day, words || `story-${hash.slice(0, 8)}`].filter((part) => part !== undefined);
  return freeId(parts.join('-'), isTaken);
}
