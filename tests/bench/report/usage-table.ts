import type { Usage } from '../measure/usage.ts';
import { mebibytes, ratio, seconds } from './figures.ts';
import { markdownTable } from './markdown-table.ts';

/** A line of the table. */
export interface UsageRow {
  name: string;
  usage: Usage;
}

/**
 * Sets what builds took in a table, each figure also as a multiple of the same figure of a baseline.
 *
 * @param title Stands in the head, over the names.
 */
export function usageTable(title: string, rows: readonly UsageRow[], baseline: UsageRow): string {
  const figures = ({ name, usage }: UsageRow) => [
    name,
    seconds(usage.wallMs),
    ratio(usage.wallMs, baseline.usage.wallMs),
    seconds(usage.cpuMs),
    ratio(usage.cpuMs, baseline.usage.cpuMs),
    mebibytes(usage.largestMiB),
    ratio(usage.largestMiB, baseline.usage.largestMiB),
    mebibytes(usage.tree?.togetherMiB),
    ratio(usage.tree?.togetherMiB, baseline.usage.tree?.togetherMiB),
  ];
  const head = ['time', 'x', 'processor', 'x', 'largest process', 'x', 'all processes', 'x'];
  const table = markdownTable([[title, ...head], ...rows.map(figures)]);
  return `${table}\n\nx: as a multiple of ${baseline.name}.`;
}

/** One sentence on the memory of each program that took part, the largest first. */
export function programsText({ name, usage }: UsageRow): string {
  const programs = Object.entries(usage.tree?.programsMiB ?? {}).sort(([, a], [, b]) => b - a);
  if (programs.length === 0) return `The programs of ${name} cannot be told apart on this system.`;
  const parts = programs.map(([program, mib]) => `${program} ${mebibytes(mib)}`);
  return `Largest process of each program, ${name}: ${parts.join(', ')}.`;
}
