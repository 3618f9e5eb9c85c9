/** A part of a text: offsets in it. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/** A text of the same length, with spaces in place of some parts. They may overlap, and come in any order. */
export function blanked(text: string, parts: readonly Part[]): string {
  let [rest, at] = ['', 0];
  for (const { start, end } of parts.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    rest += text.slice(at, from) + ' '.repeat(end - from);
    at = end;
  }
  return rest + text.slice(at);
}
