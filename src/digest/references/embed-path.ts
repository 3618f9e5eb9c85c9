import type { Kind } from '../../content/kinds.ts';

/** The kinds whose records have a second page, to be shown within pages of other sites. */
const embeddedKinds: readonly Kind[] = ['events', 'tracks'];

/** Tells whether the records of a kind have such a page. */
export function isEmbedded(kind: Kind): boolean {
  return embeddedKinds.includes(kind);
}

/**
 * Where the page is that stands for another one within pages of other sites.
 *
 * @example embedPath('/events/x/') // '/embed/events/x/'
 */
export function embedPath(path: string): string {
  return `/embed${path}`;
}
