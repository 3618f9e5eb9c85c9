import { existsSync, lstatSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { whyUnreadable } from '../../../content/files/unreadable.ts';
import { unreadableFiles } from './unreadable-files.ts';
import { isTemporary, isWatched } from './watched-paths.ts';

/** Who is told of changes. */
export interface WatchOptions {
  /** Called with the path of each change, from the project's folder; without one, anything may have changed. */
  changed(path?: string): void;
  /** Called with why some changes are seen late or not at all; with undefined when all are seen again. */
  impaired(reason: string | undefined): void;
}

/** How often files are looked at where they cannot be watched, in milliseconds. */
const interval = 500;

/**
 * Watches a project until the process ends, whatever becomes of its files: a folder may be renamed away and
 * brought back, be replaced, or be unreadable for a while. Links are never followed.
 *
 * @param root The project's folder, as `process.cwd()` gives it.
 * @returns when every change from now on is seen.
 */
export async function watchProject(root: string, options: WatchOptions): Promise<void> {
  await openWatcher(root, options);
}

/** @param refusal The system's error code, if it cannot watch the files: they are looked at again and again then. */
function openWatcher(root: string, options: WatchOptions, refusal?: string): Promise<void> {
  const pathOf = (file: string) => relative(root, file).replaceAll(sep, '/');
  // The project's folder itself, so that a part of it that goes and comes is seen.
  const watcher = watch(root, {
    ignored: (file) => !isWatched(pathOf(file)),
    followSymlinks: false,
    // It passes over backups, also when they go, and waits: here, changes are debounced as a whole.
    atomic: false,
    usePolling: refusal !== undefined,
    interval,
  });
  options.impaired(refusal && pollingNotice(refusal));
  return new Promise((resolve) => {
    let [ready, closing] = [false, false];
    const reopen = async (code = refusal) => {
      if (closing) return;
      closing = true;
      await watcher.close();
      await openWatcher(root, options, code);
      options.changed();
      resolve();
    };
    const unreadable = unreadableFiles(() => reopen());
    const changed = (file: string, isGone: boolean) => {
      const path = pathOf(file);
      // A temporary file is no news, but it may have been a problem until it went.
      if (ready && isWatched(path) && (isGone || !isTemporary(path))) options.changed(path);
    };
    watcher.on('all', (event, file) => changed(file, event === 'unlink'));
    onSystemEvent(watcher, { changed, replaced: () => reopen() });
    watcher.on('error', (error) => {
      const { code = '', path = root, message } = error as NodeJS.ErrnoException;
      const place = pathOf(path) || 'the folder of the project';
      if (unreadable.add(path)) options.impaired(`${place}: ${whyUnreadable(path, error)}`);
      else if (refusal === undefined) reopen(code);
      else
        options.impaired(
          `found ${place}, where changes are not seen (${message}); start npm run dev again`,
        );
    });
    watcher.on('ready', () => {
      ready = true;
      if (!closing) resolve();
    });
  });
}

function pollingNotice(code: string): string {
  return (
    `found that this system watches no more files (${code}); changes are seen within half a second; to see ` +
    'them at once, end other programs that watch files, or raise fs.inotify.max_user_watches and _instances'
  );
}

/**
 * Listens to the system as well. The watcher leaves out changes that come soon after another one, and may take
 * a folder that another one came in the place of for the same, and go on watching the old one.
 */
function onSystemEvent(
  watcher: FSWatcher,
  { changed, replaced }: { changed(file: string, isGone: boolean): void; replaced(): void },
): void {
  const folders = new Map<string, string | undefined>();
  watcher.on('addDir', (path) => folders.set(path, identityOf(path)));
  watcher.on('unlinkDir', (path) => folders.delete(path));
  watcher.on('raw', (event, name, details) => {
    const { watchedPath } = details as { watchedPath?: string };
    if (watchedPath === undefined) return;
    const path = folders.has(watchedPath) ? join(watchedPath, name ?? '') : watchedPath;
    changed(path, event === 'rename' && !existsSync(path));
    const found = event === 'rename' && folders.has(path) ? identityOf(path) : undefined;
    if (found !== undefined && found !== folders.get(path)) replaced();
  });
}

function identityOf(path: string): string | undefined {
  try {
    const stats = lstatSync(path);
    return stats.isDirectory() ? `${stats.ino} ${stats.birthtimeMs}` : undefined;
  } catch {
    return undefined;
  }
}
