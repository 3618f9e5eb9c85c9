import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe } from 'vitest';
import { folderOf } from './project.ts';

/** The hash of the digest that Dateline is shipped with. */
const shipped = 'bedef56c5d948ade8f4c252dc6f9aef05ba495d135db1b5bf91c49dbce502fb4';

const found = hashOfContent(folderOf('sample'));

/**
 * Tests of the digest that is shipped. They are skipped where `content/` or `public/` is not as it was
 * shipped, because nothing that an editor writes may break the tests of the program.
 */
export function describeShippedDigest(tests: () => void): void {
  describe.skipIf(found !== shipped)('the digest that is shipped', tests);
}

if (found !== shipped) {
  console.warn(
    'content/ or public/ is not as it was shipped, so the tests of the shipped digest are skipped. ' +
      `If this is the digest to ship, write ${found} into tests/shipped-digest.ts.`,
  );
}

/** A hash of the paths and bytes of all files in `content/` and `public/`; of what is no file, the path alone. */
function hashOfContent(root: string): string {
  try {
    const entries = ['content', 'public'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true }),
    );
    const lines = entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const bytes = entry.isFile() ? readFileSync(path) : '';
      return `${relative(root, path).replaceAll(sep, '/')} ${createHash('sha256').update(bytes).digest('hex')}`;
    });
    return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
  } catch {
    return 'nothing of what cannot be read';
  }
}
