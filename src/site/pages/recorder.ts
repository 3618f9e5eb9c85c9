import type { Reads } from '../../digest/view/reads.ts';

/** Records which rows of the tables are read while something is made. */
export interface Recorder extends Reads {
  /** Makes something; nothing else may read from the view until that is done. */
  record<T>(make: () => T | Promise<T>): Promise<{ value: T; rows: readonly string[] }>;
}

/**
 * Makes a recorder, for one view to report to.
 *
 * @example
 * const recorder = createRecorder();
 * const { digest } = await loadDigest(root, { reads: recorder });
 * const { value, rows } = await recorder.record(() => digest.events[0]?.title);
 */
export function createRecorder(): Recorder {
  let rows = new Set<string>();
  return {
    add: (row) => rows.add(row),
    async record(make) {
      rows = new Set();
      const made = make();
      // Waiting would let others read in between; few things have to be waited for.
      const value = made instanceof Promise ? await made : made;
      return { value, rows: [...rows] };
    },
  };
}
