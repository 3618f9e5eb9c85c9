import { createHash } from 'node:crypto';
import { isCalendarDate } from '../content/dates/dates.ts';
import { readSources } from '../content/files/read.ts';
import { type CopyKind, copiesIn } from '../content/kinds/source-kinds.ts';
import { parseContent } from '../content/load.ts';
import type { ParsedRecord } from '../content/records.ts';
import { readRegistry } from '../digest/claims/registry.ts';
import { firstIds } from '../digest/seals/sealed-copy.ts';
import { shownText } from '../digest/seals/shown-text.ts';
import { draftEvents } from '../importer/drafts/draft-events.ts';
import { draftId } from '../importer/drafts/draft-id.ts';
import { draftPosts } from '../importer/drafts/draft-posts.ts';
import { withDrafts } from '../importer/drafts/extra-draft.ts';
import { makeDraft } from '../importer/drafts/make-draft.ts';
import { readEvents } from '../importer/events/read-events.ts';
import { readPeople } from '../importer/people/read-people.ts';
import { readPosts } from '../importer/posts/read-posts.ts';
import { readReceived } from '../importer/received/read-received.ts';
import { describeImport, type Imported, importData } from '../importer/report/describe-import.ts';
import { readStory } from '../importer/story/read-story.ts';
import { withGiven } from '../importer/story/with-given.ts';
import { withoutMemory } from '../memoize.ts';
import { type Problem, ProblemsError, problem, startOfFile } from '../problem.ts';
import { UsageError } from './command-line/usage-error.ts';
import { listFiles, readFile } from './import/list-files.ts';
import { sealDraft } from './import/seal-draft.ts';
import { writeDrafts } from './import/write-draft.ts';
import { createProgress } from './reports/progress.ts';

/** What an editor says of the stories that are imported. */
export interface ImportOptions {
  /** A day that the stories are near to, `YYYY-MM-DD`; it tells the year of days that are printed without one. */
  date?: string | undefined;
  agency?: string | undefined;
  url?: string | undefined;
  lang?: string | undefined;
  title?: string | undefined;
  /** Makes events as well of what a story only recalls. */
  background?: boolean | undefined;
  /** `article`, which is what is meant by default, or `document`. */
  kind?: string | undefined;
  'dry-run'?: boolean | undefined;
  json?: boolean | undefined;
}

const kindsByName: Readonly<Record<string, CopyKind>> = {
  article: 'articles',
  document: 'documents',
};

/**
 * Makes draft records of received files. Nothing is overwritten; a text that a record has already changes nothing.
 * A file that cannot be imported is a problem, and the others go on.
 *
 * @param root The project's folder.
 * @param today Day of the copies.
 * @param warn Shows a line of a problem.
 * @returns the report.
 * @throws ProblemsError when files cannot be imported; the others are, and `say` has reported them.
 */
export async function importFiles(
  root: string,
  names: readonly string[],
  options: ImportOptions,
  { today, say }: { today: string; say(line: string): void },
): Promise<string | undefined> {
  const kind = kindsByName[options.kind ?? 'article'];
  if (!kind) throw new UsageError(`found --kind ${options.kind}; expected article or document`);
  if (options.date !== undefined && !isCalendarDate(options.date))
    throw new UsageError(`found --date ${options.date}; expected a day, as YYYY-MM-DD`);
  const problems: Problem[] = [];
  const files = listFiles(root, names, problems);
  const importFile = importer(root, kind, options, today);
  const progress = await createProgress('files');
  const imported: Imported[] = [];
  for (const [index, name] of files.entries()) {
    const bytes = readFile(root, name, problems);
    const result = bytes && (await importFile(name, bytes));
    if (Array.isArray(result)) problems.push(...result);
    else if (result) imported.push(result);
    progress.onProgress(index + 1, files.length);
  }
  progress.end();
  const report = options.json
    ? JSON.stringify({ imported: imported.map(importData), problems }, undefined, 2)
    : imported.flatMap((each) => describeImport(each, options['dry-run'] === true)).join('\n');
  if (problems.length === 0) return report;
  if (report !== '') say(report);
  if (options.json) throw new Error(`found ${problems.length} files that cannot be imported`);
  throw new ProblemsError(problems);
}

/** Imports one file after the other, and knows those that were. */
function importer(root: string, kind: CopyKind, options: ImportOptions, today: string) {
  const { listed, files, ...rest } = readSources(root);
  const { records } = parseContent({ listed, files, ...rest }, withoutMemory);
  const first = firstIds(records);
  const taken = new Set(listed.map((file) => `${file.kind}/${file.id}`));
  const isTaken = (of: string, id: string) => taken.has(`${of}/${id}`);
  const registry = [...readRegistry(records)];
  const posts = new Map(
    records.posts.map(({ id, front, body, path }) => {
      const bytes = files.find((file) => file.path === path)?.bytes ?? [];
      const text = Buffer.from(bytes).toString('utf8');
      return [id, { id, author: front.author, words: shownText(body, false), text }] as const;
    }),
  );
  const language = records.digest[0]?.front.language ?? 'en';
  const paths = new Map(copiesIn(records).map((copy) => [wordsOf(copy), copy.path]));
  return async (name: string, bytes: Uint8Array): Promise<Imported | Problem[]> => {
    const received = await readReceived(name, bytes);
    if ('ruleId' in received) return [received];
    const story = withGiven(readStory(received, { near: options.date, today }), options);
    const draft = makeDraft(kind, story, today);
    const refuse = (reason: string) => [problem(name, startOfFile, 'copy', reason)];
    if (story.paragraphs.length === 0) return refuse('found nothing but what is around a story');
    if (!draft)
      return refuse('found signs that no backslash makes readers see; write the text anew');
    const hash = createHash('sha256').update(bytes).digest('hex');
    const id = draftId(story, hash, (each) => isTaken(kind, each));
    const path = `content/${kind}/${id}.md`;
    const sealed = sealDraft({ kind, id, path }, draft.text, { first, today });
    if (!('record' in sealed))
      return sealed.map((each) => ({ ...each, file: name, ...startOfFile }));
    const words = wordsOf(sealed.record);
    const same = paths.get(words);
    if (same !== undefined)
      return { received, story, draft, path: same, extras: [], recalled: [], isKnown: true };
    const { paragraphs } = story;
    const storyLanguage = story.language?.value ?? 'en';
    const people = readPeople(paragraphs, storyLanguage);
    const found = readPosts(story, people, options.date);
    const known = { registry, posts: [...posts.values()], isTaken };
    const quoted = draftPosts(found, { story, people, quotedIn: id }, known);
    const day = story.date?.value ?? story.published?.value ?? options.date;
    const events = readEvents({ paragraphs, language: storyLanguage, day, people });
    const recalled = options.background ? [] : events.filter((event) => event.isBackground);
    const reported = await draftEvents(
      events.filter((event) => !recalled.includes(event)),
      { story, people, source: `${kind}/${id}`, language },
      withDrafts(known, quoted),
    );
    const made = [...quoted, ...reported];
    const extras = made.map((each) => ({ ...each, path: `content/${each.kind}/${each.id}.md` }));
    if (!options['dry-run']) writeDrafts(root, [{ path, text: sealed.text }, ...extras]);
    paths.set(words, path);
    for (const each of [{ kind, id }, ...extras]) taken.add(`${each.kind}/${each.id}`);
    for (const { id: of, author, words, text } of extras) {
      if (author !== undefined && words !== undefined)
        posts.set(of, { id: of, author, words, text });
    }
    registry.push(...extras.flatMap(({ thing }) => (thing ? [thing] : [])));
    return { received, story, draft, path, extras, recalled, isKnown: false };
  };
}

function wordsOf({ body }: ParsedRecord<CopyKind>): string {
  return shownText(body, false);
}
