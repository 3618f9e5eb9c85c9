import { renameSync } from 'node:fs';

/** On Windows: a terminal, an editor, a virus scanner or the Explorer has something in the folder open. */
const open = new Set(['EPERM', 'EBUSY', 'EACCES']);
/** In milliseconds. Scanners let go within a second. */
const patience = 2_000;
const pause = 50;

/**
 * Renames a folder. Where another program has something in it open, it tries again for two seconds. Synchronous, so
 * that the site is away for as short as can be.
 *
 * @throws {Error} that names the folder and says what to do, if it stays open; else whatever renaming throws.
 */
export function renameFolder(from: string, to: string): void {
  const end = Date.now() + patience;
  for (;;) {
    try {
      renameSync(from, to);
      return;
    } catch (cause) {
      const { code = '' } = cause as NodeJS.ErrnoException;
      if (!open.has(code)) throw cause;
      if (Date.now() >= end) {
        throw new Error(
          `found ${from}, which cannot be renamed (${code}); expected no other program to have anything in it ` +
            'open; close terminals, editors and windows that show it, and run the build again',
          { cause },
        );
      }
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
  }
}
