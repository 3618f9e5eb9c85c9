import type { NamedThing, Registry } from '../../digest/claims/registry.ts';
import type { StoryEvent } from '../events/story-event.ts';
import type { Post } from '../posts/post.ts';
import type { OpenKey } from './front-matter.ts';
import type { KnownPost } from './posts/quoted-posts.ts';

/** A draft of another record than that of the story, and what it was made from. */
export interface ExtraDraft {
  readonly kind: 'people' | 'organizations' | 'posts' | 'places' | 'events';
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
  /** Of an event. */
  readonly event?: StoryEvent;
  /** Of a person, an organization or a place: as a digest knows things by. */
  readonly thing?: NamedThing;
}

/** What a digest has already. */
export interface Known {
  readonly registry: Registry;
  readonly posts: readonly (KnownPost & { readonly text: string })[];
  isTaken(kind: ExtraDraft['kind'], id: string): boolean;
}

/** What a digest has once these drafts are written. */
export function withDrafts(known: Known, drafts: readonly ExtraDraft[]): Known {
  const { registry, isTaken } = known;
  return {
    ...known,
    registry: [...registry, ...drafts.flatMap(({ thing }) => (thing ? [thing] : []))],
    isTaken: (kind, id) =>
      isTaken(kind, id) || drafts.some((draft) => draft.kind === kind && draft.id === id),
  };
}
