import { type CopyKind, copiesIn } from '../../../../../content/kinds/source-kinds.ts';
import { type ParsedRecord, recordKey } from '../../../../../content/records.ts';
import type { Project } from '../read-project.ts';

/** Names a source in the state that a page shows: places in its text hold for that alone. */
export function nameAsShown(source: ParsedRecord<CopyKind>): string {
  return `${recordKey(source)}@${source.hash}`;
}

/**
 * The source that a page showed, if it is there, and still the same.
 *
 * @param name As {@link nameAsShown} has it.
 */
export function sourceAsShown(
  name: string,
  { records }: Pick<Project, 'records'>,
): ParsedRecord<CopyKind> | 'changed' | undefined {
  const [key, hash] = name.split('@');
  const source = copiesIn(records).find((copy) => recordKey(copy) === key);
  return source && source.hash !== hash ? 'changed' : source;
}
