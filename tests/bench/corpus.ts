import { join } from 'node:path';
import { stringify } from 'yaml';
import { article } from './corpus/article.ts';
import { castRecords } from './corpus/cast-records.ts';
import { digestRecord } from './corpus/digest-record.ts';
import { event } from './corpus/event.ts';
import type { CorpusFile, Plan, Size } from './corpus/plan.ts';
import { post } from './corpus/post.ts';
import { varietyOf } from './corpus/variety.ts';
import { outputFile } from './output-file.ts';

/**
 * Makes a digest of the given size: valid records, in which every citation of an event and every
 * post occurs in its article. The same size and seed make the same bytes, always.
 *
 * @param size At least one of each.
 * @param seed Another one makes other texts: other lengths, scripts and numbers of citations.
 */
export function makeCorpus(size: Size, seed = 0): CorpusFile[] {
  const plan: Plan = { size, seed, variety: varietyOf(seed) };
  const times = (count: number) => [...Array(count).keys()];
  const articles = times(size.articles).map((index) => article(index, plan));
  return [
    digestRecord,
    ...castRecords(),
    ...articles,
    ...times(size.posts).map((index) => post(index, plan)),
    ...times(size.events).map((index) => event(index, plan, articles)),
  ];
}

/** Writes the records below a project's folder. */
export function writeCorpus(root: string, files: readonly CorpusFile[]): void {
  for (const { path, front, body } of files) {
    outputFile(join(root, path), `---\n${stringify(front)}---\n\n${body}`);
  }
}
