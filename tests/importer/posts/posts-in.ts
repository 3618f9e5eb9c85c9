import { readPeople } from '../../../src/importer/people/read-people.ts';
import { readPosts } from '../../../src/importer/posts/read-posts.ts';
import { wordsOfPost } from '../../../src/importer/posts/words-of-post.ts';
import { storyOf } from '../read.ts';

/** Author, platform, day and words of each post of a text that follows a dateline of 1 May 2030. */
export async function postsIn(language: string, text: string) {
  const read = await storyOf(`NEW PORT, May 1 (Wire) - ${text}\n`);
  const story = {
    ...read,
    language: { value: language, words: '', line: 1, column: 1, sure: 'certain' as const },
  };
  const people = readPeople(story.paragraphs, language);
  return readPosts(story, people).map((post) => [
    (post.person === undefined ? post.by : people.people[post.person]?.name) ?? null,
    post.platform ?? null,
    post.date?.value ?? null,
    wordsOfPost(post, story.paragraphs),
  ]);
}
