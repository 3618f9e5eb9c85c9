import { checkPublicPlaces } from '../content/files/public-files.ts';
import { type Loaded, type LoadOptions, loadDigest } from '../digest/load.ts';
import { renditionsOf } from '../digest/pictures/renditions.ts';
import { outputFiles } from '../outputs/output-files.ts';
import { reservedPaths } from '../outputs/reserved-paths.ts';
import { compareProblems, isFatal } from '../problem.ts';

/**
 * Makes the digest of a project, and refuses files of `public/` that have the place of a page or an output.
 *
 * @param root The project's folder.
 * @returns the digest, or every problem of every file, in order of place.
 * @throws Error when the address of the site is none.
 */
export async function loadProject(root: string, options: LoadOptions): Promise<Loaded> {
  const loaded = await loadDigest(root, options);
  const { files, publicFiles, pictures } = loaded;
  const problems = [...loaded.problems];
  const sizes = Object.entries(pictures).flatMap(([file, picture]) => renditionsOf(file, picture));
  const outputs = loaded.digest ? outputFiles(loaded.digest) : [];
  const made = [...reservedPaths(files), ...[...sizes, ...outputs].map(({ path }) => path)];
  checkPublicPlaces(publicFiles, made, problems);
  problems.sort(compareProblems);
  return problems.some(isFatal)
    ? { problems, files, publicFiles, pictures }
    : { ...loaded, problems };
}
