import type { Nodes, Text } from 'mdast';
import type { Point } from 'unist';

/** A stretch of a file. */
export interface Place {
  start: Point;
  end: Point;
}

/** A stretch of a text that stands in the file as it is read, or an entity. */
export interface TextStretch extends Place {
  value: string;
}

/** What a token adds to a text: from one offset of its value to another. */
interface Addition extends Place {
  from: number;
  to: number;
}

/** What the handlers of mdast-util-from-markdown are called on. */
interface Context {
  stack: Nodes[];
  sliceSerialize(token: Place): string;
}

const additions = new WeakMap<Text, Addition[]>();

/** Extends mdast-util-from-markdown, so that it notes where each part of a text stands in the file. */
export const noteTexts = {
  enter: {
    characterReferenceMarker(this: Context, token: Place) {
      const text = this.stack.at(-1);
      if (text?.type !== 'text' || this.sliceSerialize(token) !== '&') return;
      const from = text.value.length;
      note(text, { ...token, from, to: from });
    },
  },
  exit: {
    data: addData,
    characterEscapeValue: addData,
    characterReference(this: Context, { end }: Place) {
      const text = this.stack.pop();
      if (text?.position) text.position.end = pointAt(end);
      const entity = text?.type === 'text' ? additions.get(text)?.at(-1) : undefined;
      if (text?.type !== 'text' || !entity) return;
      entity.end = pointAt(end);
      entity.to = text.value.length;
    },
  },
};

function addData(this: Context, token: Place): void {
  const text = this.stack.pop();
  if (text === undefined || !('value' in text)) return;
  const from = text.value.length;
  text.value += this.sliceSerialize(token);
  if (text.position) text.position.end = pointAt(token.end);
  if (text.type === 'text') note(text, { ...token, from, to: text.value.length });
}

function note(text: Text, { start, end, from, to }: Addition): void {
  const addition = { start: pointAt(start), end: pointAt(end), from, to };
  const known = additions.get(text);
  if (known) known.push(addition);
  else additions.set(text, [addition]);
}

function pointAt({ line, column, offset }: Point): Point {
  return { line, column, ...(offset !== undefined && { offset }) };
}

/**
 * Takes a text apart where the file has something else between: a backslash, or the start of a line within a
 * quote or a list. An entity is a stretch of its own.
 *
 * @param source The text that was parsed.
 */
export function stretchesOf(text: Text, source: string): TextStretch[] {
  const { value, position } = text;
  if (!position) return [];
  const stretches: TextStretch[] = [];
  const add = (value: string, start: Point, end: Point) => {
    const last = stretches.at(-1);
    const isEntity = offsetOf(end) - offsetOf(start) !== value.length;
    if (last && !isEntity && isLiteral(last) && last.end.offset === start.offset) {
      last.value += value;
      last.end = end;
    } else stretches.push({ value, start, end });
  };
  let at = 0;
  let end = position.start;
  const addLineEnd = () => {
    const start = along(end, source.indexOf('\n', offsetOf(end)) - offsetOf(end));
    end = { line: start.line + 1, column: 1, offset: offsetOf(start) + 1 };
    add('\n', start, end);
    at += 1;
  };
  const known = additions.get(text) ?? [{ ...position, from: 0, to: value.length }];
  const cut = isCut(text, known[0]) ? 1 : 0;
  for (const addition of known) {
    const from = Math.max(0, addition.from - cut);
    const to = addition.to - cut;
    if (to <= 0) continue;
    if (from > at) addLineEnd();
    add(value.slice(from, to), addition.from < cut ? position.start : addition.start, addition.end);
    at = to;
    end = addition.end;
  }
  if (at < value.length) addLineEnd();
  return stretches;
}

/** The box of a task is cut off with the space or the line end behind it. */
function isCut({ value, position }: Text, first: Addition | undefined): boolean {
  if (!first || !position) return false;
  const { start, from } = first;
  return from > 0 ? !value.startsWith('\n') : offsetOf(position.start) > offsetOf(start);
}

function isLiteral({ value, start, end }: TextStretch): boolean {
  return offsetOf(end) - offsetOf(start) === value.length;
}

/** The part of a stretch from one offset of its value to another; all of an entity. */
export function sliceOf(stretch: TextStretch, from: number, to: number): TextStretch {
  const value = stretch.value.slice(from, to);
  if (!isLiteral(stretch)) return { ...stretch, value };
  const before = stretch.value.slice(0, from);
  const start = behind(stretch.start, before);
  return { value, start, end: behind(start, value) };
}

/** The place behind a text that starts at another. */
export function behind(start: Point, text: string): Point {
  const lines = text.split('\n').length - 1;
  const offset = offsetOf(start) + text.length;
  if (lines === 0) return along(start, text.length);
  return { line: start.line + lines, column: text.length - text.lastIndexOf('\n'), offset };
}

/** A point further on in the same line. */
function along({ line, column, offset = 0 }: Point, by: number): Point {
  return { line, column: column + by, offset: offset + by };
}

function offsetOf({ offset = 0 }: Point): number {
  return offset;
}
