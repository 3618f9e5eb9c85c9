import { namesBody } from '../../organizations/words.ts';
import { keysOf } from '../../people/name-forms.ts';
import type { StoryPeople } from '../../people/person.ts';
import type { Post } from '../../posts/post.ts';
import { wordsOfPost } from '../../posts/words-of-post.ts';
import type { Story } from '../../story/story.ts';
import { type ExtraDraft, type Known, withDrafts } from '../extra-draft.ts';
import { organizationRecord } from '../people/organization-record.ts';
import { personRecord, type RecordOf } from '../people/person-record.ts';
import { freeId, plainWords } from '../plain-words.ts';
import { postDraft } from './post-draft.ts';
import { addQuoting, samePost } from './quoted-posts.ts';

/** Makes the drafts of the posts that a story quotes, and of their authors who have no record. */
export function draftPosts(
  posts: readonly Post[],
  { story, people, quotedIn }: { story: Story; people: StoryPeople; quotedIn: string },
  known: Known,
): ExtraDraft[] {
  const drafts: ExtraDraft[] = [];
  const now = () => withDrafts(known, drafts);
  const authorOf = ({ person, by }: Post): RecordOf => {
    const somebody = person === undefined ? undefined : people.people[person];
    const record = somebody
      ? personRecord(somebody, story.language?.value ?? 'en', now())
      : bodyOf(by, now());
    if ('draft' in record && record.draft) drafts.push(record.draft);
    return record;
  };
  for (const post of posts) {
    const author = authorOf(post);
    const words = wordsOfPost(post, story.paragraphs);
    // A story may quote a post twice, in its first paragraph in part.
    if (samePost(words, 'id' in author ? author.id : undefined, drafts.flatMap(asKnown))) continue;
    const again = samePost(words, 'id' in author ? author.id : undefined, known.posts);
    const text = again && addQuoting(again.text, quotedIn);
    if (again && text !== undefined) {
      const { id, author: by } = again;
      drafts.push({
        kind: 'posts',
        id,
        text,
        open: [],
        post,
        isQuotedAgain: true,
        words: again.words,
        ...(by !== undefined && { author: by }),
      });
      continue;
    }
    const draft = postDraft(post, { author, quotedIn, words });
    if (!draft) continue;
    const day = post.date?.value ?? story.published?.value ?? story.date?.value;
    const name = 'id' in author ? author.id : plainWords(post.by);
    const id = [day, name || 'post'].filter((part) => part !== undefined).join('-');
    drafts.push({
      kind: 'posts',
      id: freeId(id, (each) => now().isTaken('posts', each)),
      ...draft,
      post,
      words,
      ...('id' in author && { author: author.id }),
    });
  }
  return drafts;
}

function asKnown({ id, author, words }: ExtraDraft) {
  return words === undefined ? [] : [{ id, author, words }];
}

/** The record of a body that posted; one of which only "the embassy" is told has none. */
function bodyOf(by: string | undefined, known: Known): RecordOf {
  if (by === undefined) return { review: 'who posted it; the text does not say' };
  const record = organizationRecord(by, known);
  const isNew = 'draft' in record;
  return isNew && !namesBody(keysOf(by))
    ? { review: `${by}, of whom there is no record yet` }
    : record;
}
