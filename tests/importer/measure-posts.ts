/** How well posts are found: by author, and by their first and last words. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readPeople } from '../../src/importer/people/read-people.ts';
import { readPosts } from '../../src/importer/posts/read-posts.ts';
import { wordsOfPost } from '../../src/importer/posts/words-of-post.ts';
import { readReceived } from '../../src/importer/received/read-received.ts';
import { readStory } from '../../src/importer/story/read-story.ts';

interface GoldPost {
  speaker: string;
  first: string;
  last: string;
}

/** How many posts there are, were found, and were found as an editor would enter them. */
export interface PostScores {
  stories: number;
  expected: number;
  found: number;
  right: number;
  /** Of the right and of all, those that are said to be certain. */
  certainRight: number;
  certain: number;
  misses: string[];
}

/** Finds the posts of the stories of a folder, and compares them with the gold records. */
export async function measurePosts(folder: string): Promise<PostScores> {
  const scores = { stories: 0, expected: 0, found: 0, right: 0, certainRight: 0, certain: 0 };
  const misses: string[] = [];
  for (const name of readdirSync(folder).sort()) {
    const file = readdirSync(join(folder, name)).find((each) => each.startsWith('received.')) ?? '';
    const gold = parse(readFileSync(join(folder, name, 'gold.yaml'), 'utf8')) as {
      options?: { date?: string };
      posts: GoldPost[] | null;
    };
    const received = await readReceived(file, readFileSync(join(folder, name, file)));
    if ('ruleId' in received) throw new Error(`${name}: ${received.reason}`);
    const near = gold.options?.date;
    const story = readStory(received, { near, today: '2026-01-01' });
    const people = readPeople(story.paragraphs, story.language?.value ?? 'en');
    const left = [...(gold.posts ?? [])];
    scores.stories += 1;
    scores.expected += left.length;
    for (const post of readPosts(story, people, near)) {
      const speaker = post.person === undefined ? post.by : people.people[post.person]?.name;
      const words = wordsOfPost(post, story.paragraphs);
      const at = left.findIndex((each) => each.speaker === speaker && isOf(each, words));
      const [right] = at === -1 ? [] : left.splice(at, 1);
      scores.found += 1;
      if (post.sure === 'certain') scores.certain += 1;
      if (right) scores.right += 1;
      if (right && post.sure === 'certain') scores.certainRight += 1;
      if (!right) misses.push(`${name}: found ${speaker}: ${words}`);
    }
    misses.push(...left.map(({ speaker, first }) => `${name}: missed ${speaker}: ${first}`));
  }
  return { ...scores, misses };
}

function isOf({ first, last }: GoldPost, words: string): boolean {
  return plain(words).startsWith(plain(first)) && plain(words).endsWith(plain(last));
}

/** The words alone. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
