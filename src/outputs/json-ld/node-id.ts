import type { Digest, Event } from '../../digest/model.ts';
import type { Permalink } from '../../digest/references/permalinks.ts';

/** A reference to a node that is described elsewhere, on this page or another one. */
export interface Reference {
  '@id': string;
}

/**
 * Names a node by the address of the page that is about it. The name is the same on every page, so that
 * the graphs of all pages are one.
 *
 * @example reference(event.permalink, 'event') // { '@id': 'https://digest.example/events/x/#event' }
 */
export function reference({ url }: Permalink, fragment: string): Reference {
  return { '@id': `${url}#${fragment}` };
}

/**
 * A reference to a node that another page describes, with as much of it as a reader needs who has this page
 * alone.
 */
export function named<T extends string>(type: T, id: Reference, name: string) {
  return { '@type': type, ...id, name };
}

/** A reference to an event. It has no type: an event that is called one has to have a date and a place. */
export function namedEvent({ permalink, title }: Event) {
  return { ...reference(permalink, 'event'), name: title };
}

/** An organization without a record is known by its name alone, and has no page. */
export function organizationReference(name: string, { permalinks }: Digest): Reference {
  const wellFormed = name.replace(/\p{Surrogate}/gu, '');
  return reference(permalinks.to('/sources/'), `organization-${encodeURIComponent(wellFormed)}`);
}

/** The site as a whole. */
export function siteReference({ permalinks }: Digest): Reference {
  return reference(permalinks.to('/'), 'site');
}

/** The name of a node. */
export function nodeId({ '@id': id }: Reference): string {
  return id;
}
