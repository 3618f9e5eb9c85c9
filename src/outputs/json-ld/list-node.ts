import type { ItemList, ListItem } from 'schema-dts';
import type { Digest, Event, IndexEntry } from '../../digest/model.ts';
import { messagesFor } from '../../messages/index.ts';
import { permalinkOf, type Subject, titleOf } from '../subject.ts';
import { namedEvent, reference } from './node-id.ts';

/** The timeline, or a part of it. */
export function eventList(subject: Subject, digest: Digest, events: readonly Event[]) {
  return listNode(
    subject,
    digest,
    events.map((event) => ({ item: namedEvent(event) })),
  );
}

/** The entries of an index. */
export function entryList(subject: Subject, digest: Digest, entries: readonly IndexEntry[]) {
  const items = entries.map((entry) => {
    const { place } = messagesFor(digest.language);
    const name = 'title' in entry ? entry.title : entry.name;
    return {
      name: 'lat' in entry ? place(name, entry.country) : name,
      url: entry.permalink.url,
    };
  });
  return listNode(subject, digest, items);
}

/** Articles, then documents, then posts. */
export function sourceList(
  subject: Subject,
  digest: Digest,
  { articles, documents, posts }: Pick<Digest, 'articles' | 'documents' | 'posts'>,
) {
  return listNode(subject, digest, [
    ...articles.map((page) => pageItem({ type: 'article', page }, digest)),
    ...documents.map((page) => pageItem({ type: 'document', page }, digest)),
    ...posts.map((page) => pageItem({ type: 'post', page }, digest)),
  ]);
}

/** The parts of a list that is too long for one page. */
export function partList(subject: Subject, digest: Digest, parts: readonly Subject[]) {
  return listNode(
    subject,
    digest,
    parts.map((part) => pageItem(part, digest)),
  );
}

function pageItem(page: Subject, digest: Digest) {
  return { name: titleOf(page, digest), url: permalinkOf(page, digest).url };
}

/** @see https://schema.org/ItemList */
function listNode(subject: Subject, digest: Digest, items: readonly Partial<ListItem>[]) {
  return {
    '@type': 'ItemList',
    ...reference(permalinkOf(subject, digest), 'list'),
    name: titleOf(subject, digest),
    numberOfItems: items.length,
    itemListElement: items.map(
      (item, index): ListItem => ({ '@type': 'ListItem', position: index + 1, ...item }),
    ),
  } satisfies ItemList;
}
