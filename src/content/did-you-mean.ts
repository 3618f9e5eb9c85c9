import { closestMatch } from 'leven';

/**
 * Words a suggestion after a slip of the pen: the candidate that is most like a text.
 *
 * @returns '' when nothing is near, i.e. when more than a third of the letters differ.
 * @example didYouMean('titel', ['title', 'track']) // '; did you mean "title"?'
 */
export function didYouMean(text: string, candidates: Iterable<string>): string {
  const maxDistance = Math.ceil(text.length / 3);
  const match = closestMatch(text, [...candidates], { maxDistance });
  return match === undefined ? '' : `; did you mean "${match}"?`;
}
