import { failed, type ReadCall, type Reading, readFirst } from './reading.ts';
import { makeThreads } from './threads.ts';

/** Reads files, some at one time. */
export interface Reader {
  /** Rejects once the command is stopped. */
  read(call: ReadCall): Promise<Reading>;
  /** How many files it reads at one time. */
  readonly atOnce: number;
  end(): Promise<void>;
}

/** How much there is to read, and by what. */
export interface ReaderOptions {
  readonly files: number;
  /** How many threads can run at one time, this one among them. */
  readonly processors: number;
  /** Ends the threads, whatever they read. */
  readonly signal: AbortSignal;
}

/** With fewer files than that, threads take longer to start than they save. */
const fewest = 20;
/**
 * This thread waits half of its time, because it matches and writes. With so many files, one thread more than there are
 * processors left saves more than the seconds of a processor in which it learns to be fast.
 */
const worth = 300;
/** More threads would wait for this one. */
const most = 3;
/** A larger file, in bytes, would keep this thread from hearing that it is to stop. */
const mostHere = 100_000;

/**
 * Makes what reads the files of a command: threads where there are many files and several processors, and for a large
 * file; else this thread.
 */
export function openReader({ files, processors, signal }: ReaderOptions): Reader {
  const isMany = files >= fewest && processors > 1;
  const count = isMany ? Math.min(files < worth ? processors - 1 : processors, most) : 1;
  const script = new URL('../../../start/thread.mjs', import.meta.url);
  const threads = makeThreads<ReadCall, Reading>(script, { module: 'read-in-thread' }, count);
  signal.addEventListener('abort', threads.end, { once: true });
  return {
    async read(call) {
      signal.throwIfAborted();
      if (!isMany && call.file.bytes.length <= mostHere) return readFirst(call);
      return threads.call(call).catch((error: unknown) => {
        signal.throwIfAborted();
        return failed(call.file, error);
      });
    },
    atOnce: isMany ? 4 * count : 1,
    end: threads.end,
  };
}
