import type * as z from 'zod';
import type { Kind } from '../kinds.ts';
import { articles } from './articles.ts';
import { digest } from './digest.ts';
import { events } from './events.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { posts } from './posts.ts';
import { topics } from './topics.ts';
import { tracks } from './tracks.ts';

/** The front matter of each kind of record. */
export const schemas = {
  digest,
  articles,
  posts,
  events,
  tracks,
  people,
  places,
  topics,
} satisfies Record<Kind, z.ZodType>;

/** The checked front matter of a kind of record. */
export type FrontMatter<K extends Kind> = DeepReadonly<z.output<(typeof schemas)[K]>>;

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;
