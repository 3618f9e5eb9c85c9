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

/** The passages of a source, each made once. */
export function passagesOf(source: RecordKey, context: Context): readonly Passage[] {
  return sourceAt(source, context).passages;
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
      [`coverage/${id}`]: {
        coverage: once(() => ({ file: record.path, ...rowOf(digest.coverage, id) })),
      },
      [`passages/${key}`]: { passages: once(() => linkPassages(key, context)) },
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
        passage: once(() => {
          const passage = digest.quotedPassages[id];
          return context.article(front.quotedIn).passages.find((each) => each.id === passage);
        }),
      },
      [`prose/${key}`]: { html: () => context.prose(key) },
      [`markedProse/${key}`]: { markedHtml: () => context.prose(key, 'marked') },
      [`passages/${key}`]: { passages: once(() => linkPassages(key, context)) },
      [`backlinks/${key}`]: {
        events: once(() => rowOf(digest.backlinks, key).events.map(context.event)),
      },
    },
    reads,
  );
}

function linkPassages(key: RecordKey, context: Context): Passage[] {
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
          citations.flatMap(([event, position]) => context.event(event).citations[position] ?? []),
        ),
        posts: once(() => posts.map(context.post)),
      },
    },
    context.reads,
  );
}
