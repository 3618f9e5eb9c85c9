import type { CopyKind } from '../../../../../content/kinds/source-kinds.ts';
import type { ParsedRecord } from '../../../../../content/records.ts';
import type { Range } from '../../../../../digest/quotation/source-text.ts';
import type { Field } from '../fields.ts';
import type { Project } from '../read-project.ts';
import type { ShownSource } from './shown-source.ts';
import { statedWords } from './stated-words.ts';

interface Beside {
  readonly source: ParsedRecord<CopyKind>;
  readonly shown: ShownSource;
  readonly project: Pick<Project, 'registry'>;
}

/** The words of the dateline that bear out the place of an event, or leave it to be decided. */
export function datelineWords(
  { kind }: ParsedRecord,
  field: Field,
  { source: { front }, shown, project }: Beside,
): Range[] {
  const { path, value, review } = field;
  const place = 'dateline' in front ? front.dateline?.place : undefined;
  if (kind !== 'events' || path[0] !== 'place' || typeof place !== 'string') return [];
  const names = project.registry.find((each) => each.kind === 'places' && each.id === value)?.names;
  const isIt =
    value === undefined
      ? review?.includes(place)
      : names?.some((each) => each.toUpperCase() === place.toUpperCase());
  return isIt ? statedWords({ ...field, path: ['dateline', 'place'], value: place }, shown) : [];
}
