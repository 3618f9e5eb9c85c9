/** A phrase that was found, and the list that it stands in. */
export interface Match {
  /** From 0. */
  readonly list: number;
  readonly words: string;
}

/** Finds the phrase that stands at a place of a line of small letters, where a word starts. */
export type PhraseMatcher = (line: string, at: number) => Match | undefined;

/**
 * Compiles lists of phrases: what stands in an earlier list is found first, and of one list the longer phrase. Of
 * hundreds of phrases, only those that may begin with the letter at the place are tried.
 *
 * @param ends Whether each phrase ends with a word.
 */
export function phraseMatcher(lists: readonly string[], ends = true): PhraseMatcher {
  const compiled = new Map<string, RegExp>();
  return (line, at) => {
    const letter = /[a-z]/.exec(line.charAt(at))?.[0] ?? '';
    const pattern = compiled.get(letter) ?? compile(letter);
    pattern.lastIndex = at;
    const found = pattern.exec(line);
    if (!found || found[0] === '') return undefined;
    const list = found.findIndex((part, index) => index > 0 && part !== undefined) - 1;
    return { list, words: found[0] };
  };

  function compile(letter: string): RegExp {
    const groups = lists.map((list) => {
      const own = choices(list).filter((choice) => mayBegin(choice, letter));
      return `(${own.length === 0 ? '(?!)' : alternation(own.join(' | '), ends)})`;
    });
    const pattern = new RegExp(groups.join('|'), 'y');
    compiled.set(letter, pattern);
    return pattern;
  }
}

function mayBegin(choice: string, letter: string): boolean {
  const [, first] = /^([a-z])(?![?*])/.exec(choice) ?? [];
  return first === undefined || first === letter;
}

/** The phrases of a list, which are parted by ` | `. */
export function choices(list: string): string[] {
  return list
    .split(' | ')
    .map((choice) => choice.trim())
    .filter((choice) => choice !== '');
}

/**
 * A regular expression for the phrases of a list: longer ones are looked for first.
 *
 * @param ends Whether each of them ends with a word.
 */
export function alternation(list: string, ends = true): string {
  const longestFirst = choices(list).sort((a, b) => b.length - a.length);
  const patterns = longestFirst.map((choice) => choice.replaceAll('*', '[a-z]*'));
  return `(?:${patterns.join('|')})${ends ? '(?![a-z0-9])' : ''}`;
}
