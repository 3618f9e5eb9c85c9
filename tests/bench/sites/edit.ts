import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Adds words to the first claim of an event, as an editor would.
 *
 * @returns a function that takes them out again.
 * @throws {Error} if the event has no claim with a footnote.
 */
export function editEvent(file: string, words: string): () => void {
  const text = readFileSync(file, 'utf8');
  const edited = text.replace('.[^1]', `, ${words}.[^1]`);
  if (edited === text) throw new Error(`found no claim to edit in ${file}`);
  writeFileSync(file, edited);
  return () => writeFileSync(file, text);
}
