import { eventKinds, isEventKind } from '../../../../content/kinds/event-kinds.ts';
import type { ParsedRecord } from '../../../../content/records.ts';

const days = String.raw`\d{4}-\d\d-\d\d(?:-\d{4}-\d\d-\d\d)?`;
const daysFirst = new RegExp(`^${days}-(?=.)`);
const onlyDays = new RegExp(`^${days}$`);

/**
 * The id that an event would have if its draft were made now, where its id starts with another day or kind.
 *
 * @example of `2030-05-01-meeting-ada-kolm`, a visit of 3 May: '2030-05-03-visit-ada-kolm'
 */
export function currentId(record: ParsedRecord): string | undefined {
  if (!isEvent(record)) return undefined;
  const { id, front } = record;
  const day = front.date?.edtf?.replace('/', '-');
  const [start] = daysFirst.exec(id) ?? [];
  if (day === undefined || start === undefined || !onlyDays.test(day)) return undefined;
  const rest = id.slice(start.length);
  const named = eventKinds
    .filter((kind) => rest === kind || rest.startsWith(`${kind}-`))
    .toSorted((a, b) => b.length - a.length)[0];
  const kind = front.kind !== undefined && isEventKind(front.kind) ? front.kind : named;
  const now = `${day}-${named === undefined ? rest : `${kind}${rest.slice(named.length)}`}`;
  return now === id ? undefined : now;
}

function isEvent(record: ParsedRecord): record is ParsedRecord<'events'> {
  return record.kind === 'events';
}
