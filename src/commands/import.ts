import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { isCalendarDate } from '../content/dates/dates.ts';
import type { CopyKind } from '../content/kinds/source-kinds.ts';
import type { Imported } from '../importer/report/describe-import.ts';
import type { Given } from '../importer/story/with-given.ts';
import { type Memoize, withoutMemory } from '../memoize.ts';
import { type Problem, ProblemsError, problem, startOfFile } from '../problem.ts';
import { withLock } from '../site/publish/lock.ts';
import { UsageError } from './command-line/usage-error.ts';
import { draftWriter, dryWriter } from './import/draft-writer.ts';
import { importPosts } from './import/import-post.ts';
import { type ImportReport, importReport } from './import/import-report.ts';
import { importStories } from './import/import-stories.ts';
import { listFiles } from './import/list-files.ts';
import { listenForStop } from './import/listen-for-stop.ts';
import { readOwnRecords } from './import/own-records.ts';
import { finishDrafts } from './import/write-draft.ts';
import { listProblems } from './reports/list-problems.ts';
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

/** Where, when and by what files are imported. */
export interface ImportCall {
  /** Day of the copies. */
  readonly today: string;
  /** Shows what was imported, where some files cannot be. */
  say(line: string): void;
  /** How many threads can run at one time. */
  readonly processors?: number;
  /** Keeps what records are parsed to. */
  readonly memoize?: Memoize;
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
 * @returns the report.
 * @throws ProblemsError when files cannot be imported; the others are, and `say` has reported them.
 * @throws Error when another import is running, and when drafts cannot be written, or the command is stopped, which
 * `say` has reported as well.
 */
export async function importFiles(
  root: string,
  names: readonly string[],
  options: ImportOptions,
  call: ImportCall,
): Promise<string> {
  const { kind = 'article', date } = options;
  if (!kindsByName[kind] && kind !== 'post')
    throw new UsageError(`found --kind ${kind}; expected article, document or post`);
  if (date !== undefined && !isCalendarDate(date))
    throw new UsageError(`found --date ${date}; expected a day, as YYYY-MM-DD`);
  const stop = listenForStop();
  const work = () => importListed(root, names, options, { ...call, signal: stop.signal });
  // Two at once would match what they read with the same records, and note their drafts in the same place.
  const lock = join(root, '.cache/import.lock');
  return (options['dry-run'] ? work() : withLock(lock, work, 'import')).finally(stop.end);
}

async function importListed(
  root: string,
  names: readonly string[],
  options: ImportOptions,
  {
    today,
    say,
    processors = 1,
    memoize = withoutMemory,
    signal,
  }: ImportCall & { readonly signal: AbortSignal },
): Promise<string> {
  const problems: Problem[] = [];
  const files = listFiles(root, names, problems);
  const { json = false, track, 'dry-run': isDry = false } = options;
  const finished = isDry ? [] : finishDrafts(root);
  if (finished.length > 0 && !json)
    say(`finished an import that was cut off: ${finished.join(', ')}`);
  const own = readOwnRecords(root, memoize);
  if (track !== undefined && !own.isTaken('tracks', track))
    throw new UsageError(`found --track ${track}; expected the id of a record in content/tracks/`);
  const kind = kindsByName[options.kind ?? 'article'];
  const writer = isDry ? dryWriter : draftWriter(root, memoize);
  const importing = { today, writer, signal };
  const results = kind
    ? importStories(root, files, own, { ...options, ...importing, kind, processors })
    : importPosts(root, files, own, { ...importing, url: options.url });
  const report = importReport({ json, isDry, finished });
  const done = await importEach(files, results, { report, problems, signal });
  const text = report.text(problems);
  const isCutOff = done < files.length;
  if (!isCutOff && problems.length === 0) return text;
  if (text !== '') say(text);
  if (isCutOff) {
    const listed = json ? [] : listProblems(problems);
    throw new Error([...listed, stoppedAfter(done, files.length)].join('\n'));
  }
  if (json) throw new Error(`found ${problems.length} files that cannot be imported`);
  throw new ProblemsError(problems);
}

/**
 * Takes in what comes of each file, until the command is stopped or drafts cannot be written.
 *
 * @returns of how many files.
 */
async function importEach(
  files: readonly string[],
  results: AsyncIterable<Imported | readonly Problem[]>,
  { report, problems, signal }: { report: ImportReport; problems: Problem[]; signal: AbortSignal },
): Promise<number> {
  const progress = await createProgress('files');
  let done = 0;
  try {
    for await (const result of results) {
      if ('path' in result) report.add(result);
      else problems.push(...result);
      done += 1;
      progress.onProgress(done, files.length);
      // A signal is heard between two stories.
      await setImmediate();
      if (signal.aborted) break;
    }
  } catch (error) {
    const [file] = files.slice(done);
    // Anything else is a fault of the import itself, and tells nothing of the disk.
    const isOfSystem = error instanceof Error && 'code' in error;
    if (file === undefined || !isOfSystem) throw error;
    if (!signal.aborted) problems.push(unwritten(file, error));
  } finally {
    progress.end();
  }
  return done;
}

function unwritten(file: string, { message }: Error): Problem {
  const reason = `found that its records cannot be written (${message}); see to the disk and to content/, and import it again`;
  return problem(file, startOfFile, 'file-access', reason);
}

function stoppedAfter(done: number, all: number): string {
  return `stopped after ${done} of ${all} files; what is written is whole, and the same command imports the rest`;
}
