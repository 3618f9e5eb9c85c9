/** Least distance of two marks of a row, in percent of the chart: 24 px (WCAG 2.2, 2.5.8) on a phone of 320 px. */
export const leastGap = 9;
/** A lane with more rows than these is higher than it is helpful. */
const mostRows = 3;

/**
 * Arranges marks in rows, so that those of a row keep a distance and each can be pointed at.
 *
 * @param marks In any order; positions in percent.
 * @returns The row of each mark, from 0, in the order given; undefined when there are too many for a lane.
 */
export function stackInRows(
  marks: readonly { x: number; width: number }[],
): readonly number[] | undefined {
  const rows = marks.map(() => 0);
  /** Where each row ends so far. */
  const ends: number[] = [];
  const fromTheLeft = [...marks.entries()].sort(([, a], [, b]) => a.x - b.x);
  for (const [index, { x, width }] of fromTheLeft) {
    const free = ends.findIndex((end) => x - end >= leastGap);
    const row = free === -1 ? ends.length : free;
    if (row === mostRows) return undefined;
    ends[row] = x + width;
    rows[index] = row;
  }
  return rows;
}
