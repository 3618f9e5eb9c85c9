import { diffArrays } from 'diff';
import type { ReceivedPart } from '../../../../../importer/report/received-text.ts';

/** A part of a received file, the paragraph of the record that it is, or both: the index of each. */
export interface Pair {
  readonly part?: number;
  readonly paragraph?: number;
}

/** So many paragraphs that differ are looked at; a text in which more do is another text. */
const mostChanges = 1000;

/**
 * Finds which part of a received file each paragraph of its record is: first among those of the copy as it was made,
 * then among those that were left out between them. Each part and each paragraph is in one pair, both in their order.
 */
export function pairParts(parts: readonly ReceivedPart[], paragraphs: readonly string[]): Pair[] {
  const texts: Texts = {
    parts: parts.map(({ text }) => plain(text)),
    paragraphs: paragraphs.map(plain),
  };
  const isKept = (part: number) => parts[part]?.leftOut === undefined;
  const isLeftOut = (part: number) => !isKept(part);
  const whole = { parts: [0, parts.length], paragraphs: [0, paragraphs.length] } as const;
  return joined(matchesIn(whole, isKept, texts), whole, (gap) =>
    joined(matchesIn(gap, isLeftOut, texts), gap, apart),
  );
}

/** Both as they are compared. */
interface Texts {
  readonly parts: readonly string[];
  readonly paragraphs: readonly string[];
}

/** Start and end of a stretch of parts, and of one of paragraphs. */
interface Stretch {
  readonly parts: readonly [number, number];
  readonly paragraphs: readonly [number, number];
}

type Match = readonly [part: number, paragraph: number];

/** The pairs that match, and before, between and behind them what is made of the rest. */
function joined(
  matches: readonly Match[],
  { parts: [firstPart, endOfParts], paragraphs: [firstParagraph, endOfParagraphs] }: Stretch,
  fill: (gap: Stretch) => Pair[],
): Pair[] {
  const ends: Match[] = [...matches, [endOfParts, endOfParagraphs]];
  return ends.flatMap(([part, paragraph], index) => {
    const [before, above] = matches[index - 1] ?? [firstPart - 1, firstParagraph - 1];
    const gap = fill({ parts: [before + 1, part], paragraphs: [above + 1, paragraph] });
    return index === matches.length ? gap : [...gap, { part, paragraph }];
  });
}

function apart({ parts, paragraphs }: Stretch): Pair[] {
  return [
    ...numbers(parts).map((part) => ({ part })),
    ...numbers(paragraphs).map((paragraph) => ({ paragraph })),
  ];
}

/** The longest row of some parts in a stretch that are paragraphs of it, in the order of both. */
function matchesIn(
  stretch: Stretch,
  isMeant: (part: number) => boolean,
  { parts, paragraphs }: Texts,
): Match[] {
  const [first, end] = stretch.paragraphs;
  const words = paragraphs.slice(first, end);
  // What is no paragraph at all would be most of the differences.
  const known = new Set(words);
  const possible = numbers(stretch.parts).filter(
    (part) => isMeant(part) && known.has(parts[part] ?? ''),
  );
  const changes = diffArrays(
    possible.map((part) => parts[part]),
    words,
    { maxEditLength: mostChanges },
  );
  const matches: Match[] = [];
  let [at, paragraph] = [0, first];
  for (const { added, removed, count } of changes ?? []) {
    for (let each = 0; each < count; each += 1) {
      const part = possible[at];
      if (!added && !removed && part !== undefined) matches.push([part, paragraph]);
      if (!added) at += 1;
      if (!removed) paragraph += 1;
    }
  }
  return matches;
}

function numbers([start, end]: readonly [number, number]): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}

/** A record has other white space than a file. */
function plain(text: string): string {
  return text.replace(/\s+/gu, '');
}
