import type { Known } from '../../../../../importer/drafts/extra-draft.ts';
import type { Project } from '../read-project.ts';

/** What the people, places and bodies of a source are matched with. */
export function knownRecords({ registry, files }: Project): Known {
  const taken = new Set([...files.values()].map(({ kind, id }) => `${kind}/${id}`));
  return { registry, posts: [], isTaken: (kind, id) => taken.has(`${kind}/${id}`) };
}
