import { diffWords } from 'diff';
import type { SealedCopy } from './sealed-copy.ts';

/** Words that may differ before the comparison is given up, which would take too long. */
const mostEdits = 1000;
/** Changes shown, and words at each end of a long one. */
const mostShown = 10;
const edgeWords = 6;

/** `changed: [-labour-]{+mobility+}`: the words before, and those now; the first few changes. */
export function showChanges(before: string, after: string): string {
  const parts = diffWords(before.trim(), after.trim(), { maxEditLength: mostEdits });
  if (!parts) return `changed in more than ${mostEdits} words`;
  const changes = parts.flatMap(({ added, removed, value }, index) => {
    if (!added && !removed) return [];
    const change = added ? `{+${shorten(value)}+}` : `[-${shorten(value)}-]`;
    const previous = parts[index - 1];
    return [previous?.added || previous?.removed ? change : ` ${change}`];
  });
  if (changes.length === 0) return 'changed in its white space alone';
  const more = changes.length > mostShown ? ' and more' : '';
  return `changed:${changes.slice(0, mostShown).join('')}${more}`;
}

/** `"published" was "2030-05-02", is "2030-05-03"; "text" changed: [-a-]{+b+}`: each value that is another one. */
export function showChangedValues(before: SealedCopy, after: SealedCopy): string {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changed = keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  return changed
    .map((key) =>
      key === 'text'
        ? `the text ${showChanges(before.text, after.text)}`
        : `"${key}" was ${shown(before[key])}, and is ${shown(after[key])}`,
    )
    .join('; ');
}

function shown(value: SealedCopy[string]): string {
  return value === undefined ? 'not given' : JSON.stringify(value);
}

function shorten(change: string): string {
  const words = change.trim().split(/\s+/);
  if (words.length <= 2 * edgeWords) return words.join(' ');
  return `${words.slice(0, edgeWords).join(' ')} … ${words.slice(-edgeWords).join(' ')}`;
}
