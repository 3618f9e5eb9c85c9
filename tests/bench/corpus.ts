import { join } from 'node:path';
import { stringify } from 'yaml';
import { article } from './corpus/article.ts';
import { castRecords } from './corpus/cast-records.ts';
import { event } from './corpus/event.ts';
import { post } from './corpus/post.ts';
import type { CorpusFile, Size } from './corpus/record.ts';
import { put } from './put.ts';

/**
 * Makes a digest of the given size: valid records, in which every citation of an event and every
 * post occurs in its article. The same size makes the same bytes, always.
 *
 * @param size At least one of each.
 */
export function makeCorpus(size: Size): CorpusFile[] {
  const times = (count: number) => [...Array(count).keys()];
  const articles = times(size.articles).map((index) => article(index, size));
  return [
    digest,
    ...castRecords(),
    ...articles,
    ...times(size.posts).map((index) => post(index, size)),
    ...times(size.events).map((index) => event(index, size, articles)),
  ];
}

/** Writes the records below a project's folder. */
export function writeCorpus(root: string, files: readonly CorpusFile[]): void {
  for (const { path, front, body } of files) {
    put(join(root, path), `---\n${stringify(front)}---\n\n${body}`);
  }
}

const digest: CorpusFile = {
  path: 'content/digest.md',
  front: {
    title: 'The Bench Digest',
    description: 'A made-up digest, as large as it needs to be to measure how long it takes.',
    language: 'en',
    timeZone: 'Europe/Lisbon',
    order: 'newest-first',
  },
  body: 'Nothing here took place.\n\n## Sources\n\nAll of it is made up, by rule.\n',
};
