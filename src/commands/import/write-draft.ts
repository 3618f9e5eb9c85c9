import { linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A record that is to be written. */
export interface DraftFile {
  /** From the project's folder. */
  readonly path: string;
  readonly text: string;
  /** Whether it takes the place of the record that is there. */
  readonly isQuotedAgain?: true;
}

/**
 * Writes the drafts of a story: all of them, or none. Each is whole at any time.
 *
 * @throws Error when there is such a file; nothing is overwritten.
 */
export function writeDrafts(root: string, drafts: readonly DraftFile[]): void {
  // Hidden files of content/ are passed over, so that those that a kill leaves do no harm.
  const files = drafts.map(({ path, text, isQuotedAgain }) => {
    const file = join(root, path);
    return { file, text, isQuotedAgain, whole: file.replace(/[^/\\]+$/, '.$&.draft') };
  });
  const written: string[] = [];
  try {
    for (const { file, whole, text } of files) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(whole, text);
    }
    for (const { file, whole } of files.filter(({ isQuotedAgain }) => !isQuotedAgain)) {
      linkSync(whole, file);
      written.push(file);
    }
  } catch (error) {
    for (const file of written) rmSync(file);
    for (const { whole } of files) rmSync(whole, { force: true });
    throw error;
  }
  // What changes comes last: all that it names is there.
  for (const { file, whole } of files.filter(({ isQuotedAgain }) => isQuotedAgain))
    renameSync(whole, file);
  for (const { whole } of files) rmSync(whole, { force: true });
}
