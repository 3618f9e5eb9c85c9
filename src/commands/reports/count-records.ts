import { pluralize } from './pluralize.ts';

/** How many records of each kind a digest has that readers come for. */
export interface RecordCounts {
  readonly events: number;
  readonly articles: number;
  readonly documents: number;
  readonly posts: number;
}

/**
 * Says how many records there are; nothing of documents where there are none, as in many a digest.
 *
 * @example countRecords({ events: 2, articles: 1, documents: 0, posts: 0 }) // '2 events, 1 article and no posts'
 */
export function countRecords({ events, articles, documents, posts }: RecordCounts): string {
  const counts = [
    pluralize(events, 'event'),
    pluralize(articles, 'article'),
    ...(documents > 0 ? [pluralize(documents, 'document')] : []),
  ];
  return `${counts.join(', ')} and ${pluralize(posts, 'post')}`;
}
