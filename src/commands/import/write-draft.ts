import { existsSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A record that is to be written. */
export interface DraftFile {
  /** From the project's folder. */
  readonly path: string;
  readonly text: string;
}

/**
 * Writes the drafts of a story: all of them, or none. Each is whole at any time.
 *
 * @throws Error when there is such a file; nothing is overwritten.
 */
export function writeDrafts(root: string, drafts: readonly DraftFile[]): void {
  // Hidden files of content/ are passed over, so that those that a kill leaves do no harm.
  const files = drafts.map(({ path, text }) => {
    const file = join(root, path);
    return { file, text, whole: file.replace(/[^/\\]+$/, '.$&.draft') };
  });
  const written: string[] = [];
  try {
    for (const { file, whole, text } of files) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(whole, text);
    }
    for (const { file, whole } of files) {
      linkSync(whole, file);
      written.push(file);
    }
  } catch (error) {
    for (const file of written) rmSync(file);
    throw error;
  } finally {
    for (const { whole } of files) if (existsSync(whole)) rmSync(whole);
  }
}
