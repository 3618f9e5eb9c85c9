import type { Part } from './asides.ts';

/** What joins two clauses of one sentence: "met the mayor on Monday *and* toured the port on Tuesday". */
const joining =
  /;|, (?:a day|two days|hours) (?:after|before)(?= )|,? (?:and|y|e|ed|et|und|en|sowie|then|before|luego|puis|poi|और|तथा)(?=[ ,])/giu;

/**
 * The parts of a sentence that tell of something else: the clause behind that has its own verb, and of the clause
 * before all that stands behind its verb, as both have one subject. Where the clause begins with a subject of its own,
 * all of the one before.
 *
 * @param range The words that tell of something, within the sentence.
 * @param verbs Where all such words stand.
 * @param leads Where the words begin that mean somebody, with the office.
 */
export function otherClauses(
  sentence: string,
  range: Part,
  { verbs, leads }: { verbs: readonly Part[]; leads: readonly number[] },
): Part[] {
  const border = (from: number, to: number): Part | undefined => {
    const [last] = [...sentence.slice(from, to).matchAll(joining)].slice(-1);
    if (!last) return undefined;
    const start = from + last.index;
    return { start, end: start + last[0].length };
  };
  const next = verbs
    .filter(({ start }) => start > range.end)
    .toSorted((a, b) => a.start - b.start)[0];
  const before = verbs.filter(({ end }) => end < range.start).toSorted((a, b) => b.end - a.end)[0];
  const end = next && border(range.end, next.start);
  const start = before && border(before.end, range.start);
  const hasSubject =
    start && leads.includes(start.end + 1) && leads.some((lead) => lead < start.start);
  return [
    ...(before && start ? [{ start: hasSubject ? 0 : before.end, end: start.start }] : []),
    ...(end ? [{ start: end.start, end: sentence.length }] : []),
  ];
}
