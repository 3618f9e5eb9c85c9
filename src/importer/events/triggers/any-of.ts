import { endOfWord, startOfWord } from './trigger.ts';

/**
 * Makes patterns that find something in a text wherever one of many does: one for each set of flags. The borders of
 * words, which take most of the time, are looked for once.
 *
 * @param patterns All of whole words, or none.
 */
export function anyOf(patterns: readonly RegExp[]): RegExp[] {
  const sources = new Map<string, string[]>();
  for (const { source, flags } of patterns) {
    const plain = flags.replace('g', '');
    sources.set(plain, [...(sources.get(plain) ?? []), source]);
  }
  return [...sources].map(([flags, group]) => new RegExp(joined(group), flags));
}

function joined(sources: readonly string[]): string {
  const areWhole = sources.every(
    (source) => source.startsWith(startOfWord) && source.endsWith(endOfWord),
  );
  if (!areWhole) return sources.map((source) => `(?:${source})`).join('|');
  const inner = sources.map((source) => source.slice(startOfWord.length, -endOfWord.length));
  return `${startOfWord}(?:${inner.join('|')})${endOfWord}`;
}
