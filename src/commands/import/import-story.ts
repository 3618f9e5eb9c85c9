import { recordFile } from '../../content/files/record-file.ts';
import type { CopyKind } from '../../content/kinds/source-kinds.ts';
import type { ParsedRecord } from '../../content/records.ts';
import { readSourceText } from '../../digest/quotation/source-text.ts';
import { draftId } from '../../importer/drafts/draft-id.ts';
import { draftEvents } from '../../importer/drafts/events/draft-events.ts';
import { type ExtraDraft, withDrafts } from '../../importer/drafts/extra-draft.ts';
import { draftPosts } from '../../importer/drafts/posts/draft-posts.ts';
import type { StoryEvent } from '../../importer/events/story-event.ts';
import type { StoryPeople } from '../../importer/people/person.ts';
import type { Imported } from '../../importer/report/describe-import.ts';
import { type Problem, startOfFile } from '../../problem.ts';
import type { DraftWriter } from './draft-writer.ts';
import type { OwnRecords } from './own-records.ts';
import type { ReadOptions } from './reading/read-file.ts';
import type { StoryParts } from './reading/read-parts.ts';
import { failed, partsOf, type Reading, type ReadStory } from './reading/reading.ts';
import { type SealedDraft, sealDraft } from './seal-draft.ts';

/** How the stories of one command are imported. */
export interface StoryOptions extends ReadOptions {
  /** Makes events as well of what a story only recalls. */
  readonly background?: boolean | undefined;
  /** Id of the track of its events. */
  readonly track?: string | undefined;
  readonly writer: DraftWriter;
}

/** What is to be written of a story, and what is said of it. */
interface StoryDrafts {
  readonly imported: Imported;
  readonly sealed: SealedDraft;
  readonly made: readonly ExtraDraft[];
}

/**
 * Imports one file that was read: makes the drafts of its story, and writes them.
 *
 * @param own Takes in what is made.
 * @returns why, where it cannot be imported; nothing is written then.
 * @throws Error where the drafts cannot be written.
 */
export async function importStory(
  { file, ...reading }: Reading,
  own: OwnRecords,
  options: StoryOptions,
): Promise<Imported | readonly Problem[]> {
  if ('ruleId' in file) return [file];
  const drafts = await draftStory({ ...reading, file }, own, options).catch((error: unknown) => [
    failed(file.received, error).file,
  ]);
  const isNew = 'sealed' in drafts;
  const imported = isNew ? drafts.imported : drafts;
  if (!('path' in imported)) return imported;
  const { writer } = options;
  if (isNew) {
    const { sealed, made } = drafts;
    const { kind, id, path } = sealed.record;
    writer.write([{ kind, id, path, text: sealed.text }, ...imported.extras]);
    own.add(sealed.record, made);
  }
  writer.keepReceived(imported.path, JSON.stringify(file.text));
  return imported;
}

/** @returns what is said alone where a record has the text already, and why where no draft can be made. */
async function draftStory(
  reading: ReadStory,
  own: OwnRecords,
  options: StoryOptions,
): Promise<StoryDrafts | Imported | readonly Problem[]> {
  const { kind, today, date } = options;
  const { received, hash, story, draft } = reading.file;
  const id = draftId(story, hash, (each) => own.isTaken(kind, each));
  const path = recordFile({ kind, id });
  const sealed = sealDraft({ kind, id, path }, draft.text, { first: own.first, today });
  if (!('record' in sealed))
    return sealed.map((each) => ({ ...each, file: received.name, ...startOfFile }));
  const told = { received, story, draft };
  const same = own.pathOfSame(sealed.record);
  if (same !== undefined) return { ...told, ...nothingMade, path: same, isKnown: true };
  const parts = partsOf(reading, { date, organizations: own.organizationNames() });
  if ('ruleId' in parts) return [parts];
  const like = own.findLike(sealed.record);
  const { made, recalled, candidates, said } = await draftExtras(
    parts,
    sealed.record,
    own,
    options,
  );
  const extras = made.map((each) => ({ ...each, path: recordFile(each) }));
  const unread = story.paragraphs.length - parts.story.paragraphs.length;
  const imported = { ...told, path, extras, recalled, candidates, said, unread, isKnown: false };
  return { imported: { ...imported, ...(like && { like }) }, sealed, made };
}

const nothingMade = { extras: [], recalled: [], candidates: [], said: [], unread: 0 };

/** The drafts of the posts that a story quotes, of the events that it reports, and of whom and what they name. */
async function draftExtras(
  { story, people, posts, said, events, candidates }: StoryParts,
  { kind, id, body }: ParsedRecord<CopyKind>,
  own: OwnRecords,
  { background, track }: StoryOptions,
) {
  const known = own.known();
  const quoted = draftPosts(posts, { story, people, quotedIn: id }, known);
  const recalled = background ? [] : events.filter((event) => event.isBackground);
  const reported = await draftEvents(
    events.filter((event) => !recalled.includes(event)),
    {
      story,
      people,
      source: `${kind}/${id}`,
      copy: readSourceText(body),
      language: own.language,
      track,
    },
    withDrafts(known, quoted),
  );
  return {
    made: [...quoted, ...reported],
    recalled,
    candidates: candidates.map((event) => ({ event, names: namesIn(event, people) })),
    said: said.map(({ quoted: words, person, by }) => ({
      words,
      by: person === undefined ? by : people.people[person]?.name,
    })),
  };
}

function namesIn({ participants, organizations }: StoryEvent, { people }: StoryPeople): string[] {
  return [...participants.flatMap((index) => people[index]?.name ?? []), ...organizations];
}
