import { didYouMean } from '../../content/did-you-mean.ts';
import { type SourceKind, sourceKinds, sourcesIn } from '../../content/kinds/source-kinds.ts';
import type { ParsedRecord, Records } from '../../content/records.ts';

/**
 * Finds the articles, documents and posts that have an id; most often that is one.
 *
 * @throws Error when there is none.
 */
export function sourcesOf(records: Records, id: string): ParsedRecord<SourceKind>[] {
  const all = sourcesIn(records);
  const found = all.filter((record) => record.id === id);
  if (found.length > 0) return found;
  const suggestion = didYouMean(
    id,
    all.map((record) => record.id),
  );
  const folders = sourceKinds.map((kind) => `content/${kind}/`).join(' or ');
  throw new Error(
    `found no article, document or post "${id}"; expected the name of a file in ${folders}, without .md${suggestion}`,
  );
}
