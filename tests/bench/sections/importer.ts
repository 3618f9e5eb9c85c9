import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { measured, measureStories } from '../../importer/measure.ts';
import { measureEvents } from '../../importer/measure-events.ts';
import { measurePosts } from '../../importer/measure-posts.ts';
import { markdownTable } from '../report/markdown-table.ts';
import { thisCheckout } from '../sites/dateline.ts';

/** The stories that the importer was built on, and those that nobody who builds it reads. */
const folders = ['build', 'unread'];

/** Reads received stories, and compares what is found with what a careful editor entered. */
export async function measureImporter(): Promise<string> {
  const tables: string[] = [];
  for (const folder of folders) {
    const path = join(thisCheckout, 'tests/importer/corpus', folder);
    if (!existsSync(path)) continue;
    const { stories, misses } = await measureStories(path);
    const rows = measured.map((value) => {
      const right = stories - misses.filter((miss) => miss.value === value).length;
      return [value, `${right} of ${stories}`, share(right, stories)];
    });
    const { expected, found, right, certain, certainRight } = await measurePosts(path);
    const posts = [
      ['posts: recall', `${right} of ${expected}`, share(right, expected)],
      ['posts: precision', `${right} of ${found}`, share(right, found)],
      ['posts: F1', '', share(2 * right, expected + found)],
      ['posts said to be certain', `${certainRight} of ${certain}`, share(certainRight, certain)],
    ];
    const { met, all } = await measureEvents(path);
    const events = [
      ...scoreRows('meetings, calls, visits, summits', met),
      ...scoreRows('events of all kinds', all),
    ];
    const head = [`${folder}, ${stories} stories`, 'right', ''];
    tables.push(markdownTable([head, ...rows, ...posts, ...events]));
  }
  return tables.join('\n\n');
}

function scoreRows(
  what: string,
  { right, found, expected }: { right: number; found: number; expected: number },
): string[][] {
  return [
    [`${what}: recall`, `${right} of ${expected}`, share(right, expected)],
    [`${what}: precision`, `${right} of ${found}`, share(right, found)],
    [`${what}: F1`, '', share(2 * right, expected + found)],
  ];
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
