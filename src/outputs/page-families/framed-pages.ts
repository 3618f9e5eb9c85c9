import type { PageFamily, PagesOf } from '../page-family.ts';

/** Shown within a page of another site, which says what it is about. */
const framed = {
  noindex: true,
  framed: true,
  schemaType: 'WebPage',
  styles: ['tracks', 'track-label', 'embed'],
} satisfies Partial<PagesOf<undefined>>;

/** The families of the pages that are shown within pages of other sites. */
export const framedPages = {
  embed: { ...framed, path: '/embed/', title: (_, __, { title }) => title },
  embeddedTrack: { ...framed, per: 'tracks', title: ({ title }) => title },
  embeddedEvent: {
    ...framed,
    per: 'events',
    title: ({ title }) => title,
    styles: [...framed.styles, 'participants'],
  },
} satisfies Record<string, PageFamily>;
