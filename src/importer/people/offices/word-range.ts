/** A range among the words of a paragraph. */
export type WordRange = readonly [from: number, to: number];
