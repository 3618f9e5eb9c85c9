import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where a file of `public/` stands. Its path is in the composed form of Unicode (NFC), as links and addresses are;
 * macOS may have written the name in the other one, which other systems take for another name.
 *
 * @param root The project's folder.
 * @param path Below `public/`, with `/`, as it was listed.
 */
export function publicFile(root: string, path: string): string {
  const file = join(root, 'public', path);
  const decomposed = join(root, 'public', path.normalize('NFD'));
  return file === decomposed || existsSync(file) ? file : decomposed;
}
