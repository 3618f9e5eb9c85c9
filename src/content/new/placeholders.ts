import type { RecordKind } from '../kinds/record-kind.ts';
import { type Kind, recordKinds } from '../kinds.ts';
import type { Records, ValuePath } from '../records.ts';

/** Words that `npm run new` writes into a draft, for an editor to replace. */
export interface Placeholder {
  /** Of the value in the front matter; none where it is a paragraph of the body. */
  readonly path?: ValuePath;
  readonly words: string;
}

/** What a value is replaced by, to see whether any words may stand there. */
const anyWords = 'Any words at all';

/**
 * Finds the placeholders in the draft of a kind: values in the place of which any words may stand. What could
 * pass for true is not among them, such as a language or the id of a record.
 *
 * @returns none where no draft can be made, because the record would have nothing to refer to.
 */
export function placeholdersOf(kind: Kind, records: Records): Placeholder[] {
  const { skeleton, schema, examples = [] }: RecordKind = recordKinds[kind];
  const isExample = (what: unknown) => examples.some(([each]) => each === what);
  if (!skeleton || examples.some(([, from]) => from && records[from].length === 0)) return [];
  const { front, body } = skeleton(records, '2000-01-01', '2000-01-01');
  const values = valuesIn(front).filter(
    ({ path }) => !isExample(path[0]) && schema.safeParse(replaced(front, path)).success,
  );
  const [paragraph = ''] = isExample('the text') ? [] : body.split('\n\n');
  const words = paragraph.replace(/\[\^\d+\]/g, '').trim();
  return words === '' ? values : [...values, { words }];
}

/** Every text in the values of a front matter, and where it is. */
export function valuesIn(
  value: unknown,
  path: ValuePath = [],
): { path: ValuePath; words: string }[] {
  if (typeof value === 'string') return [{ path, words: value }];
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, each]) =>
    valuesIn(each, [...path, isList ? Number(key) : key]),
  );
}

/** A copy of plain data in which one value is other words. */
function replaced(value: unknown, [key, ...rest]: ValuePath): unknown {
  if (key === undefined) return anyWords;
  const inner = (value as Readonly<Record<string | number, unknown>>)[key];
  if (Array.isArray(value)) return value.with(Number(key), replaced(inner, rest));
  return { ...(value as object), [key]: replaced(inner, rest) };
}
