/** What is shown of a story: its received file, and in it the paragraphs that the record has now. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  placesOf,
  type ShownSource,
  showSource,
  whyLeftOut,
} from '../../../../../../src/commands/dev/review/reading/source/shown-source.ts';
import type { ReceivedText } from '../../../../../../src/importer/report/received-text.ts';

/** A file of such lines; those that begin with a dash were left out. */
function fileOf(lines: readonly string[]): ReceivedText {
  const parts = lines.map((line) =>
    line.startsWith('-') ? { text: line.slice(1), leftOut: 'menu' } : { text: line },
  );
  return { name: 'story.txt', parts, values: [] };
}

/** Each line as it is shown: with a dash where it is no part of the record, with a plus where only that has it. */
function linesOf(shown: ShownSource): string[] {
  return shown.lines.map((line) => {
    const words = shown.text.slice(line.start, line.end);
    if (whyLeftOut(line, shown) !== undefined) return `-${words}`;
    return line.part === undefined ? `+${words}` : words;
  });
}

const file = ['-Home', 'One.', '-Ad', 'Two.', '-Ad', 'Three.', '-End'];
const record = (...paragraphs: string[]) => paragraphs.join('\n\n');

describe('the lines of a file, in their order', () => {
  test.each([
    ['as it was made', record('One.', 'Two.', 'Three.'), file],
    [
      'into which a line was brought back',
      record('One.', 'Two.', 'Ad', 'Three.'),
      ['-Home', 'One.', '-Ad', 'Two.', 'Ad', 'Three.', '-End'],
    ],
    [
      'out of which a line was taken',
      record('One.', 'Three.'),
      ['-Home', 'One.', '-Ad', '-Two.', '-Ad', 'Three.', '-End'],
    ],
    [
      'of which a paragraph was changed',
      record('One.', 'Too.', 'Three.'),
      ['-Home', 'One.', '-Ad', '-Two.', '-Ad', '+Too.', 'Three.', '-End'],
    ],
    [
      'whose lines were wrapped anew',
      record('One.', ' Two\n.', 'Three.'),
      ['-Home', 'One.', '-Ad', ' Two\n.', '-Ad', 'Three.', '-End'],
    ],
    [
      'that is another text',
      'Four.',
      [...file.map((line) => `-${line.replace('-', '')}`), '+Four.'],
    ],
  ])('with the record %s', (_, text, lines) => {
    expect(linesOf(showSource(text, fileOf(file)))).toEqual(lines);
  });

  test('are those of the record where there is no file', () => {
    const shown = showSource(record('One.', 'Two.'), undefined);
    expect(shown.text).toBe('One.\n\nTwo.');
    expect(shown.lines).toEqual([
      { start: 0, end: 4, at: 0 },
      { start: 6, end: 10, at: 6 },
    ]);
  });
});

test('words that go over a line that was left out are shown on both sides of it', () => {
  const text = record('One.', 'Two.', 'Three.');
  const shown = showSource(text, fileOf(file));
  const places = placesOf({ start: text.indexOf('ne.'), end: text.indexOf('o.') }, shown);
  expect(places.map(({ start, end }) => shown.text.slice(start, end))).toEqual(['ne.', 'Tw']);
});

const line = fc.constantFrom('One.', 'Two.', 'Three.', 'Four.', 'Ad');
const mark = fc.constantFrom('', '-');

test('whatever became of the record, each line and each paragraph is shown once, and words where they are', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(mark, line).map((each) => each.join('')),
        { minLength: 1, maxLength: 12 },
      ),
      fc.array(line, { minLength: 1, maxLength: 12 }),
      fc.nat(80),
      fc.nat(80),
      (lines, paragraphs, from, length) => {
        const text = record(...paragraphs);
        const shown = showSource(text, fileOf(lines));
        const parts = shown.lines.flatMap(({ part }) => (part === undefined ? [] : [part]));
        expect(parts).toEqual(lines.map((_, index) => index));
        const own = shown.lines.filter(({ at }) => at !== undefined);
        expect(own.map(({ start, end }) => shown.text.slice(start, end))).toEqual(paragraphs);
        expect(shown.lines.map(({ start, end }) => shown.text.slice(start, end)).join('\n\n')).toBe(
          shown.text,
        );
        const places = placesOf({ start: from, end: from + length }, shown);
        const words = places.map(({ start, end }) => shown.text.slice(start, end)).join('');
        expect(words).toBe(text.slice(from, from + length).replace(/\n/g, ''));
      },
    ),
    { numRuns: 500 },
  );
});
