import { setImmediate } from 'node:timers/promises';
import { isCalendarDate } from '../content/dates/dates.ts';
import type { CopyKind } from '../content/kinds/source-kinds.ts';
import { describeImport, type Imported, importData } from '../importer/report/describe-import.ts';
import type { Given } from '../importer/story/with-given.ts';
import { type Problem, ProblemsError } from '../problem.ts';
import { UsageError } from './command-line/usage-error.ts';
import { importPosts } from './import/import-post.ts';
import { importStories } from './import/import-stories.ts';
import { listFiles } from './import/list-files.ts';
import { listenForStop } from './import/listen-for-stop.ts';
import { readOwnRecords } from './import/own-records.ts';
import { finishDrafts } from './import/write-draft.ts';
import { createProgress } from './reports/progress.ts';

/** What an editor says of the stories that are imported. */
export interface ImportOptions extends Given {
  /** A day that the stories are near to, `YYYY-MM-DD`; it tells the year of days that are printed without one. */
  date?: string | undefined;
  /** Makes events as well of what a story only recalls. */
  background?: boolean | undefined;
  /** `article`, which is what is meant by default, `document`, or `post`. */
  kind?: string | undefined;
  'dry-run'?: boolean | undefined;
  /** Id of the track that events are put on. */
  track?: string | undefined;
  json?: boolean | undefined;
}

const kindsByName: Readonly<Record<string, CopyKind>> = {
  article: 'articles',
  document: 'documents',
};

/**
 * Makes draft records of received files. Nothing is overwritten; a text that a record has already changes nothing.
 * A file that cannot be imported is a problem, and the others go on. Many files are read in several threads; what is
 * made of them is the same.
 *
 * @param root The project's folder.
 * @param today Day of the copies.
 * @param say Shows what was imported, where some files cannot be.
 * @param processors How many threads can run at one time.
 * @returns the report.
 * @throws ProblemsError when files cannot be imported; the others are, and `say` has reported them.
 */
export async function importFiles(
  root: string,
  names: readonly string[],
  options: ImportOptions,
  { today, say, processors = 1 }: { today: string; say(line: string): void; processors?: number },
): Promise<string | undefined> {
  const kind = kindsByName[options.kind ?? 'article'];
  const isPost = options.kind === 'post';
  if (!kind && !isPost)
    throw new UsageError(`found --kind ${options.kind}; expected article, document or post`);
  if (options.date !== undefined && !isCalendarDate(options.date))
    throw new UsageError(`found --date ${options.date}; expected a day, as YYYY-MM-DD`);
  const problems: Problem[] = [];
  const files = listFiles(root, names, problems);
  const finished = finishDrafts(root);
  if (finished.length > 0) say(`finished an import that was cut off: ${finished.join(', ')}`);
  const own = readOwnRecords(root);
  const { track } = options;
  if (track !== undefined && !own.isTaken('tracks', track))
    throw new UsageError(`found --track ${track}; expected the id of a record in content/tracks/`);
  const isDry = options['dry-run'] === true;
  const results = kind
    ? importStories(root, files, own, { ...options, kind, today, isDry, processors })
    : importPosts(root, files, own, { url: options.url, today, isDry });
  const progress = await createProgress('files');
  const imported: Imported[] = [];
  const stop = listenForStop();
  let done = 0;
  for await (const result of results) {
    if ('path' in result) imported.push(result);
    else problems.push(...result);
    done += 1;
    progress.onProgress(done, files.length);
    // A signal is heard between two stories.
    await setImmediate();
    if (stop.isAsked()) break;
  }
  stop.end();
  progress.end();
  const report = options.json
    ? JSON.stringify({ imported: imported.map(importData), problems }, undefined, 2)
    : [
        ...imported.flatMap((each) => describeImport(each, isDry)),
        ...(imported.some(({ isKnown }) => !isKnown) && !isDry
          ? ['Review the drafts in the browser: "npm run dev" says where.']
          : []),
      ].join('\n');
  if (stop.isAsked()) {
    if (report !== '') say(report);
    throw new Error(stoppedAfter(imported.length + problems.length, files.length));
  }
  if (problems.length === 0) return report;
  if (report !== '') say(report);
  if (options.json) throw new Error(`found ${problems.length} files that cannot be imported`);
  throw new ProblemsError(problems);
}

function stoppedAfter(done: number, all: number): string {
  return `stopped after ${done} of ${all} files; what is written is whole, and the same command imports the rest`;
}
