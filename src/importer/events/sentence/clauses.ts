import type { Part } from './asides.ts';

/** What joins two clauses of one sentence: "met the mayor on Monday *and* toured the port on Tuesday". */
const joining =
  /;|, (?:a day|two days|hours) (?:after|before)(?= )|,? (?:and|y|e|ed|et|und|en|sowie|then|before|luego|puis|poi|और|तथा)(?=[ ,])/giu;

/**
 * The parts of a sentence that tell of something else: the clause behind that has its own verb, and of the clause
 * before all that stands behind its verb, as both have one subject.
 *
 * @param range The words that tell of something, within the sentence.
 * @param verbs Where all such words stand.
 */
export function otherClauses(sentence: string, range: Part, verbs: readonly Part[]): Part[] {
  const border = (from: number, to: number): number | undefined => {
    const [last] = [...sentence.slice(from, to).matchAll(joining)].slice(-1);
    return last && from + last.index;
  };
  const next = verbs
    .filter(({ start }) => start > range.end)
    .toSorted((a, b) => a.start - b.start)[0];
  const before = verbs.filter(({ end }) => end < range.start).toSorted((a, b) => b.end - a.end)[0];
  const end = next && border(range.end, next.start);
  const start = before && border(before.end, range.start);
  return [
    ...(before && start !== undefined ? [{ start: before.end, end: start }] : []),
    ...(end === undefined ? [] : [{ start: end, end: sentence.length }]),
  ];
}
