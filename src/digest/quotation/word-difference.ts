import { diffArrays } from 'diff';
import { segmentsOf } from '../language/segments.ts';

/** Words that two texts share, or that one of them has alone. */
export interface Part {
  value: string;
  /** In the second text alone. */
  added: boolean;
  /** In the first text alone. */
  removed: boolean;
}

/** Words of agreement shown on each side of a difference. */
const shownWords = 3;
/** The longest stretch of differing words that is shown whole, in characters. */
const longestShown = 80;
/** As much is shown of two texts that differ in many places. */
const longestDifference = 200;

/** Compares two texts word by word. */
export function compareWords(first: string, second: string): Part[] {
  const parts = diffArrays(wordsOf(first), wordsOf(second));
  return parts.map(({ value, ...rest }) => ({ ...rest, value: value.join('') }));
}

/** The words of any script, and what is between them. */
function wordsOf(text: string): string[] {
  return [...segmentsOf(text, 'word')].map(({ segment }) => segment);
}

/** How many letters differ. */
export function sizeOf(parts: readonly Part[]): number {
  const changed = parts.filter(({ added, removed }) => added || removed);
  return changed.reduce((sum, { value }) => sum + value.length, 0);
}

/**
 * Shows how two texts differ, in one line: the first places where they do, and of long words the first and last.
 *
 * @example '… cooperation, talent [-and labour-]{+mobility+}'
 */
export function showDifference(parts: readonly Part[]): string {
  let shown = '';
  for (const [index, { value, added, removed }] of parts.entries()) {
    if (shown.length > longestDifference) return `${shown} \u2026`;
    if (added) shown += `{+${withoutMiddle(value)}+}`;
    else if (removed) shown += `[-${withoutMiddle(value)}-]`;
    else shown += shorten(value, index === 0, index === parts.length - 1);
  }
  return shown;
}

function withoutMiddle(words: string): string {
  if (words.length <= longestShown) return words;
  return `${words.slice(0, longestShown / 2)}\u2026${words.slice(-longestShown / 2)}`;
}

function shorten(agreement: string, isFirst: boolean, isLast: boolean): string {
  const words = agreement.match(/\s*\S+(?:\s+$)?/g) ?? [];
  const head = isFirst ? '' : words.slice(0, shownWords).join('');
  const tail = isLast ? '' : words.slice(-shownWords).join('');
  if (words.length <= (isFirst || isLast ? 1 : 2) * shownWords) return withoutMiddle(agreement);
  return withoutMiddle(`${head}${isFirst ? '' : ' '}…${isLast ? '' : ' '}${tail.trimStart()}`);
}
