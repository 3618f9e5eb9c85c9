import type { Point } from '../../problem.ts';
import { type PlacedText, placeAt } from '../received/placed-text.ts';
import type { Stated } from '../received/received.ts';

/** How sure a value is; each means a precision that is measured on stories nobody has tuned for. */
export type Sureness = 'certain' | 'likely' | 'unsure';

/** A value, and the words of the received file that give it. */
export interface Found<Value> extends Point {
  readonly value: Value;
  readonly words: string;
  readonly sure: Sureness;
}

/** A value that a stretch of a text gives. */
export function foundIn<Value>(
  value: Value,
  text: PlacedText,
  [start, end]: readonly [number, number],
  sure: Sureness,
): Found<Value> {
  return { value, words: text.text.slice(start, end), ...placeAt(text, start), sure };
}

/** The same, of a whole text. */
export function foundAs<Value>(value: Value, text: PlacedText, sure: Sureness): Found<Value> {
  return foundIn(value, text, [0, text.text.length], sure);
}

/** A value that the container of a story states. */
export function foundBy<Value>(value: Value, stated: Stated, sure: Sureness): Found<Value> {
  const { words, line, column } = stated;
  return { value, words, line, column, sure };
}
