import { accessSync, constants } from 'node:fs';
import { isForbidden } from '../../../content/files/unreadable.ts';

/** How often to look whether a file can be read again, in milliseconds. */
const interval = 1000;

/**
 * Files and folders that may not be read for now. No system says when that ends, so they are tried again.
 *
 * @param readable Called once, when one of them can be read again, or is gone.
 */
export function unreadableFiles(readable: () => void): {
  /** @returns false where the path can be read, and is not kept. */
  add(path: string): boolean;
} {
  const paths: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  const look = () => {
    if (paths.every(mayNotRead)) return;
    clearInterval(timer);
    readable();
  };
  return {
    add(path) {
      if (!mayNotRead(path)) return false;
      paths.push(path);
      timer ??= setInterval(look, interval);
      return true;
    },
  };
}

function mayNotRead(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return false;
  } catch (error) {
    return isForbidden(error);
  }
}
