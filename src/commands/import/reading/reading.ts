import { type Problem, problem, startOfFile } from '../../../problem.ts';
import { type ReadFile, type ReadOptions, type ReceivedFile, readFile } from './read-file.ts';
import { readParts, type StoryParts } from './read-parts.ts';

/** What came of reading a file. Plain data. */
export interface Reading {
  readonly file: ReadFile | Problem;
  /** What its story tells of, where that was read ahead; else whoever wants it reads it. */
  readonly parts?: StoryParts;
  /** How many names of organizations were known by then. */
  readonly known?: number;
}

/** A file that is to be read, and all that reading goes by. Plain data. */
export interface ReadCall {
  readonly file: ReceivedFile;
  readonly options: ReadOptions;
  /** Names of organizations that have a record. */
  readonly organizations: readonly string[];
}

/** What came of reading a file that can be imported. */
export interface ReadStory extends Reading {
  readonly file: ReadFile;
}

/** Reads a file, and leaves what its story tells of until it is known to be new. */
export async function readFirst({ file, options }: ReadCall): Promise<Reading> {
  try {
    return { file: await readFile(file, options) };
  } catch (error) {
    return failed(file, error);
  }
}

/** Reads a file, and all that its story tells of, before anybody knows whether that is new. */
export async function readWhole(call: ReadCall): Promise<Reading> {
  const { options, organizations } = call;
  const { file } = await readFirst(call);
  if ('ruleId' in file) return { file };
  const parts = partsOf({ file }, { date: options.date, organizations });
  return 'ruleId' in parts ? { file: parts } : { file, parts, known: organizations.length };
}

/** One text that the program fails on keeps no other one from being imported. */
export function failed({ name }: Pick<ReceivedFile, 'name'>, error: unknown): { file: Problem } {
  const why = error instanceof Error ? error.message : String(error);
  const reason = `found a text on which the program fails (${why}); report it, and write the records by hand`;
  return { file: problem(name, startOfFile, 'copy', reason) };
}

/**
 * What a story tells of, as it is read with the organizations that are known now, or why it cannot be read. What was
 * read ahead holds where none of those that were added since is named in the story.
 *
 * @param organizations New ones are behind those that were known before.
 */
export function partsOf(
  { file: { story, received }, parts, known = 0 }: ReadStory,
  { date, organizations }: { date: string | undefined; organizations: readonly string[] },
): StoryParts | Problem {
  const added = organizations.slice(known);
  const isNamed = (name: string) => story.paragraphs.some(({ text }) => text.includes(name));
  if (parts && !added.some(isNamed)) return parts;
  try {
    return readParts(story, { date, organizations });
  } catch (error) {
    return failed(received, error).file;
  }
}
