import type { ItemList, ListItem } from 'schema-dts';
import type { Digest, Event } from '../../digest/model.ts';
import { permalinkOf, type Subject, subjectsOf, titleOf } from '../subject.ts';
import { namedEvent, reference } from './node-id.ts';

/** The timeline, or a part of it. */
export function eventList(subject: Subject, digest: Digest, events: readonly Event[]) {
  return listNode(
    subject,
    digest,
    events.map((event) => ({ item: namedEvent(event) })),
  );
}

/** All pages of some types. */
export function pageList(subject: Subject, digest: Digest, types: readonly Subject['type'][]) {
  const pages = subjectsOf(digest).filter(({ type }) => types.includes(type));
  return listNode(
    subject,
    digest,
    pages.map((page) => ({ name: titleOf(page, digest), url: permalinkOf(page, digest).url })),
  );
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
