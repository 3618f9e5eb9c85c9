/** Stories of a corpus as they are read, beside what a careful editor entered. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readEvents } from '../../src/importer/events/read-events.ts';
import type { StoryEvent } from '../../src/importer/events/story-event.ts';
import { readOrganizations } from '../../src/importer/organizations/read-organizations.ts';
import type { StoryPeople } from '../../src/importer/people/person.ts';
import { readPeople } from '../../src/importer/people/read-people.ts';
import type { Post } from '../../src/importer/posts/post.ts';
import { readPosts } from '../../src/importer/posts/read-posts.ts';
import { readReceived } from '../../src/importer/received/read-received.ts';
import { readStory } from '../../src/importer/story/read-story.ts';
import type { Story } from '../../src/importer/story/story.ts';

/** What a careful editor would enter. */
export interface Gold {
  options?: { date?: string };
  language: string;
  title: string | null;
  /** Any of these is right, where both the sign and the whole name of an agency are printed. */
  agency: string | readonly string[] | null;
  distributor: string | null;
  byline: string[];
  dateline: { place: string | null; date: string | null } | null;
  published: string | null;
  url: string | null;
  body: string;
  posts: { speaker: string; platform: string | null; first: string; last: string }[] | null;
  events:
    | { kind: string; date: string | null; participants: string[]; background: boolean }[]
    | null;
  people: { name: string }[] | null;
}

/** A story of a corpus. */
export interface CorpusStory {
  name: string;
  /** Path of the file as it was received. */
  path: string;
  gold: Gold;
  story: Story;
  people: StoryPeople;
  posts: readonly Post[];
  events: readonly StoryEvent[];
}

/** Reads the stories of a folder, in the order of their names. */
export async function readCorpus(folder: string): Promise<CorpusStory[]> {
  const stories: CorpusStory[] = [];
  for (const name of readdirSync(folder).sort()) {
    const file = readdirSync(join(folder, name)).find((each) => each.startsWith('received.'));
    if (file === undefined) continue;
    const path = join(folder, name, file);
    const gold = parse(readFileSync(join(folder, name, 'gold.yaml'), 'utf8')) as Gold;
    const received = await readReceived(file, readFileSync(path));
    if ('ruleId' in received) throw new Error(`${name}: ${received.reason}`);
    const near = gold.options?.date;
    const story = readStory(received, { near, today: '2026-01-01' });
    const { paragraphs } = story;
    const language = story.language?.value ?? 'en';
    const people = readPeople(paragraphs, language);
    const organizations = readOrganizations(paragraphs, people, { known: [], language });
    const day = story.date?.value ?? story.published?.value ?? near;
    const posts = readPosts(story, people, near);
    const events = readEvents({ paragraphs, language, day, people, organizations });
    stories.push({ name, path, gold, story, people, posts, events });
  }
  return stories;
}
