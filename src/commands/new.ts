import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { type CalendarDate, isCalendarDate } from '../content/dates/dates.ts';
import { recordFile } from '../content/files/record-file.ts';
import { isKind, kinds } from '../content/kinds.ts';
import { loadContent } from '../content/load.ts';
import { exampleNote } from '../content/new/example-note.ts';
import { keysLeftOut, skeletonOf } from '../content/new/skeleton.ts';
import { UsageError } from './command-line/usage-error.ts';
import { placeByName } from './new/place-by-name.ts';
import { idOfNew, type Naming } from './new/record-id.ts';

/**
 * Writes a draft of a record for the editor to fill in. It is valid as it stands: what it refers to is
 * taken from the records that are there. What else the record can say stands in it as comments.
 *
 * @param root The project's folder.
 * @param naming If the id starts with a day, that is the day the record is dated.
 * @param today Else it is this one.
 * @returns what was written.
 * @throws Error when the kind or id is none, the record is there already, or one that it needs is not.
 */
export async function create(
  root: string,
  kind: string,
  naming: Naming,
  today: string,
): Promise<string> {
  if (!isKind(kind) || kind === 'digest') {
    const all = kinds.filter((each) => each !== 'digest').join(', ');
    throw new UsageError(
      `found the kind "${kind}"; expected one of ${all}: npm run new -- KIND ID`,
    );
  }
  const content = loadContent(root);
  const id = idOfNew(kind, naming, content);
  const made = skeletonOf(kind, content.records, { day: dayIn(id), today });
  const language = content.records.digest[0]?.front.language ?? 'en';
  const example = titled(made.front, naming.title);
  const { front, notes, advice } =
    kind === 'places'
      ? await placeByName({ ...example }, naming.title, language)
      : ofExamples(example, made.examples);
  const path = recordFile({ kind, id });
  await mkdir(dirname(join(root, path)), { recursive: true });
  const marked = stringify(front).replace(/^(\w+):.*$/gm, (line, key: string) => {
    const note = Object.hasOwn(notes, key) ? notes[key] : undefined;
    return note === undefined ? line : `${line} ${note}`;
  });
  const offered = keysLeftOut(kind, front).map(
    ({ key, description }) => `# ${key}: ${description}\n`,
  );
  const yaml = marked.replace(/^draft: true$/m, (line) => offered.join('') + line);
  const { body } = made;
  const text = `---\n${yaml}---\n${body === '' ? '' : `\n${body}\n`}`;
  await writeFile(join(root, path), text, { flag: 'wx' });
  return [
    `Wrote ${path}, a draft. Fill it in, look at it with "npm run dev", and delete "draft: true" to publish it.`,
    ...(advice === '' ? [] : [advice]),
  ].join('\n');
}

/** What is marked in a draft as an example, and said to be one. */
function ofExamples(front: object, examples: readonly string[]) {
  const notes: Record<string, string> = Object.fromEntries(
    examples.map((key) => [key, exampleNote]),
  );
  const list = examples.join(', ');
  const advice = `Before you publish it, replace what is an example only: ${list}.`;
  return { front, notes, advice: list === '' ? '' : advice };
}

/** The front matter with its title or name; that of a post has none. */
function titled(front: object, title: string | undefined): object {
  const key = ['title', 'name'].find((each) => each in front);
  return title === undefined || key === undefined ? front : { ...front, [key]: title };
}

/** The day that an id starts with, if it does. */
function dayIn(id: string): CalendarDate | undefined {
  const [day] = /^\d{4}-\d\d-\d\d(?=-|$)/.exec(id) ?? [];
  return day !== undefined && isCalendarDate(day) ? day : undefined;
}
