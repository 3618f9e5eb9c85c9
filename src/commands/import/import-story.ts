import { createHash } from 'node:crypto';
import type { CopyKind } from '../../content/kinds/source-kinds.ts';
import { draftEvents } from '../../importer/drafts/draft-events.ts';
import { draftId } from '../../importer/drafts/draft-id.ts';
import { draftPosts } from '../../importer/drafts/draft-posts.ts';
import { withDrafts } from '../../importer/drafts/extra-draft.ts';
import { makeDraft } from '../../importer/drafts/make-draft.ts';
import { readEvents } from '../../importer/events/read-events.ts';
import { readOrganizations } from '../../importer/organizations/read-organizations.ts';
import { readPeople } from '../../importer/people/read-people.ts';
import { readPosts } from '../../importer/posts/read-posts.ts';
import { readSaid } from '../../importer/posts/read-said.ts';
import { readReceived } from '../../importer/received/read-received.ts';
import type { Imported } from '../../importer/report/describe-import.ts';
import { readStory } from '../../importer/story/read-story.ts';
import type { Story } from '../../importer/story/story.ts';
import { type Given, withGiven } from '../../importer/story/with-given.ts';
import { type Problem, problem, startOfFile } from '../../problem.ts';
import type { OwnRecords } from './own-records.ts';
import { sealDraft } from './seal-draft.ts';
import { writeDrafts } from './write-draft.ts';

/** Wire stories are far shorter; a longer text is a book, or a trick. In characters. */
const mostRead = 60_000;

/** How the stories of one command are imported. */
export interface StoryOptions extends Given {
  readonly kind: CopyKind;
  /** A day that the stories are near to, `YYYY-MM-DD`. */
  readonly date?: string | undefined;
  /** Day of the copies. */
  readonly today: string;
  /** Makes events as well of what a story only recalls. */
  readonly background?: boolean | undefined;
  /** Id of the track of its events. */
  readonly track?: string | undefined;
  readonly isDry: boolean;
}

/**
 * Imports one file: makes the drafts of its story, and writes them.
 *
 * @param root The project's folder.
 * @param own Takes in what is made.
 * @returns why, where it cannot be imported; nothing is written then.
 */
export async function importStory(
  root: string,
  { name, bytes }: { name: string; bytes: Uint8Array },
  own: OwnRecords,
  options: StoryOptions,
): Promise<Imported | Problem[]> {
  const { kind, today } = options;
  const received = await readReceived(name, bytes);
  if ('ruleId' in received) return [received];
  const story = withGiven(readStory(received, { near: options.date, today }), options);
  const draft = makeDraft(kind, story, today);
  const refuse = (reason: string) => [problem(name, startOfFile, 'copy', reason)];
  if (story.paragraphs.length === 0) return refuse('found nothing but what is around a story');
  if (!draft) return refuse('found signs that no backslash makes readers see; write the text anew');
  const hash = createHash('sha256').update(bytes).digest('hex');
  const id = draftId(story, hash, (each) => own.isTaken(kind, each));
  const path = pathOf({ kind, id });
  const sealed = sealDraft({ kind, id, path }, draft.text, { first: own.first, today });
  if (!('record' in sealed)) return sealed.map((each) => ({ ...each, file: name, ...startOfFile }));
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
  const like = own.findLike(sealed.record);
  const { made, ...told } = await draftExtras(story, { kind, id }, own, options);
  const extras = made.map((each) => ({ ...each, path: pathOf(each) }));
  if (!options.isDry) writeDrafts(root, [{ path, text: sealed.text }, ...extras]);
  own.add(sealed.record, made);
  return { received, story, draft, path, extras, ...told, ...(like && { like }), isKnown: false };
}

/** The drafts of the posts that a story quotes, of the events that it reports, and of whom and what they name. */
async function draftExtras(
  whole: Story,
  { kind, id }: { kind: CopyKind; id: string },
  own: OwnRecords,
  { date, background, track }: StoryOptions,
) {
  const paragraphs = startOf(whole.paragraphs);
  const story = { ...whole, paragraphs };
  const language = story.language?.value ?? 'en';
  const known = own.known();
  const people = readPeople(paragraphs, language);
  const posts = readPosts(story, people, date);
  const quoted = draftPosts(posts, { story, people, quotedIn: id }, known);
  const day = story.date?.value ?? story.published?.value ?? date;
  const organizations = readOrganizations(paragraphs, people, {
    known: own.organizationNames(),
    language,
  });
  const events = readEvents({ paragraphs, language, day, people, organizations });
  const recalled = background ? [] : events.filter((event) => event.isBackground);
  const reported = await draftEvents(
    events.filter((event) => !recalled.includes(event)),
    { story, people, source: `${kind}/${id}`, language: own.language, track },
    withDrafts(known, quoted),
  );
  const said = readSaid(story, people, posts).map(({ quoted: words, person, by }) => ({
    words,
    by: person === undefined ? by : people.people[person]?.name,
  }));
  const unread = whole.paragraphs.length - paragraphs.length;
  return { made: [...quoted, ...reported], recalled, said, unread };
}

/** The paragraphs in which people, posts and events are looked for. */
function startOf(paragraphs: Story['paragraphs']): Story['paragraphs'] {
  let length = 0;
  const end = paragraphs.findIndex(({ text }) => {
    length += text.length;
    return length > mostRead;
  });
  return end === -1 ? paragraphs : paragraphs.slice(0, end);
}

function pathOf({ kind, id }: { kind: string; id: string }): string {
  return `content/${kind}/${id}.md`;
}
