import { participantsOf } from '../../content/kinds/participants.ts';
import type { ParsedRecord } from '../../content/records.ts';
import { recordPath } from '../references/permalinks.ts';
import { type Digest, type NeighboursByPage, rowOf, type Table } from './digest.ts';
import { groupBy } from './group-by.ts';

/**
 * For each event, the events before and after it of each participant, and of its place. It is a table of its own, so
 * that the page of an event does not follow from all events of those who took part.
 */
export function neighboursByPage(
  oldestFirst: readonly ParsedRecord<'events'>[],
  { agents }: Pick<Digest, 'agents'>,
): Table<NeighboursByPage> {
  const all = oldestFirst.flatMap(({ id, front }) => {
    const { place } = front;
    const pages = [
      ...participantsOf(front).map(({ id }) => recordPath(rowOf(agents, id), id)),
      ...(place === undefined ? [] : [recordPath('places', place)]),
    ];
    return [...new Set(pages)].map((page) => ({ id, page }));
  });
  const linked = [...groupBy(all, ({ page }) => page).values()].flatMap((events) =>
    events.map(({ id, page }, index) => {
      const [earlier, later] = [events[index - 1]?.id, events[index + 1]?.id];
      const neighbours = {
        ...(earlier !== undefined && { earlier }),
        ...(later !== undefined && { later }),
      };
      return { id, page, neighbours };
    }),
  );
  const rows = [...groupBy(linked, ({ id }) => id)].map(([id, pages]) => {
    const row = pages.map(({ page, neighbours }) => [page, neighbours]);
    return [id, Object.fromEntries(row)];
  });
  return Object.fromEntries(rows);
}
