import type { Problem } from '../../problem.ts';
import type { Published } from '../../site/publish/publish.ts';
import { countRecords, type RecordCounts } from './count-records.ts';
import { listProblems } from './list-problems.ts';
import { pluralize } from './pluralize.ts';

/** What a build did. */
export interface BuildReport extends Published, RecordCounts {
  /** All pages of the site. */
  readonly pages: number;
  /** Those of them that were made anew; the rest was kept. */
  readonly rendered: number;
  /** Address of the site. */
  readonly url: string;
  /** What else is to be said of the site, in lines. */
  readonly notes: readonly string[];
  /** What does not keep the digest from being published. */
  readonly warnings: readonly Problem[];
}

/**
 * Says what a build did, and how to look at it.
 *
 * @param folder Where the site is, from the project's folder.
 */
export function formatReport(report: BuildReport, folder: string): string {
  const { pages, rendered, written, unchanged, removed, bytes, url, notes } = report;
  return [
    `Built ${countRecords(report)} into ${pluralize(pages, 'page')}, ${Math.ceil(bytes / 1024)} kB in all.`,
    `${folder}/: ${number(rendered)} of ${number(pages)} pages rendered, ` +
      `${number(written)} files written, ${number(unchanged)} unchanged, ${number(removed)} removed. ` +
      `Made for ${url}`,
    ...notes,
    ...(new URL(url).hostname === 'localhost' ? [notForPublishing] : []),
    'To look at it: npm run dev',
  ].join('\n');
}

/** Warnings that a build lists; `check` lists all of them. */
const mostWarnings = 20;

/** Lists the warnings of a build, a line for each, and how many there are; nothing where there are none. */
export function formatWarnings({ warnings }: Pick<BuildReport, 'warnings'>): string[] {
  if (warnings.length === 0) return [];
  const lines = listProblems(warnings);
  const all = lines.length > mostWarnings ? '; npm run check lists them all' : '';
  return [...lines.slice(0, mostWarnings), '', `${pluralize(warnings.length, 'warning')}${all}.`];
}

/** @example number(3102) // '3,102' */
function number(count: number): string {
  return count.toLocaleString('en');
}

const notForPublishing =
  'That address is for looking at the site here. To publish it, set SITE_URL, or url in content/digest.md, ' +
  'to the address it will have.';
