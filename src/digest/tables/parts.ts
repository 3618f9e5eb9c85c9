import { type SourceKind, sourceKinds } from '../../content/kinds/source-kinds.ts';
import { compareText } from '../compare-text.ts';
import { groupBy } from './group-by.ts';
import { partByLetter } from './letters.ts';
import type { IndexedKind, LetterRow, MonthRow, SourcePeriodRow, YearRow } from './list-rows.ts';

/**
 * A list of more entries than these is parted, so that no page grows with the digest. The page of the whole
 * list stays where it was, and leads to its parts.
 */
export const mostEntries = 150;

/** A source, and when it is from: `2025`, `2025-11` or `2025-11-23`. */
interface DatedSource {
  readonly kind: SourceKind;
  readonly id: string;
  readonly date: string;
}

/** The months of each year that has too many events for one page. */
export function partByMonth(years: readonly YearRow[]): MonthRow[] {
  return years
    .filter(({ events }) => events.length > mostEntries)
    .flatMap(({ months }) => months.filter(({ month }) => isMonth(month)));
}

/**
 * The sources by year, newest first, if there are too many of a kind for one page; and by month where a year
 * has too many.
 *
 * @param sources In the order in which they are shown.
 */
export function partByPeriod(sources: readonly DatedSource[]): SourcePeriodRow[] {
  if (!isTooLong(sources)) return [];
  return byPeriod(sources, 'YYYY').flatMap(([year, its]) => {
    const months = isTooLong(its) ? byPeriod(its, 'YYYY-MM') : [];
    return [[year, its] as const, ...months.filter(([period]) => isMonth(period))].map(toRow);
  });
}

/** The letters of each list that is too long for one page. */
export function partLists(
  lists: Readonly<Record<IndexedKind, readonly { readonly id: string; readonly name: string }[]>>,
): LetterRow[] {
  return Object.entries(lists)
    .filter(([, named]) => named.length > mostEntries)
    .flatMap(([kind, named]) => partByLetter(kind as IndexedKind, named));
}

function isMonth(period: string): boolean {
  return period.length === 'YYYY-MM'.length;
}

function isTooLong(sources: readonly DatedSource[]): boolean {
  const kinds = groupBy(sources, ({ kind }) => kind);
  return [...kinds.values()].some(({ length }) => length > mostEntries);
}

function byPeriod(sources: readonly DatedSource[], form: 'YYYY' | 'YYYY-MM') {
  const periods = groupBy(sources, ({ date }) => date.slice(0, form.length));
  return [...periods].sort(([a], [b]) => compareText(b, a));
}

function toRow([period, sources]: readonly [string, readonly DatedSource[]]): SourcePeriodRow {
  const kinds = groupBy(sources, ({ kind }) => kind);
  const ids = sourceKinds.map((kind) => [kind, kinds.get(kind)?.map(({ id }) => id) ?? []]);
  return { period, ...(Object.fromEntries(ids) as Record<SourceKind, string[]>) };
}
