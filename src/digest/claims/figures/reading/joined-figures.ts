import type { Figure } from '../figure.ts';

/** Lengths in two units as one: "two hours and 20 minutes". */
export function joinFigures(text: string, figures: readonly Figure[]): Figure[] {
  const all: Figure[] = [];
  for (const figure of figures) {
    const last = all.at(-1);
    if (last && isAndHalf(last, figure, text)) {
      const half = last.value / last.raw / 2;
      const value = last.value + half;
      all[all.length - 1] = { ...last, end: figure.end, value, raw: last.raw + 0.5, step: half };
    } else if (last && isContinued(last, figure, text)) {
      const value = last.value + figure.value;
      const raw = (last.raw * value) / last.value;
      all[all.length - 1] = { ...last, end: figure.end, value, raw, step: figure.step };
    } else all.push(figure);
  }
  return all;
}

/** "Due chilometri e mezzo", "tres años y medio": the half is one of the unit. */
function isAndHalf(a: Figure, b: Figure, text: string): boolean {
  const isHalf = b.kind === 'share' && b.value === 0.5 && b.spelt;
  const isMeasure = a.kind === 'count' && a.dimension !== undefined && Number.isInteger(a.raw);
  return isHalf && isMeasure && /^ (?:e|y|et|en) $/.test(text.slice(a.end, b.start));
}

function isContinued(a: Figure, b: Figure, text: string): boolean {
  const isOfOne =
    a.dimension === b.dimension && (a.dimension === 'time' || a.dimension === 'length');
  if (!isOfOne || a.kind !== 'count' || b.kind !== 'count' || a.raw === 0 || b.raw === 0)
    return false;
  const isSmaller = b.value / b.raw < a.value / a.raw && b.value < a.value / a.raw;
  return isSmaller && /^,? (?:(?:and|und|et|y|e|en) )?$/.test(text.slice(a.end, b.start));
}
