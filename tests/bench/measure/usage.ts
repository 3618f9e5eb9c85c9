import type { TreeUsage } from './process-tree.ts';
import { median } from './statistics.ts';

/** What one run of a program took; undefined where this machine does not tell. */
export interface Usage {
  /** From start to exit. */
  wallMs: number;
  /** Processor time; it says more than wall time while the machine is busy. */
  cpuMs: number | undefined;
  /** Peak resident memory of the largest process. */
  largestMiB: number | undefined;
  /** Of all processes; undefined but on Linux. */
  tree: Omit<TreeUsage, 'cpuMs'> | undefined;
}

/** The median of several runs, each figure by itself. */
export function medianUsage(runs: readonly Usage[]): Usage {
  const medianOf = (figure: (usage: Usage) => number | undefined) =>
    median(runs.flatMap((usage) => figure(usage) ?? []));
  const programs = new Set(runs.flatMap(({ tree }) => Object.keys(tree?.programsMiB ?? {})));
  const togetherMiB = medianOf(({ tree }) => tree?.togetherMiB);
  const programsMiB = Object.fromEntries(
    [...programs].map((name) => [name, medianOf(({ tree }) => tree?.programsMiB[name]) ?? 0]),
  );
  return {
    wallMs: medianOf(({ wallMs }) => wallMs) ?? Number.NaN,
    cpuMs: medianOf(({ cpuMs }) => cpuMs),
    largestMiB: medianOf(({ largestMiB }) => largestMiB),
    tree: togetherMiB === undefined ? undefined : { togetherMiB, programsMiB },
  };
}
