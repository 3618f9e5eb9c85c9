import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { readText } from '../quotation/source-text.ts';
import { type Word, wordsIn } from '../quotation/text-units.ts';

/** A longer run of letters is more than a word, in characters; it counts by its length. */
const longestWord = 40;
/** As many characters of such a run, or of signs without words, count as a word. */
const wordLength = 6;
/** Emoji and the like, or signs in a long row. */
const signs = /[\p{So}\p{Extended_Pictographic}]|[^\s\p{L}\p{M}\p{N}]{7,}/u;

/**
 * The words of a text by which its length is told: those of any script, and stretches of what is no word, such as
 * 3,000 letters or emoji without a space, as many as its length comes to.
 */
export function countedWords(text: string): Word[] {
  const counted: Word[] = [];
  let end = 0;
  const addSigns = (to: number) => {
    for (const { 0: run, index } of text.slice(end, to).matchAll(/\S+/g)) {
      if (signs.test(run)) counted.push(...pieces(run, end + index));
    }
  };
  for (const word of wordsIn(text)) {
    addSigns(word.start);
    const length = word.end - word.start;
    counted.push(
      ...(length > longestWord ? pieces(text.slice(word.start, word.end), word.start) : [word]),
    );
    end = word.end;
  }
  addSigns(text.length);
  return counted;
}

/** How many words a copy has, those of code too. */
export function lengthOf(body: Root): number {
  let code = '';
  visit(body, 'code', ({ value }) => {
    code += `\n${value}`;
  });
  return countedWords(readText(body).text + code).length;
}

/** Cuts a run, but no character. */
function pieces(run: string, start: number): Word[] {
  const cut: Word[] = [];
  let at = 0;
  for (const piece of run.match(new RegExp(`[\\s\\S]{1,${wordLength}}`, 'gu')) ?? []) {
    cut.push({ start: start + at, end: start + at + piece.length });
    at += piece.length;
  }
  return cut;
}
