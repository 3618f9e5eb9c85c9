import type { Content } from '../content/load.ts';
import { embedPath, isEmbedded } from '../digest/references/embed-path.ts';
import { recordPath } from '../digest/references/permalinks.ts';
import { cardPaths } from './cards/card-paths.ts';
import { outputs } from './index.ts';
import { pathFor } from './output.ts';
import { pageFamilies } from './page-families.ts';
import type { PageFamily } from './page-family.ts';
import { searchBundle } from './search/search-bundle.ts';
import { fileAt } from './subject.ts';

/**
 * The paths that are known before there is a digest, so that no file of `public/` takes one: of what every
 * site has, and of the pages and outputs of its records.
 *
 * @param files Every file of a record, also with a problem.
 * @example reservedPaths(files) // ['feed.xml', …, 'events/x/index.html']
 */
export function reservedPaths(files: Content['files']): string[] {
  const families: readonly PageFamily[] = Object.values(pageFamilies);
  const single = [...outputs, ...families].flatMap((each) =>
    each.per === undefined ? [each.path] : [],
  );
  const ofRecords = files.flatMap(({ kind, id }) => [
    ...outputs.filter(({ per }) => per === kind).map((output) => pathFor(output, id)),
    recordPath(kind, id),
    ...(isEmbedded(kind) ? [embedPath(recordPath(kind, id))] : []),
  ]);
  return [...single, cardPaths.home, searchBundle, ...ofRecords].map(fileAt);
}
