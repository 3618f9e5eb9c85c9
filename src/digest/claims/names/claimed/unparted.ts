import type { Registry } from '../../registry.ts';
import { unpartedThings } from '../known-things.ts';
import type { NameParts } from '../name-parts.ts';

/** A name in a script without capitals, in which only the names of a registry can be told from other words. */
export interface UnpartedName {
  readonly start: number;
  readonly words: string;
  readonly things: readonly NameParts[];
}

/** Finds the names of a registry that are in scripts without capitals; of two that overlap the longer one. */
export function unpartedNames(text: string, registry: Registry): UnpartedName[] {
  const found = new Map<string, NameParts[]>();
  for (const parts of unpartedThings(registry)) {
    for (const name of new Set(parts.unparted)) {
      if (text.includes(name)) found.set(name, [...(found.get(name) ?? []), parts]);
    }
  }
  const longest = [...found].sort(([a], [b]) => b.length - a.length);
  const names: UnpartedName[] = [];
  let rest = text;
  for (const [words, things] of longest) {
    const start = rest.indexOf(words);
    if (start === -1) continue;
    names.push({ start, words, things });
    rest = rest.replaceAll(words, ' '.repeat(words.length));
  }
  return names;
}
