import { cpus } from 'node:os';
import type { Size } from './corpus.ts';
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
  const perPage = growth.map(({ cost, pages }) => Math.max(0, cost.ms - sample.cost.ms) / pages);
  return [
    `${count(size.articles)} articles, ${count(size.events)} events, ${count(size.posts)} posts; ` +
      `median of ${runs}; Node ${process.versions.node}, ${process.platform}, ${processor}`,
    table([
      ['', 'time', 'memory', 'pages', 'Dateline takes', ''],
      ...[...results, sample].map(({ name, cost, pages, dateline }) => [
        name,
        seconds(cost),
        mebibytes(cost),
        count(pages),
        ...(dateline ? [`${ratio(dateline.ms, cost.ms)} the time`] : []),
        ...(dateline ? [`${ratio(dateline.mib, cost.mib)} the memory`] : []),
      ]),
    ]),
    table([
      ['Growth, from nothing', 'time', 'memory', 'pages', 'per page, less start-up'],
      ...growth.map(({ name, cost, pages }, index) => [
        name,
        seconds(cost),
        mebibytes(cost),
        count(pages),
        `${perPage[index]?.toFixed(2)} ms`,
      ]),
    ]),
    [verdict(perPage), ...notes].join('\n'),
  ].join('\n\n');
}

function verdict(perPage: readonly number[]): string {
  const factor = (perPage.at(-1) ?? 0) / (perPage[0] ?? 0);
  const grows = `A page of the largest takes ${factor.toFixed(2)} times as long as one of the smallest`;
  return factor > tolerance ? `${grows}: WORSE THAN LINEAR.` : `${grows}: no worse than linear.`;
}

function seconds({ ms }: Cost): string {
  return `${(ms / 1000).toFixed(2)} s`;
}

function mebibytes({ mib }: Cost): string {
  return mib === undefined ? '?' : `${Math.round(mib)} MiB`;
}

function ratio(ours: number | undefined, theirs: number | undefined): string {
  return ours === undefined || theirs === undefined ? '?' : `${(ours / theirs).toFixed(1)} ×`;
}

function count(number: number): string {
  return number.toLocaleString('en');
}
