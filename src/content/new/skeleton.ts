import * as z from 'zod';
import type { CalendarDate } from '../dates/dates.ts';
import type { RecordKind } from '../kinds/record-kind.ts';
import { type Kind, recordKinds } from '../kinds.ts';
import type { Records } from '../records.ts';
import { nothingIn } from './first-record.ts';

/**
 * Makes the front matter and body of a new draft.
 *
 * @param days That of the record, where it is known, and that on which it is made.
 * @returns also what could pass for true and is an example only: keys, and words for parts of the body.
 * @throws Error when the record would have to refer to kinds of which there is none yet.
 */
export function skeletonOf(
  kind: Exclude<Kind, 'digest'>,
  records: Records,
  { day, today }: { day: CalendarDate | undefined; today: CalendarDate },
) {
  const { examples = [] }: RecordKind = recordKinds[kind];
  const missing = examples.flatMap(([, from]) =>
    from && records[from].length === 0 ? [from] : [],
  );
  if (missing.length > 0) throw nothingIn(missing);
  const made = recordKinds[kind].skeleton(records, day ?? today, today);
  const known = new Set(
    Object.entries(made.front).flatMap(([key, value]) => (value === day ? [key] : [])),
  );
  return {
    ...made,
    examples: examples.map(([what]) => what).filter((what) => !known.has(what)),
  };
}

/** The keys that a draft does without, and what each is for. */
export function keysLeftOut(kind: Kind, front: object): { key: string; description: string }[] {
  const { shape } = recordKinds[kind].schema;
  return Object.entries<z.core.$ZodType>(shape)
    .filter(([key]) => !(key in front))
    .map(([key, schema]) => ({
      key,
      description: z.globalRegistry.get(schema)?.description ?? '',
    }));
}
