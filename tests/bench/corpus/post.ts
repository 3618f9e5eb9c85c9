import type { CorpusFile, Plan } from './plan.ts';
import { randomOf } from './random.ts';
import { eventId, eventOfPost, postId, postOf, storyOf } from './story.ts';

/** A post, in the words in which its article quotes it. */
export function post(index: number, plan: Plan): CorpusFile {
  const { size, seed } = plan;
  const { author, text } = postOf(index, plan);
  const { date, articleId } = storyOf(index % size.articles, plan);
  const event = eventOfPost(index, plan);
  const isInferred = randomOf('post dates', index, seed).oneIn(4);
  return {
    path: `content/posts/${postId(index)}.md`,
    front: {
      author: author.id,
      platform: 'X',
      date,
      dateBasis: isInferred ? 'inferred' : 'stated',
      ...(isInferred && { note: 'The article puts it on the day of the meeting.' }),
      quotedIn: articleId,
      ...(event !== undefined && { event: eventId(event, plan) }),
    },
    body: `${text}\n`,
  };
}
