/** How a headline is set: its size in pixels, and after how many lines it is cut off. */
export interface HeadlineFit {
  size: number;
  lines: number;
}

/** What a headline needs in one size, in pixels. */
export interface HeadlineNeed {
  size: number;
  height: number;
  /** Of its widest word. */
  width: number;
}

/** The sizes to choose from, in pixels, the largest first. */
export const headlineSizes = [84, 78, 72, 66, 60, 54, 48, 43, 38] as const;

/** Height of a line, as a multiple of the size. */
export const headlineLeading = 1.14;

/** Down to which size a headline shrinks to stay on one line, and on two. */
const preferences = [
  { lines: 1, size: 72 },
  { lines: 2, size: 60 },
];

/**
 * Chooses the size of a headline: one that brings it onto one or two lines if that does not make it
 * small, else the largest in which it fits. One that fits in no size is cut off in the smallest.
 *
 * @param needs One for each size, the largest first.
 * @param room What there is, in pixels.
 */
export function fitHeadline(
  needs: readonly HeadlineNeed[],
  room: { width: number; height: number },
): HeadlineFit {
  const fits = needs.filter(({ width, height }) => width <= room.width && height <= room.height);
  for (const preferred of preferences) {
    const fit = fits.find(
      (need) => need.size >= preferred.size && linesOf(need) <= preferred.lines,
    );
    if (fit) return { size: fit.size, lines: linesOf(fit) };
  }
  const [largest] = fits;
  if (largest) return { size: largest.size, lines: linesOf(largest) };
  const size = Math.min(...headlineSizes);
  return { size, lines: Math.floor(room.height / (size * headlineLeading)) };
}

function linesOf({ size, height }: HeadlineNeed): number {
  return Math.round(height / (size * headlineLeading));
}
