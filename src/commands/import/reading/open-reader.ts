import { failed, type ReadCall, type Reading, readFirst } from './reading.ts';
import { makeThreads } from './threads.ts';

/** Reads files, some at one time. */
export interface Reader {
  read(call: ReadCall): Promise<Reading>;
  /** How many files it reads at one time. */
  readonly atOnce: number;
  end(): Promise<void>;
}

/** With fewer files than that, threads take longer to start than they save. */
const fewest = 20;
/** More threads would wait for this one, which matches and writes. */
const most = 3;

/**
 * Makes what reads the files of a command: threads where there are many files and several processors, else this
 * thread.
 *
 * @param processors How many threads can run at one time, this one among them.
 */
export function openReader(files: number, processors: number): Reader {
  const count = Math.min(processors - 1, most);
  if (files < fewest || count < 1) {
    return { read: readFirst, atOnce: 1, end: () => Promise.resolve() };
  }
  const script = new URL('../../../start/thread.mjs', import.meta.url);
  const threads = makeThreads<ReadCall, Reading>(script, { module: 'read-in-thread' }, count);
  return {
    read: (call) => threads.call(call).catch((error: unknown) => failed(call.file, error)),
    atOnce: 4 * count,
    end: threads.end,
  };
}
