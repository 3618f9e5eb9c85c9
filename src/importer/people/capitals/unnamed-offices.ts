import type { Word } from '../../../digest/language/words-of.ts';
import type { Named, UnnamedOffice } from '../named.ts';
import { isOfficeKind, isRole } from '../words/roles.ts';

/** Offices that stand for somebody without the name. */
export function unnamedOffices(
  words: readonly Word[],
  named: readonly Named[],
  paragraph: number,
): UnnamedOffice[] {
  const taken = named
    .flatMap(({ offices, start, end }) => [...offices, { start, end }])
    .sort((a, b) => a.start - b.start);
  // Where those end that begin before a word; words come in their order.
  let [next, end] = [0, 0];
  const isTaken = (word: Word) => {
    for (; (taken[next]?.start ?? Number.POSITIVE_INFINITY) <= word.start; next += 1)
      end = Math.max(end, taken[next]?.end ?? 0);
    return word.end <= end;
  };
  return words.flatMap((word, at) => {
    if (!isRole(word.key) || isTaken(word)) return [];
    if (isRole(words[at + 1]?.key ?? '') && words[at + 1]?.before === ' ') return [];
    let from = at;
    while (from > 0 && /^[ -]$/.test(words[from]?.before ?? '') && isKind(words[from - 1]))
      from -= 1;
    const kinds = words.slice(from, at).map(({ key }) => key);
    return [
      { paragraph, start: words[from]?.start ?? word.start, end: word.end, noun: word.key, kinds },
    ];
  });
}

function isKind(word: Word | undefined): boolean {
  return word !== undefined && (isOfficeKind(word.key) || isRole(word.key));
}
