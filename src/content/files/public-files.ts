import { type Problem, problem, startOfFile, warning } from '../../problem.ts';
import { foldPath, isPortable, windowsTrouble } from './portable-path.ts';

/** Refuses names of files in `public/` that some file system cannot hold, or holds but once. */
export function checkPublicNames(paths: readonly string[], problems: Problem[]): void {
  const seen = new Map<string, string>();
  for (const path of paths) {
    if (!isPortable(path)) {
      const expected = 'expected no colon, backslash or control character in it';
      refuse(
        path,
        `found a name that not every computer can hold; ${expected}; rename it`,
        problems,
      );
    }
    const trouble = windowsTrouble(path);
    if (trouble !== undefined) {
      problems.push(
        warning(`public/${path}`, startOfFile, 'portable-name', `${trouble}; rename it`),
      );
    }
    const earlier = seen.get(foldPath(path));
    if (earlier === undefined) seen.set(foldPath(path), path);
    else {
      const same = `found the name of public/${earlier} again, but for case or Unicode form`;
      refuse(path, `${same}; rename one of the two files`, problems);
    }
  }
}

/**
 * Refuses files in `public/` that have the place of a file that the site itself makes.
 *
 * @param paths Paths below `public/`.
 * @param made Paths of files of the site, such as `feed.xml`.
 */
export function checkPublicPlaces(
  paths: readonly string[],
  made: readonly string[],
  problems: Problem[],
): void {
  const tops = new Set(paths.map(topOf));
  const near = made.filter((path) => tops.has(topOf(path)));
  const places = new Map(near.flatMap((path) => aboveAnd(path).map((place) => [place, path])));
  const files = new Map(near.map((path) => [foldPath(path), path]));
  for (const path of paths) {
    const own =
      places.get(foldPath(path)) ??
      aboveAnd(path)
        .map((place) => files.get(place))
        .find((file) => file !== undefined);
    if (own === undefined) continue;
    const found = `found a file in the place of ${own}, which the site makes itself`;
    refuse(path, `${found}; rename it or its folder`, problems);
  }
}

/** The first folder of a path, or the file; where it differs, no place is the same. */
function topOf(path: string): string {
  const [top = ''] = path.split('/', 1);
  return foldPath(top);
}

/** A path and the folders that it is in, as a file system compares them. */
function aboveAnd(path: string): string[] {
  const parts = foldPath(path).split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function refuse(path: string, reason: string, problems: Problem[]): void {
  problems.push(problem(`public/${path}`, startOfFile, 'public-file', reason));
}
