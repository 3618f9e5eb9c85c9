import type { SingleBar } from 'cli-progress';

/** Shows how far a command has come. */
export interface Progress {
  onProgress(done: number, total: number): void;
  /** Takes it off the screen. */
  end(): void;
}

/** What takes less, in ms, needs no bar. */
const patience = 1000;

/**
 * Makes a bar that appears on a terminal when a command takes over a second; elsewhere there is none.
 *
 * @param noun What is counted: `files`.
 */
export async function createProgress(noun: string): Promise<Progress> {
  const isShown = process.stderr.isTTY === true;
  if (!isShown) return { onProgress: () => undefined, end: () => undefined };
  const { SingleBar } = await import('cli-progress');
  const start = performance.now();
  let bar: SingleBar | undefined;
  return {
    onProgress(done, total) {
      if (!bar && performance.now() - start > patience) {
        bar = new SingleBar({ format: `{bar} {value} of {total} ${noun}`, clearOnComplete: true });
        bar.start(total, done);
      }
      bar?.update(done);
    },
    end: () => bar?.stop(),
  };
}
