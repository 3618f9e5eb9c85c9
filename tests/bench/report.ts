import { cpus } from 'node:os';
import type { Size } from './corpus/record.ts';
import type { Cost } from './measure.ts';
import { table } from './table.ts';

/** One thing that was measured: what it took, and for how many pages. */
export interface Result {
  name: string;
  cost: Cost;
  pages: number;
  /** What Dateline took for as much, where this is another generator. */
  dateline?: Cost;
}

export interface Report {
  size: Size;
  runs: number;
  results: readonly Result[];
  /** The repository's own digest: its cost is, nearly all of it, what it takes to start. */
  sample: Result;
  /** The same digest in growing sizes, from nothing. */
  growth: readonly Result[];
  /** What could not be measured, and why. */
  notes: readonly string[];
}

/** From here on, more time per page is more than chance. */
const tolerance = 1.25;

/** Writes what was measured, for a reader at a terminal. */
export function reportText({ size, runs, results, sample, growth, notes }: Report): string {
  const processor = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`;
  const perPage = growth.map(({ cost, pages }) => (work(cost) - work(sample.cost)) / pages);
  return [
    `${count(size.articles)} articles, ${count(size.events)} events, ${count(size.posts)} posts; ` +
      `median of ${runs}; Node ${process.versions.node}, ${process.platform}, ${processor}`,
    table([
      ['', ...figureNames, 'Dateline takes'],
      ...[...results, sample].map((result) => [
        ...figures(result),
        ...comparison(result.cost, result.dateline),
      ]),
    ]),
    table([
      ['Growth, from nothing', ...figureNames, 'processor per page, less start-up'],
      ...growth.map((result, index) => [...figures(result), `${perPage[index]?.toFixed(2)} ms`]),
    ]),
    [verdict(perPage), ...notes].join('\n'),
  ].join('\n\n');
}

const figureNames = ['time', 'processor', 'memory', 'pages'];

function figures({ name, cost, pages }: Result): string[] {
  const memory = cost.mib === undefined ? '?' : `${Math.round(cost.mib)} MiB`;
  return [name, seconds(cost.ms), seconds(cost.cpuMs), memory, count(pages)];
}

function comparison(theirs: Cost, ours: Cost | undefined): string[] {
  if (!ours) return [];
  return [
    `${ratio(ours.ms, theirs.ms)} time`,
    `${ratio(ours.cpuMs, theirs.cpuMs)} processor`,
    `${ratio(ours.mib, theirs.mib)} memory`,
  ];
}

/** The processor's time where it is known, since other programs on the machine add nothing to it. */
function work({ ms, cpuMs }: Cost): number {
  return cpuMs ?? ms;
}

function verdict(perPage: readonly number[]): string {
  const factor = (perPage.at(-1) ?? 0) / (perPage[0] ?? 0);
  const grows = `A page of the whole takes ${factor.toFixed(2)} times as long as one of a quarter`;
  return factor > tolerance ? `${grows}: WORSE THAN LINEAR.` : `${grows}: no worse than linear.`;
}

function seconds(ms: number | undefined): string {
  return ms === undefined ? '?' : `${(ms / 1000).toFixed(2)} s`;
}

function ratio(ours: number | undefined, theirs: number | undefined): string {
  return ours === undefined || theirs === undefined ? '?' : `${(ours / theirs).toFixed(1)} ×`;
}

function count(number: number): string {
  return number.toLocaleString('en');
}
