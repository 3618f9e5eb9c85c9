/** What others may not do with what is made: write. */
const umask = 0o022;

/**
 * Does some work whose files and folders everybody may read, whatever this user else makes: a server runs as another
 * user. Synchronous, as the setting is that of the process.
 */
export function readableByAll<T>(work: () => T): T {
  const before = process.umask(umask);
  try {
    return work();
  } finally {
    process.umask(before);
  }
}
