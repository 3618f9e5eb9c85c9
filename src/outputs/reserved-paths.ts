import type { Content } from '../content/load.ts';
import { recordPath } from '../digest/references/permalinks.ts';
import { cardPaths } from './cards/card-paths.ts';
import { outputs } from './index.ts';
import { pathFor } from './output.ts';
import { searchBundle } from './search/search-bundle.ts';
import { fixedPaths, pageFile } from './subject.ts';

/**
 * The paths that are known before there is a digest, so that no file of `public/` takes one: of what every
 * site has, and of the pages and outputs of its records.
 *
 * @param files Every file of a record, also with a problem.
 * @example reservedPaths(files) // ['index.html', …, 'events/x/index.html']
 */
export function reservedPaths(files: Content['files']): string[] {
  const single = outputs.filter(({ per }) => per === undefined).map(({ path }) => path);
  const perRecord = files.flatMap(({ kind, id }) =>
    outputs.filter(({ per }) => per === kind).map((output) => pathFor(output, id)),
  );
  const pages = files.map(({ kind, id }) => recordPath(kind, id));
  return [
    ...single,
    cardPaths.home,
    searchBundle,
    ...perRecord,
    ...[...fixedPaths, ...pages].map(pageFile),
  ].map((path) => path.slice(1));
}
