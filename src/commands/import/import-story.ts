import { draftId } from '../../importer/drafts/draft-id.ts';
import { draftEvents } from '../../importer/drafts/events/draft-events.ts';
import { withDrafts } from '../../importer/drafts/extra-draft.ts';
import { draftPosts } from '../../importer/drafts/posts/draft-posts.ts';
import type { Imported } from '../../importer/report/describe-import.ts';
import { type Problem, startOfFile } from '../../problem.ts';
import type { OwnRecords } from './own-records.ts';
import type { ReadOptions } from './reading/read-file.ts';
import type { StoryParts } from './reading/read-parts.ts';
import { partsOf, type Reading } from './reading/reading.ts';
import { sealDraft } from './seal-draft.ts';
import { writeDrafts } from './write-draft.ts';

/** How the stories of one command are imported. */
export interface StoryOptions extends ReadOptions {
  /** Makes events as well of what a story only recalls. */
  readonly background?: boolean | undefined;
  /** Id of the track of its events. */
  readonly track?: string | undefined;
  readonly isDry: boolean;
}

/**
 * Imports one file that was read: makes the drafts of its story, and writes them.
 *
 * @param root The project's folder.
 * @param own Takes in what is made.
 * @returns why, where it cannot be imported; nothing is written then.
 */
export async function importStory(
  root: string,
  reading: Reading,
  own: OwnRecords,
  options: StoryOptions,
): Promise<Imported | readonly Problem[]> {
  const { file } = reading;
  if ('ruleId' in file) return [file];
  const { kind, today } = options;
  const { received, hash, story, draft } = file;
  const id = draftId(story, hash, (each) => own.isTaken(kind, each));
  const path = pathOf({ kind, id });
  const sealed = sealDraft({ kind, id, path }, draft.text, { first: own.first, today });
  if (!('record' in sealed))
    return sealed.map((each) => ({ ...each, file: received.name, ...startOfFile }));
  const same = own.pathOfSame(sealed.record);
  if (same !== undefined)
    return {
      received,
      story,
      draft,
      path: same,
      extras: [],
      recalled: [],
      said: [],
      unread: 0,
      isKnown: true,
    };
  const { date } = options;
  const parts = partsOf({ ...reading, file }, { date, organizations: own.organizationNames() });
  if ('ruleId' in parts) return [parts];
  const like = own.findLike(sealed.record);
  const { made, ...told } = await draftExtras(parts, id, own, options);
  const unread = story.paragraphs.length - parts.story.paragraphs.length;
  const extras = made.map((each) => ({ ...each, path: pathOf(each) }));
  if (!options.isDry) writeDrafts(root, [{ path, text: sealed.text }, ...extras]);
  own.add(sealed.record, made);
  return {
    received,
    story,
    draft,
    path,
    extras,
    ...told,
    unread,
    ...(like && { like }),
    isKnown: false,
  };
}

/** The drafts of the posts that a story quotes, of the events that it reports, and of whom and what they name. */
async function draftExtras(
  { story, people, posts, said, events }: StoryParts,
  id: string,
  own: OwnRecords,
  { kind, background, track }: StoryOptions,
) {
  const known = own.known();
  const quoted = draftPosts(posts, { story, people, quotedIn: id }, known);
  const recalled = background ? [] : events.filter((event) => event.isBackground);
  const reported = await draftEvents(
    events.filter((event) => !recalled.includes(event)),
    { story, people, source: `${kind}/${id}`, language: own.language, track },
    withDrafts(known, quoted),
  );
  return {
    made: [...quoted, ...reported],
    recalled,
    said: said.map(({ quoted: words, person, by }) => ({
      words,
      by: person === undefined ? by : people.people[person]?.name,
    })),
  };
}

function pathOf({ kind, id }: { kind: string; id: string }): string {
  return `content/${kind}/${id}.md`;
}
