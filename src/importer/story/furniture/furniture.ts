import { patterns } from './patterns.ts';

/** Longest line of most kinds. */
const longest = 200;

/**
 * Tells what a line is that belongs to the page or to the wire, and not to the story.
 *
 * @returns undefined where it may be a part of the story.
 * @example furnitureOf('(END)') // 'end mark'
 */
export function furnitureOf(line: string): string | undefined {
  return patterns.find(
    (each) => line.length <= (each.longest ?? longest) && each.pattern.test(line),
  )?.what;
}
