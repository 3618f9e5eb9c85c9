import { readCandidates } from '../../../importer/events/candidates/read-candidates.ts';
import { readEvents } from '../../../importer/events/read-events.ts';
import type { StoryEvent } from '../../../importer/events/story-event.ts';
import {
  type Organization,
  readOrganizations,
} from '../../../importer/organizations/read-organizations.ts';
import type { StoryPeople } from '../../../importer/people/person.ts';
import { readPeople } from '../../../importer/people/read-people.ts';
import type { Post } from '../../../importer/posts/post.ts';
import { readPosts } from '../../../importer/posts/read-posts.ts';
import { readSaid, type Said } from '../../../importer/posts/read-said.ts';
import type { Story } from '../../../importer/story/story.ts';

/** Wire stories are far shorter; a longer text is a book, or a trick. In characters. */
const mostRead = 60_000;

/** What a story says that takes place, was posted and was said, and of whom. Plain data. */
export interface StoryParts {
  /** The story as far as it was looked through. */
  readonly story: Story;
  readonly people: StoryPeople;
  readonly organizations: readonly Organization[];
  readonly posts: readonly Post[];
  readonly said: readonly Said[];
  readonly events: readonly StoryEvent[];
  /** What may be events as well, for an editor to decide. */
  readonly candidates: readonly StoryEvent[];
}

/**
 * Reads what a story tells of.
 *
 * @param date A day that it is near to, `YYYY-MM-DD`.
 * @param organizations Names of bodies that have a record: they are found wherever they stand.
 */
export function readParts(
  whole: Story,
  { date, organizations: known }: { date: string | undefined; organizations: readonly string[] },
): StoryParts {
  const paragraphs = startOf(whole.paragraphs);
  const story = { ...whole, paragraphs };
  const language = story.language?.value ?? 'en';
  const people = readPeople(paragraphs, language);
  const posts = readPosts(story, people, date);
  const organizations = readOrganizations(paragraphs, people, { known, language });
  const day = story.date?.value ?? story.published?.value ?? date;
  const told = { paragraphs, language, day, people, organizations };
  const events = readEvents(told);
  const candidates = readCandidates(told, events);
  return {
    story,
    people,
    organizations,
    posts,
    said: readSaid(story, people, posts),
    events,
    candidates,
  };
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
