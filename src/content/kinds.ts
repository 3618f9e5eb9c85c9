import * as articles from './kinds/articles.ts';
import * as digest from './kinds/digest.ts';
import * as documents from './kinds/documents.ts';
import * as events from './kinds/events.ts';
import * as organizations from './kinds/organizations.ts';
import * as people from './kinds/people.ts';
import * as places from './kinds/places.ts';
import * as posts from './kinds/posts.ts';
import * as topics from './kinds/topics.ts';
import * as tracks from './kinds/tracks.ts';

/**
 * The kinds of record, each described by a module of its own. Each is a folder of `content/`, and each record
 * in it one Markdown file whose name is the id; the exception is `digest`, which is the one file
 * `content/digest.md`.
 */
export const recordKinds = {
  digest,
  articles,
  documents,
  posts,
  events,
  tracks,
  people,
  organizations,
  places,
  topics,
};

/** The name of a record kind, which is that of its folder: `events`. */
export type Kind = keyof typeof recordKinds;

/** Their names, in the order of the reference. */
export const kinds = Object.keys(recordKinds) as readonly Kind[];

/** Tells whether a text is the name of a record kind. */
export function isKind(text: string): text is Kind {
  return Object.hasOwn(recordKinds, text);
}
