import type { Memory } from './memory.ts';
import { median } from './statistics.ts';

/** What one run of a program took; undefined where this machine does not tell. */
export interface Usage {
  /** From start to exit. */
  wallMs: number;
  /** Processor time; it says more than wall time while the machine is busy. */
  cpuMs: number | undefined;
  /** Peak resident memory of the largest process. */
  largestMiB: number | undefined;
  memory: Memory | undefined;
}

/** The median of several runs, each figure by itself. */
export function medianUsage(runs: readonly Usage[]): Usage {
  const medianOf = (figure: (usage: Usage) => number | undefined) =>
    median(runs.flatMap((usage) => figure(usage) ?? []));
  const together = medianOf(({ memory }) => memory?.together);
  const programs = new Set(runs.flatMap(({ memory }) => Object.keys(memory?.programs ?? {})));
  return {
    wallMs: medianOf(({ wallMs }) => wallMs) ?? Number.NaN,
    cpuMs: medianOf(({ cpuMs }) => cpuMs),
    largestMiB: medianOf(({ largestMiB }) => largestMiB),
    memory:
      together === undefined
        ? undefined
        : {
            together,
            programs: Object.fromEntries(
              [...programs].map((name) => [
                name,
                medianOf(({ memory }) => memory?.programs[name]) ?? 0,
              ]),
            ),
          },
  };
}
