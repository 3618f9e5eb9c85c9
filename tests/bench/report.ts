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

/** A digest of the same kind in one of several sizes. */
export interface Growth extends Result {
  size: Size;
}

export interface Report {
  size: Size;
  runs: number;
  results: readonly Result[];
  /** The repository's own digest, which is as good as what it takes to start. */
  sample: Result;
  /** From one record of each kind, which is what every size has to pay, to the whole; from nothing. */
  growth: readonly [base: Growth, ...larger: Growth[]];
  /** What could not be measured, and why. */
  notes: readonly string[];
}

/** From here on, more time per record is more than chance. */
const tolerance = 1.25;

/** Writes what was measured, for a reader at a terminal. */
export function reportText({ size, runs, results, sample, growth, notes }: Report): string {
  const processor = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`;
  const perRecord = perRecordOf(growth);
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
      ['Growth, from nothing', ...figureNames, 'processor per further record'],
      ...growth.map((result, index) => [
        ...figures(result),
        index === 0 ? '' : `${perRecord[index - 1]?.toFixed(2)} ms`,
      ]),
    ]),
    [verdict(perRecord), ...notes].join('\n'),
  ].join('\n\n');
}

/** What each record beyond the smallest digest takes: start-up and the pages of the cast cancel out. */
function perRecordOf([base, ...larger]: Report['growth']): number[] {
  return larger.map(
    ({ cost, size }) => (work(cost) - work(base.cost)) / (recordsOf(size) - recordsOf(base.size)),
  );
}

function recordsOf({ articles, events, posts }: Size): number {
  return articles + events + posts;
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

function verdict(perRecord: readonly number[]): string {
  const factor = (perRecord.at(-1) ?? 0) / (perRecord[0] ?? 0);
  const grows = `A record of the whole takes ${factor.toFixed(2)} times as long as one of a quarter`;
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
