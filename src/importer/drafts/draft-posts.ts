import type { NamedThing, Registry } from '../../digest/claims/registry.ts';
import { matchPerson } from '../people/known/match-person.ts';
import { keysOf } from '../people/name-forms.ts';
import type { Person, StoryPeople } from '../people/person.ts';
import type { Post } from '../posts/post.ts';
import { wordsOfPost } from '../posts/words-of-post.ts';
import type { Story } from '../story/story.ts';
import type { OpenKey } from './front-matter.ts';
import { idOfName, personDraft } from './person-draft.ts';
import { freeId, plainWords } from './plain-words.ts';
import { postDraft } from './post-draft.ts';
import { addQuoting, type KnownPost, samePost } from './quoted-posts.ts';

/** A draft of another record than that of the story, and what it was made from. */
export interface ExtraDraft {
  readonly kind: 'people' | 'posts';
  readonly id: string;
  readonly text: string;
  readonly open: readonly OpenKey[];
  /** Of a post. */
  readonly post?: Post;
  /** Of a post that has a record already, which the story quotes as well. */
  readonly isQuotedAgain?: true;
  /** The words of a post. */
  readonly words?: string;
  readonly author?: string;
  /** Of a person: as a digest knows things by. */
  readonly thing?: NamedThing;
}

/** What a digest has already. */
export interface Known {
  readonly registry: Registry;
  readonly posts: readonly (KnownPost & { readonly text: string })[];
  isTaken(kind: ExtraDraft['kind'], id: string): boolean;
}

/** Makes the drafts of the posts that a story quotes, and of their authors who have no record. */
export function draftPosts(
  posts: readonly Post[],
  { story, people, quotedIn }: { story: Story; people: StoryPeople; quotedIn: string },
  { registry, posts: knownPosts, isTaken }: Known,
): ExtraDraft[] {
  const drafts: ExtraDraft[] = [];
  const isTakenNow = (kind: ExtraDraft['kind']) => (id: string) =>
    isTaken(kind, id) || drafts.some((draft) => draft.kind === kind && draft.id === id);
  const authors = new Map<number, { id: string } | { review: string }>();
  const authorOf = ({ person, by }: Post): { id: string } | { review: string } => {
    const somebody = person === undefined ? undefined : people.people[person];
    if (person === undefined || !somebody) return bodyOf(by, registry);
    const known = authors.get(person);
    if (known) return known;
    const match = matchPerson(somebody, registry);
    if (match.is === 'unsure') {
      return {
        review: `${somebody.name}, perhaps ${match.ids.join(' or ')}; the name alone does not tell`,
      };
    }
    const id =
      match.is === 'known' ? match.id : freeId(idOfName(somebody.name), isTakenNow('people'));
    if (match.is === 'new') {
      drafts.push({
        kind: 'people',
        id,
        ...personDraft(somebody, story.language?.value ?? 'en'),
        thing: thingOf(id, somebody),
      });
    }
    authors.set(person, { id });
    return { id };
  };
  for (const post of posts) {
    const author = authorOf(post);
    const words = wordsOfPost(post, story.paragraphs);
    const same = 'id' in author ? samePost(words, author.id, knownPosts) : undefined;
    const again = knownPosts.find(({ id }) => id === same?.id);
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
        author: by,
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
      id: freeId(id, isTakenNow('posts')),
      ...draft,
      post,
      words,
      ...('id' in author && { author: author.id }),
    });
  }
  return drafts;
}

function bodyOf(by: string | undefined, registry: Registry): { id: string } | { review: string } {
  if (by === undefined) return { review: 'who posted it; the text does not say' };
  const keys = keysOf(by).join(' ');
  const [only, ...more] = registry.filter(
    ({ kind, names }) =>
      kind === 'organizations' && names.some((name) => keysOf(name).join(' ') === keys),
  );
  if (only && more.length === 0) return { id: only.id };
  return { review: `${by}, of whom there is no record yet` };
}

function thingOf(id: string, { name, offices }: Person): NamedThing {
  const held = offices.map(({ title, country }) => ({
    title,
    of: country === undefined ? [] : [country],
  }));
  return { kind: 'people', id, names: [name], offices: held };
}
