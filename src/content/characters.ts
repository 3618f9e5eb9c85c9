import { type Problem, problem } from '../problem.ts';
import type { SourceFile } from './read.ts';

/** Embeddings, overrides and isolates: they reorder what a reader sees (Unicode TR 36, TR 39). */
const bidiControl = /[\u202a-\u202e\u2066-\u2069]/;
/** Controls and invisible characters that no text needs; joiners (U+200C, U+200D) are needed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u2060\ufeff\ufffe\uffff]/;

/** Refuses characters that hide in a text, each at its place. */
export function checkCharacters({ path, text }: SourceFile, problems: Problem[]): void {
  if (!bidiControl.test(text) && !control.test(text)) return;
  text.split('\n').forEach((line, index) => {
    for (const [rule, pattern] of [
      ['bidi-control', bidiControl],
      ['control-character', control],
    ] as const) {
      const column = line.search(pattern);
      if (column === -1) continue;
      const code = line.charCodeAt(column).toString(16).toUpperCase().padStart(4, '0');
      const place = { line: index + 1, column: column + 1 };
      problems.push(
        problem(path, place, rule, `found the invisible character U+${code}; delete it`),
      );
    }
  });
}
