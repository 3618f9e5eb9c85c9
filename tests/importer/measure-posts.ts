/** How well posts are found: by author, and by their first and last words. */
import type { Post } from '../../src/importer/posts/post.ts';
import { wordsOfPost } from '../../src/importer/posts/words-of-post.ts';
import type { CorpusStory, Gold } from './read-corpus.ts';
import type { Score } from './score.ts';

type GoldPost = NonNullable<Gold['posts']>[number];

/** The posts of a story, and which of them are right. */
export interface PostScore extends Score {
  right: number;
  marked: readonly { sure: Post['sure']; isRight: boolean }[];
  misses: string[];
}

/** Compares the posts that were found in a story with its gold records. */
export function scorePosts({ name, story, gold, people, posts }: CorpusStory): PostScore {
  const left = [...(gold.posts ?? [])];
  const misses: string[] = [];
  const marked = posts.map((post) => {
    const speaker = post.person === undefined ? post.by : people.people[post.person]?.name;
    const words = wordsOfPost(post, story.paragraphs);
    const at = left.findIndex((each) => each.speaker === speaker && isOf(each, words));
    const isRight = at !== -1;
    if (isRight) left.splice(at, 1);
    else misses.push(`${name}: found ${speaker}: ${words}`);
    return { sure: post.sure, isRight };
  });
  misses.push(...left.map(({ speaker, first }) => `${name}: missed ${speaker}: ${first}`));
  const right = marked.filter(({ isRight }) => isRight).length;
  return { right, found: posts.length, expected: gold.posts?.length ?? 0, marked, misses };
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
