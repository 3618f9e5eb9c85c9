import { join } from 'node:path';
import { readCacheFile, writeCacheFile } from '../../../site/cache/cache-file.ts';
import type { Answer } from './ask.ts';

/** An answer, and when it was given, in milliseconds since 1970. */
interface Kept {
  readonly answer: Answer;
  readonly at: number;
}

const day = 24 * 60 * 60 * 1000;

const fileIn = (root: string) => join(root, '.cache/links.json');

/**
 * The answers of the last day, by address. What did not answer is asked again.
 *
 * @param root The project's folder.
 * @param now In milliseconds since 1970.
 */
export function readAnswers(root: string, now: number): Map<string, Kept> {
  try {
    const kept: [string, Kept][] = JSON.parse(readCacheFile(fileIn(root)));
    return new Map(
      kept.filter(([, { answer, at }]) => now - at < day && answer.kind !== 'unreachable'),
    );
  } catch {
    return new Map();
  }
}

/** Keeps answers; where that cannot be done, they are asked for again. */
export function keepAnswers(root: string, answers: ReadonlyMap<string, Kept>): void {
  writeCacheFile(fileIn(root), JSON.stringify([...answers]));
}
