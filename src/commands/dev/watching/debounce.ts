/** How long to wait, in milliseconds. */
export interface Waits {
  /** After the last request. */
  quiet: number;
  /** The same, when requests come by the dozen: more will follow, also after a pause. */
  busy: number;
  /** At most, from the first request on. */
  longest: number;
}

/** From how many requests in about a second on they count as many: no person saves that often. */
const many = 20;
/** Requests that come within this time of another, in milliseconds, are of one save, and count as one. */
const atOnce = 5;

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
  let running = false;
  /** Requests of late: each counts less with time, and about a third after a second. */
  let [recent, last] = [0, 0];
  const plan = (from: number) => {
    clearTimeout(timer);
    const wait = recent < many ? quiet : busy;
    timer = setTimeout(run, Math.max(0, Math.min(wait, from + longest - Date.now())));
  };
  const run = async () => {
    running = true;
    since = undefined;
    await job();
    running = false;
    if (since !== undefined) plan(since);
  };
  return () => {
    const now = Date.now();
    if (now - last >= atOnce) {
      recent = recent * Math.exp((last - now) / 1000) + 1;
      last = now;
    }
    since ??= now;
    if (!running) plan(since);
  };
}
