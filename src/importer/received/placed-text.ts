import { hiddenCharacter } from '../../content/characters.ts';
import type { Point } from '../../problem.ts';

/** Some text, and where in the received file it stands. */
export interface PlacedText {
  readonly text: string;
  /** Offsets in the text from which it goes on at a place of the file; the first is 0. */
  readonly parts: readonly Part[];
}

interface Part extends Point {
  readonly at: number;
}

/** Text without any words. */
export const noText: PlacedText = { text: '', parts: [] };

/**
 * Notes where a stretch of one line stands. Characters that no record may hold are taken out; line and page
 * separators become spaces.
 */
export function placed(text: string, { line, column }: Point): PlacedText {
  if (!hiddenCharacter(text)) return { text, parts: [{ at: 0, line, column }] };
  let visible = '';
  const parts: Part[] = [];
  let offset = 0;
  let isBroken = true;
  for (const character of text) {
    if (!hiddenCharacter(character) || isSeparator(character)) {
      if (isBroken) parts.push({ at: visible.length, line, column: column + offset });
      visible += isSeparator(character) ? ' ' : character;
      isBroken = false;
    } else isBroken = true;
    offset += character.length;
  }
  return { text: visible, parts };
}

/** Ends of lines and pages that are none in a record. */
const separators = '\v\f\u0085\u2028\u2029';

function isSeparator(character: string): boolean {
  return separators.includes(character);
}

/** Where a character of the text stands in the received file. */
export function placeAt({ parts }: PlacedText, offset: number): Point {
  const part = parts.findLast(({ at }) => at <= offset) ?? parts[0];
  if (!part) return { line: 1, column: 1 };
  return { line: part.line, column: part.column + Math.max(0, offset - part.at) };
}

/** A stretch of a text, with its places. */
export function slice(placedText: PlacedText, start: number, end?: number): PlacedText {
  const text = placedText.text.slice(start, end);
  if (text === '') return noText;
  const inner = placedText.parts.filter(({ at }) => at > start && at < start + text.length);
  const parts = [
    { at: 0, ...placeAt(placedText, start) },
    ...inner.map((part) => ({ ...part, at: part.at - start })),
  ];
  return { text, parts };
}

/** The same text without white space around it. */
export function trim(placedText: PlacedText): PlacedText {
  const { text } = placedText;
  const start = text.length - text.trimStart().length;
  return slice(placedText, start, text.trimEnd().length);
}

/** Several texts, one behind the other. */
export function join(texts: readonly PlacedText[], separator = ''): PlacedText {
  let text = '';
  const parts: Part[] = [];
  for (const each of texts) {
    if (text !== '' && each.text !== '') text += separator;
    for (const part of each.parts) parts.push({ ...part, at: part.at + text.length });
    text += each.text;
  }
  return { text, parts };
}
