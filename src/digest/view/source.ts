import type { RecordKey } from '../../content/records.ts';
import type { Article, Passage, Post, Source } from '../model.ts';
import { type PassageRow, rowOf } from '../tables/digest.ts';
import { roleOn } from '../timeline/roles.ts';
import type { Context } from './context.ts';
import { pageFields } from './page-fields.ts';
import { linkedObject, once } from './reads.ts';

/** The article or post that a record key names. */
export function sourceAt(key: RecordKey, context: Context): Source {
  const [kind, id = ''] = key.split('/');
  return kind === 'articles' ? context.article(id) : context.post(id);
}

/** A passage of a source, by its id. */
export function passageAt(source: RecordKey, id: string, context: Context): Passage {
  const index = rowOf(context.digest.passages, source).findIndex((row) => row.id === id);
  const passage = context.passages(source)[index];
  if (!passage)
    throw new Error(`found no passage "${id}" of ${source}; this is a fault in Dateline`);
  return passage;
}

/** Makes an article of the view. */
export function linkArticle(id: string, context: Context): Article {
  const { digest, reads } = context;
  const record = context.record('articles', id);
  const key = `articles/${id}` as const;
  return linkedObject<Article>(
    {
      [`records/${key}`]: {
        ...pageFields(record, context, [
          'title',
          'titleBy',
          'agency',
          'distributor',
          'dateline',
          'published',
          'language',
          'url',
          'archive',
          'rights',
          'reproduce',
        ]),
        type: () => 'article',
        corrections: () => record.front.corrections ?? [],
      },
      [`prose/${key}`]: { html: () => context.prose(key) },
      [`coverage/${id}`]: { coverage: () => rowOf(digest.coverage, id) },
      [`passages/${key}`]: { passages: () => context.passages(key) },
      [`backlinks/${key}`]: {
        posts: once(() => rowOf(digest.backlinks, key).posts.map(context.post)),
        events: once(() => rowOf(digest.backlinks, key).events.map(context.event)),
      },
      [`updated/${key}`]: { updated: () => rowOf(digest.updated, key) },
    },
    reads,
  );
}

/** Makes a post of the view. */
export function linkPost(id: string, context: Context): Post {
  const { digest, reads } = context;
  const record = context.record('posts', id);
  const { front } = record;
  const key = `posts/${id}` as const;
  return linkedObject<Post>(
    {
      [`records/${key}`]: {
        ...pageFields(record, context, ['platform', 'date', 'dateBasis', 'note', 'url', 'archive']),
        type: () => 'post',
        language: () => context.article(front.quotedIn).language,
        author: () => context.person(front.author),
        role: () => roleOn(context.person(front.author).roles, front.date),
        quotedIn: () => context.article(front.quotedIn),
        updated: () => front.date,
      },
      [`quotedPassages/${id}`]: {
        passage: () => {
          const passage = digest.quotedPassages[id];
          return passage && passageAt(`articles/${front.quotedIn}`, passage, context);
        },
      },
      [`prose/${key}`]: { html: () => context.prose(key) },
      [`markedProse/${key}`]: { markedHtml: () => context.prose(key, 'marked') },
      [`passages/${key}`]: { passages: () => context.passages(key) },
      [`backlinks/${key}`]: {
        events: once(() => rowOf(digest.backlinks, key).events.map(context.event)),
      },
    },
    reads,
  );
}

/** Makes the passages of a source. */
export function linkPassages(key: RecordKey, context: Context): Passage[] {
  return rowOf(context.digest.passages, key).map((row) => linkPassage(row, key, context));
}

function linkPassage(row: PassageRow, key: RecordKey, context: Context): Passage {
  const { id, text, parts, citations, posts } = row;
  return linkedObject<Passage>(
    {
      [`passages/${key}`]: {
        id: () => id,
        text: () => text,
        parts: () => parts,
        source: () => sourceAt(key, context),
        citations: once(() =>
          citations.flatMap(([event, position]) => context.citations(event)[position] ?? []),
        ),
        posts: once(() => posts.map(context.post)),
      },
    },
    context.reads,
  );
}
