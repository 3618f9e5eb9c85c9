import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The code that decides how a card looks, besides its words. */
const folders = ['src/outputs/cards', 'src/site/cards'];

/**
 * Of all that decides how a card looks, besides its words: the code, and the packages with the font.
 *
 * @param root The project's folder.
 */
export function cardsVersion(root: string): string {
  const hash = createHash('sha256');
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  hash.update(JSON.stringify(dependencies));
  for (const folder of folders) {
    for (const name of readdirSync(join(root, folder)).sort()) {
      hash.update(`\n${folder}/${name}\n`);
      hash.update(readFileSync(join(root, folder, name)));
    }
  }
  return hash.digest('hex');
}
