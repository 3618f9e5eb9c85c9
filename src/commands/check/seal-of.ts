import { loadContent } from '../../content/load.ts';
import { canonicalForm, firstIds, sealedCopy, sealOf } from '../../digest/seals/sealed-copy.ts';
import { sourcesOf } from './sources-of.ts';

/**
 * Says what the seal of a copy covers, in a line that has the hash, and whether the copy is the one sealed.
 *
 * @param root The project's folder.
 * @param id Id of an article, a document or a post.
 * @throws Error when there is no such record, or it is not the one sealed.
 */
export function sealOfCopy(root: string, id: string): string {
  const { records } = loadContent(root);
  const first = firstIds(records);
  return sourcesOf(records, id)
    .flatMap((record) => {
      const copy = sealedCopy(record, first);
      const hash = sealOf(copy);
      const { seal } = record.front;
      if (seal && seal.sha256 !== hash) {
        throw new Error(
          `found a copy in ${record.path} that is not the one sealed on ${seal.on}: its SHA-256 is ${hash}, not ${seal.sha256}; npm run check says what changed`,
        );
      }
      const since = seal ? `sealed on ${seal.on}, and the same since` : 'not sealed';
      return [canonicalForm(copy), `SHA-256 ${hash}: ${since}.`];
    })
    .join('\n');
}
