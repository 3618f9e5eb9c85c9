import { randomOf } from './random.ts';
import type { CorpusFile, Size } from './record.ts';
import { eventId, postId, postOf, storyOf } from './story.ts';

/** A post, in the words in which its article quotes it. */
export function post(index: number, size: Size): CorpusFile {
  const { author, text } = postOf(index, size);
  const { date, articleId } = storyOf(index % size.articles);
  const isInferred = randomOf('post dates', index).oneIn(4);
  return {
    path: `content/posts/${postId(index)}.md`,
    front: {
      author: author.id,
      platform: 'X',
      date,
      dateBasis: isInferred ? 'inferred' : 'stated',
      ...(isInferred && { note: 'The article puts it on the day of the meeting.' }),
      quotedIn: articleId,
      event: eventId(index % size.events, size),
    },
    body: `${text}\n`,
  };
}
