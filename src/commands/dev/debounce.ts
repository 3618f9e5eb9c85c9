/** How long to wait, in milliseconds. */
export interface Waits {
  /** After the last request. */
  quiet: number;
  /** The same, when requests came while the job ran: they are many, and more will follow. */
  busy: number;
  /** At most, from the first request on. */
  longest: number;
}

/**
 * Runs a job once for many requests, when they have ceased for a while; never twice at a time.
 *
 * @param job Must not reject.
 * @returns the function that requests a run.
 * @example
 * const rebuild = debounce(build, { quiet: 30, busy: 250, longest: 2000 });
 * watcher.on('all', rebuild);
 */
export function debounce(job: () => Promise<void>, { quiet, busy, longest }: Waits): () => void {
  let timer: NodeJS.Timeout | undefined;
  /** When the first request came that the next run is for. */
  let since: number | undefined;
  let wait = quiet;
  let running = false;
  const plan = (from: number) => {
    clearTimeout(timer);
    timer = setTimeout(run, Math.max(0, Math.min(wait, from + longest - Date.now())));
  };
  const run = async () => {
    [running, wait, since] = [true, quiet, undefined];
    await job();
    running = false;
    if (since !== undefined) plan(since);
  };
  return () => {
    since ??= Date.now();
    if (running) wait = busy;
    else plan(since);
  };
}
