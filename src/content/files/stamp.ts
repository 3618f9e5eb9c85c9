import type { BigIntStats } from 'node:fs';

/**
 * A file that was changed a moment ago, in ms, may be changed once more without looking different: the clocks
 * of file systems are coarse.
 */
const moment = 1000;

/** How the file system describes a file: after a change, in another way. */
export function stampOf({ size, ino, mtimeNs, ctimeNs }: BigIntStats): string {
  return [size, ino, mtimeNs, ctimeNs].join();
}

/** Tells whether the next change of a file will give it another stamp. */
export function isSettled({ ctimeNs }: BigIntStats): boolean {
  return Date.now() - Number(ctimeNs / 1_000_000n) > moment;
}
