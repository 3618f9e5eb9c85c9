import { en } from './en.ts';
import type { Messages, Translation } from './messages.ts';

/** Words by name, and groups of them. */
interface Words {
  readonly [name: string]: unknown;
}

/** A catalogue in which English words stand in for those that it lacks. */
export function completed(translation: Translation): Messages {
  return merge({ ...en }, { ...translation }) as Messages;
}

/**
 * Names the words that a catalogue lacks, in the order of the English one.
 *
 * @example missingWords({ ...es, kinds: {} }) // ['kinds.meeting', 'kinds.bilateral-meeting', …]
 */
export function missingWords(translation: Translation): string[] {
  return missingIn({ ...en }, { ...translation }, '');
}

function merge(english: Words, own: Words): Words {
  const groups = Object.entries(own).map(([name, word]) => {
    const other = english[name];
    return [name, isGroup(word) && isGroup(other) ? merge(other, word) : word];
  });
  return { ...english, ...Object.fromEntries(groups) };
}

function missingIn(english: Words, own: Words, within: string): string[] {
  return Object.entries(english).flatMap(([name, word]) => {
    const translated = own[name];
    const path = within + name;
    if (!isGroup(word)) return translated === undefined ? [path] : [];
    return missingIn(word, isGroup(translated) ? translated : {}, `${path}.`);
  });
}

function isGroup(word: unknown): word is Words {
  return typeof word === 'object' && word !== null && !Array.isArray(word);
}
