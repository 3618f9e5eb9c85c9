import { readSources } from '../../../content/files/read.ts';
import { createRereader } from '../../../content/files/reread.ts';

/** Makes what tells whether there are drafts in a project's folder now. */
export function draftsIn(root: string): () => boolean {
  const read = createRereader();
  return () =>
    readSources(root, read).files.some(({ bytes }) =>
      /^draft: true\s*$/m.test(Buffer.from(bytes).toString('utf8')),
    );
}
