import { type Problem, problem } from '../problem.ts';

/** Characters that hide in a text, by the rule that refuses them. */
const hidden = [
  /** Embeddings, overrides and isolates: they reorder what a reader sees (Unicode TR 36, TR 39). */
  ['bidi-control', /[\u202a-\u202e\u2066-\u2069]/u],
  /**
   * Controls, separators, halves of a character, and invisible characters that no text needs; joiners
   * (U+200C, U+200D) are needed.
   */
  [
    'control-character',
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u2028\u2029\u2060\ufeff\ufffe\uffff\p{Cs}]/u,
  ],
] as const;

/** A hidden character: which rule refuses it, how it is called, and where in the text it is. */
interface Hidden {
  rule: (typeof hidden)[number][0];
  name: string;
  index: number;
}

/** Finds the first character of each kind that hides in a text. */
function hiddenCharacters(text: string): Hidden[] {
  return hidden.flatMap(([rule, pattern]) => {
    const index = text.search(pattern);
    const code = text.codePointAt(index)?.toString(16).toUpperCase().padStart(4, '0');
    return index === -1 ? [] : [{ rule, name: `the invisible character U+${code}`, index }];
  });
}

/**
 * Finds a character that hides in a text.
 *
 * @example hiddenCharacter('a\u202eb') // { rule: 'bidi-control', name: 'the invisible character U+202E', index: 1 }
 */
export function hiddenCharacter(text: string): Hidden | undefined {
  return hiddenCharacters(text)[0];
}

/** Refuses characters that hide in a file, the first of each kind in each line. */
export function checkCharacters(path: string, text: string, problems: Problem[]): void {
  if (!hiddenCharacter(text)) return;
  text.split('\n').forEach((line, index) => {
    for (const { rule, name, index: column } of hiddenCharacters(line)) {
      const place = { line: index + 1, column: column + 1 };
      problems.push(problem(path, place, rule, `found ${name}; delete it`));
    }
  });
}
