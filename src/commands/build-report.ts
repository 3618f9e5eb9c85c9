import type { Published } from '../site/publish/publish.ts';
import { countRecords, type RecordCounts } from './count-records.ts';
import { pluralize } from './pluralize.ts';

/** What a build did. */
export interface BuildReport extends Published, RecordCounts {
  /** All pages of the site. */
  readonly pages: number;
  /** Those of them that were made anew; the rest was kept. */
  readonly rendered: number;
  /** Address of the site. */
  readonly url: string;
}

/**
 * Says what a build did, and how to look at it.
 *
 * @param folder Where the site is, from the project's folder.
 */
export function formatReport(report: BuildReport, folder: string): string {
  const { pages, rendered, written, unchanged, removed, bytes, url } = report;
  return [
    `Built ${countRecords(report)} into ${pluralize(pages, 'page')}, ${Math.ceil(bytes / 1024)} kB in all.`,
    `${folder}/: ${number(rendered)} of ${number(pages)} pages rendered, ` +
      `${number(written)} files written, ${number(unchanged)} unchanged, ${number(removed)} removed. ` +
      `Made for ${url}`,
    ...(new URL(url).hostname === 'localhost' ? [notForPublishing] : []),
    'To look at it: npm run dev',
  ].join('\n');
}

/** @example number(3102) // '3,102' */
function number(count: number): string {
  return count.toLocaleString('en');
}

const notForPublishing =
  'That address is for looking at the site here. To publish it, set SITE_URL, or url in content/digest.md, ' +
  'to the address it will have.';
