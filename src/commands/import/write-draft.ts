import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes a draft whole, or not at all.
 *
 * @throws Error when there is such a file; nothing is overwritten.
 */
export function writeDraft(root: string, path: string, text: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  // Hidden files of content/ are passed over, so that one that a kill leaves does no harm.
  const whole = file.replace(/[^/\\]+$/, '.$&.draft');
  writeFileSync(whole, text);
  try {
    linkSync(whole, file);
  } finally {
    rmSync(whole);
  }
}
