import { type ListedFile, sourceFile } from '../../content/files/read.ts';
import { parseFile } from '../../content/load.ts';
import type { Memoize } from '../../memoize.ts';
import { keepReceived } from '../../site/received/received-files.ts';
import { type DraftFile, writeDrafts } from './write-draft.ts';

/** Writes what is made of a story. */
export interface DraftWriter {
  /** Writes its drafts: all of them, or none. */
  write(drafts: readonly (DraftFile & ListedFile)[]): void;
  /**
   * Keeps the story as it was received.
   *
   * @param path Of its record.
   */
  keepReceived(path: string, text: string): void;
}

/** Writes nothing. */
export const dryWriter: DraftWriter = { write: () => undefined, keepReceived: () => undefined };

/**
 * Makes what writes in a project.
 *
 * @param root The project's folder.
 * @param memoize Keeps what drafts are parsed to, so that the next command need not parse them.
 */
export function draftWriter(root: string, memoize: Memoize): DraftWriter {
  return {
    write(drafts) {
      writeDrafts(root, drafts);
      for (const { kind, id, path, text } of drafts)
        parseFile(sourceFile({ kind, id, path }, Buffer.from(text)), memoize);
    },
    keepReceived: (path, text) => keepReceived(root, path, text),
  };
}
