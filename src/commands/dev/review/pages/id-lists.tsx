import type { Kind } from '../../../../content/kinds.ts';
import type { ParsedRecord, Records } from '../../../../content/records.ts';
import { nameOf } from '../reading/reviewed.ts';

interface IdListsProps {
  /** The kinds of record that each field may name. */
  readonly wanted: readonly (readonly Kind[])[];
  readonly records: Records;
}

/** The ids that each key may have, to be completed. */
export function IdLists({ wanted, records }: IdListsProps) {
  const lists = new Map(
    wanted.filter((kinds) => kinds.length > 0).map((kinds) => [kinds.join('-'), kinds]),
  );
  return (
    <>
      {[...lists].map(([name, kinds]) => (
        <datalist id={`ids-${name}`}>
          {kinds
            .flatMap((kind): readonly ParsedRecord[] => records[kind])
            .map((record) => (
              <option value={record.id}>{nameOf(record)}</option>
            ))}
        </datalist>
      ))}
    </>
  );
}
